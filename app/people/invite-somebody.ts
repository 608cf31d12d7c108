import { AppError } from '@/lib/app-error';
import type { Identity } from '@/lib/identity/identity';
import { invitationMail } from '@/lib/identity/mail';
import type { Person } from '@/lib/identity/person';
import type { Services } from '../services';
import { reportError } from '../services';
import type { InvitationInput } from './invitation-input';

/** Makes an invitation and notes who made it. @throws AppError `conflict` when the address has an account. */
export async function inviteSomebody({ identity, settings }: Services, by: Person, wanted: InvitationInput) {
  const email = wanted.email ?? null;
  if (email !== null && (await identity.personByEmail(email)) !== null) {
    throw new AppError('conflict', 'This e-mail address has an account already.');
  }
  const link = await identity.makeLink({
    kind: 'invitation',
    email,
    roles: [...new Set(wanted.roles)],
    createdBy: by.id,
    hours: wanted.days * 24,
  });
  await identity.recordAudit({
    personId: by.id,
    action: 'invitation-made',
    subject: link.id,
    details: { roles: link.roles },
  });
  const { url } = settings.identity;
  const mailed = email !== null && url !== null && (await sent(identity, email, `${url}${link.path}`));
  return { id: link.id, path: link.path, roles: link.roles, email, expiresAt: link.expiresAt, mailed };
}

/** False where the mail did not go out: the admin has the link, and copies it. */
async function sent({ mail }: Identity, to: string, link: string): Promise<boolean> {
  if (mail === null) return false;
  try {
    await mail(invitationMail(to, link));
    return true;
  } catch (error) {
    reportError(error);
    return false;
  }
}
