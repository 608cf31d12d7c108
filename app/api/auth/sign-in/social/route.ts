import { openDoor } from '../../../../http/door';

/** Begins single sign-on: the answer names the address to go to. */
export const POST = openDoor(({ request, services }) => services.identity.handle(request));
