import { openDoor } from '../../../../http/door';

/** Where the single sign-on server sends people back to. */
export const GET = openDoor(({ request, services }) => services.identity.handle(request));
