'use server';

import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { unknownConfirmation } from './as-read';
import { authorised } from '../../authorise';
import { act } from '../../forms/act';
import type { Outcome } from '../../forms/outcome';
import { recordAudit } from '../../services/identity';
import { readId } from '../said-input';
import { readConfirmation } from './confirmation-input';

const notWaiting = 'There is no such document waiting.';
const address = z.url({ protocol: /^https?$/ }).max(2_000);
const days = z.number().int().min(0).max(365);

/** Fetches an address in the background; what it refuses stands in the list. */
export async function addAddress(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const parsed = address.safeParse(typeof sent === 'string' ? sent.trim() : sent);
    if (!parsed.success)
      throw new AppError('bad-input', 'Give an address that begins with http:// or https://.');
    const id = await keepers.intake.addAddress(new URL(parsed.data).href, person.name);
    await recordAudit({ personId: person.id, action: 'library-address-given', subject: id });
    return { ok: true, message: 'It is being fetched.' };
  });
}

export async function confirmProposal(sentId: unknown, sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = readId(sentId, notWaiting);
    await keepers.intake.confirm(id, readConfirmation(sent, new Date().toISOString()), person.name);
    await recordAudit({ personId: person.id, action: 'library-document-confirmed', subject: id });
    return { ok: true, message: 'Confirmed.' };
  });
}

/** Confirms every document that waits, as it was read. */
export async function confirmAllAsRead(): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    let confirmed = 0;
    for (const { id, state, finding } of await keepers.intake.waiting()) {
      if (state !== 'ready' || finding === null || finding.isHeld) continue;
      await keepers.intake.confirm(id, unknownConfirmation, person.name);
      confirmed += 1;
    }
    const details = { documents: confirmed };
    await recordAudit({ personId: person.id, action: 'library-documents-confirmed', details });
    return { ok: true, message: `${String(confirmed)} confirmed.` };
  });
}

export async function dismissProposal(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = readId(sent, notWaiting);
    if (!(await keepers.intake.dismiss(id, person.name)))
      throw new AppError('conflict', 'It is on its way into a release already.');
    await recordAudit({ personId: person.id, action: 'library-document-left-out', subject: id });
    return undefined;
  });
}

export async function reopenProposal(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = readId(sent, notWaiting);
    if (!(await keepers.intake.reopen(id, person.name)))
      throw new AppError('conflict', 'It is on its way into a release already.');
    await recordAudit({ personId: person.id, action: 'library-document-reopened', subject: id });
    return undefined;
  });
}

export async function readProposalAgain(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = readId(sent, notWaiting);
    if (!(await keepers.intake.readAgain(id)))
      throw new AppError('conflict', 'Only what was refused can be read again.');
    await recordAudit({ personId: person.id, action: 'library-document-read-again', subject: id });
    return undefined;
  });
}

export async function buildConfirmed(): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const { id, documents } = await keepers.intake.buildConfirmed(person.name);
    await recordAudit({
      personId: person.id,
      action: 'library-documents-added',
      subject: id,
      details: { documents },
    });
    return { ok: true, message: `A release with ${String(documents)} more documents is being built.` };
  });
}

export async function scheduleSource(sentAddress: unknown, every: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const parsed = days.safeParse(every);
    if (!parsed.success) throw new AppError('bad-input', 'Give whole days between 0 and 365; 0 is never.');
    const source = address.safeParse(sentAddress);
    if (!source.success || !(await keepers.intake.scheduleSource(source.data, parsed.data)))
      throw new AppError('not-found', 'There is no such source.');
    const details = { everyDays: parsed.data };
    await recordAudit({ personId: person.id, action: 'library-source-scheduled', details });
    return { ok: true, message: 'Saved.' };
  });
}

/** Looks at a source now; what has changed is proposed. */
export async function lookAtSource(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const parsed = address.safeParse(sent);
    const known = parsed.success ? await keepers.intake.sources() : [];
    const source = known.find((each) => each.address === parsed.data);
    if (source === undefined) throw new AppError('not-found', 'There is no such source.');
    await keepers.intake.lookAt(source.address, person.name);
    await recordAudit({ personId: person.id, action: 'library-source-looked-at' });
    return { ok: true, message: 'It is being looked at.' };
  });
}
