'use server';

import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { tokenScopes } from '@/lib/identity/api-tokens';
import { authorised, visiting } from '../authorise';
import { act } from '../forms/act';
import type { Outcome } from '../forms/outcome';
import { removeEverythingOf } from '../services/upkeep';

/** Everything here is done to one's own account; it needs one. */
async function ownAccount() {
  const [open, { visitor }] = await Promise.all([authorised(), visiting()]);
  if (visitor.how !== 'session') throw new AppError('forbidden', 'Nobody has an account here.');
  return { ...open, sessionId: visitor.sessionId };
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', parsed.error.issues[0]?.message ?? 'This is not valid.');
}

const id = z.string().min(1).max(64);
const passwords = z.object({ current: z.string().max(200), wanted: z.string().max(200) });
const token = z.object({
  name: z.string().trim().min(1, 'Give the token a name.').max(60),
  scopes: z.array(z.enum(tokenScopes)).min(1, 'Choose what the token may do.'),
  days: z.coerce.number().int().min(1).max(365, 'A token lasts a year at most.'),
});
const days = z.number().int().min(1).max(36_500).nullable();

export async function endSession(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { identity, person } = await ownAccount();
    await identity.revokeSession(person.id, parse(id, input));
    return undefined;
  });
}

export async function endOtherSessions(): Promise<Outcome> {
  return act(async () => {
    const { identity, person, sessionId } = await ownAccount();
    const ended = await identity.revokeSessions(person.id, sessionId);
    return { ok: true, message: `${String(ended)} ended.` };
  });
}

export async function changePassword(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { identity, person, sessionId } = await ownAccount();
    const { current, wanted } = parse(passwords, input);
    const email = (await identity.person(person.id))?.email ?? '';
    await identity.changePassword(email, { personId: person.id, current, wanted, sessionId });
    return { ok: true, message: 'Changed. You are signed out everywhere else.' };
  });
}

export async function makeToken(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { identity, person } = await ownAccount();
    const made = await identity.makeToken(person.id, parse(token, input));
    await identity.recordAudit({
      personId: person.id,
      action: 'token-made',
      subject: made.id,
      details: { scopes: made.scopes, expiresAt: made.expiresAt },
    });
    return { ok: true, secret: made.token, message: 'Copy it now: it is shown once.' };
  });
}

export async function revokeToken(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { identity, person } = await ownAccount();
    const tokenId = parse(id, input);
    await identity.revokeToken(person.id, tokenId);
    await identity.recordAudit({ personId: person.id, action: 'token-revoked', subject: tokenId });
    return undefined;
  });
}

export async function keepFor(input: unknown): Promise<Outcome> {
  return act(async () => {
    const { identity, person } = await ownAccount();
    await identity.setRetention(person.id, parse(days, input));
    return { ok: true, message: 'Saved.' };
  });
}

export async function deleteQuestions(): Promise<Outcome> {
  return act(async () => {
    const { identity, records, person } = await ownAccount();
    const removed = await records.removeAnswers({ personId: person.id, before: null });
    await identity.recordAudit({
      personId: person.id,
      action: 'own-questions-deleted',
      details: { removed },
    });
    return { ok: true, message: `${String(removed)} deleted.` };
  });
}

export async function deleteAccount(): Promise<Outcome> {
  return act(async () => {
    const { identity, records, person } = await ownAccount();
    const removed = await removeEverythingOf({ identity, records }, person.id);
    await identity.recordAudit({ personId: person.id, action: 'own-account-deleted', details: { removed } });
    return undefined;
  });
}
