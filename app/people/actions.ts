'use server';

import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { asPersonId, roles } from '@/lib/identity/person';
import { authorised } from '../authorise';
import { act } from '../forms/act';
import type { Outcome } from '../forms/outcome';
import { removeEverythingOf } from '../services/upkeep';
import { readInvitation } from './invitation-input';
import { inviteSomebody } from './invite-somebody';

const idInput = z.string().min(1).max(64);
const rolesInput = z.array(z.enum(roles)).min(1, 'Everybody needs a role; remove the account instead.');

function readId(input: unknown) {
  const parsed = idInput.safeParse(input);
  if (!parsed.success) throw new AppError('not-found', 'There is no such person.');
  return asPersonId(parsed.data);
}

export async function invite(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { person, ...services } = await authorised('admin');
    const made = await inviteSomebody(services, person, readInvitation(input));
    const message = made.mailed
      ? 'The invitation is on its way; the link is here too. It is shown once.'
      : 'Give this link to the person: it works once, and is shown once.';
    return { ok: true, link: made.path, message };
  });
}

export async function revokeInvitation(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { person, identity } = await authorised('admin');
    const id = readId(input);
    await identity.revokeLink(id);
    await identity.recordAudit({ personId: person.id, action: 'invitation-revoked', subject: id });
    return undefined;
  });
}

export async function setRoles(input: unknown, wanted: unknown): Promise<Outcome> {
  return act(async () => {
    const { person, identity } = await authorised('admin');
    const id = readId(input);
    const parsed = rolesInput.safeParse(wanted);
    if (!parsed.success) throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'Choose roles.');
    await identity.setRoles(id, parsed.data);
    const details = { roles: parsed.data };
    await identity.recordAudit({ personId: person.id, action: 'roles-changed', subject: id, details });
    return { ok: true, message: 'Saved.' };
  });
}

export async function makeResetLink(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { person, identity } = await authorised('admin');
    const id = readId(input);
    if ((await identity.person(id)) === null) throw new AppError('not-found', 'There is no such person.');
    const link = await identity.makeLink({ kind: 'reset', personId: id, createdBy: person.id, hours: 24 });
    await identity.recordAudit({ personId: person.id, action: 'password-link-made', subject: id });
    return { ok: true, link: link.path, message: 'Good for a day, once. It is shown once.' };
  });
}

export async function endSessions(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { person, identity } = await authorised('admin');
    const id = readId(input);
    const ended = await identity.revokeSessions(id, null);
    await identity.recordAudit({
      personId: person.id,
      action: 'sessions-ended',
      subject: id,
      details: { ended },
    });
    return { ok: true, message: `${String(ended)} ended.` };
  });
}

export async function removePerson(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { person, identity, records } = await authorised('admin');
    const id = readId(input);
    const removed = await removeEverythingOf({ identity, records }, id);
    const details = { questions: removed };
    await identity.recordAudit({ personId: person.id, action: 'person-removed', subject: id, details });
    return undefined;
  });
}
