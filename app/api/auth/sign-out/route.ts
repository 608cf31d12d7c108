import { openDoor } from '../../../http/door';

/** Ends the session of the cookie that is sent. */
export const POST = openDoor(({ request, services }) => services.identity.handle(request));
