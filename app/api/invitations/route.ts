import { readInvitation } from '../../people/invitation-input';
import { inviteSomebody } from '../../people/invite-somebody';
import { door, json } from '../../http/door';
import { readJson } from '../../http/read-json';

export const GET = door(
  async ({ services }) => json({ invitations: await services.identity.openInvitations() }),
  'admin',
);

/** Makes an invitation; its link is told here once, and e-mailed where a mail server is set. */
export const POST = door(
  async ({ request, services, person }) =>
    json(await inviteSomebody(services, person, readInvitation(await readJson(request))), { status: 201 }),
  'admin',
);
