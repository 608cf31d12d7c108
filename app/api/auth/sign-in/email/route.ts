import { openDoor } from '../../../../http/door';

/** Signs in with e-mail address and password; the answer sets the session's cookie. */
export const POST = openDoor(({ request, services }) => services.identity.handle(request));
