'use server';

import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { asDocumentId } from '@/lib/evidence/ids';
import { authorised } from '../../authorise';
import { act } from '../../forms/act';
import type { Outcome } from '../../forms/outcome';
import { recordAudit } from '../../services/identity';
import { readEdit } from '../add/confirmation-input';
import { readId, readReason } from '../said-input';

const noDocument = 'There is no such document.';
const built = 'Said. A release that shows it is being built.';
const successorInput = z.string().min(1, 'Choose the document that takes its place.').max(200);

export async function editDocument(sentId: unknown, sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asDocumentId(readId(sentId, noDocument));
    const { confirmed, quoting } = readEdit(sent);
    const said = { by: person.name, why: 'edited', at: new Date().toISOString() };
    await keepers.confirm(id, confirmed, said);
    await keepers.note(id, { quoting }, said);
    await recordAudit({ personId: person.id, action: 'library-document-edited', subject: id });
    return { ok: true, message: 'Saved. The next release that is built shows it.' };
  });
}

export async function markChecked(sentId: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asDocumentId(readId(sentId, noDocument));
    const at = new Date().toISOString();
    await keepers.note(id, { lastChecked: at.slice(0, 10) }, { by: person.name, why: 'checked', at });
    await recordAudit({ personId: person.id, action: 'library-document-checked', subject: id });
    return { ok: true, message: 'Noted.' };
  });
}

export async function withdrawDocument(sentId: unknown, why: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asDocumentId(readId(sentId, noDocument));
    const job = keepers.newJobId();
    const said = { by: person.name, why: readReason(why, true), at: new Date().toISOString(), job };
    await keepers.withdraw(id, said);
    await recordAudit({ personId: person.id, action: 'library-document-withdrawn', subject: id });
    await keepers.rebuild(person.name, job);
    return { ok: true, message: built };
  });
}

/** Stands by a document again that was withdrawn or replaced. */
export async function restoreDocument(sentId: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asDocumentId(readId(sentId, noDocument));
    const job = keepers.newJobId();
    const said = { by: person.name, why: 'stands again', at: new Date().toISOString(), job };
    await keepers.confirm(id, { standing: 'current', supersededBy: null }, said);
    await recordAudit({ personId: person.id, action: 'library-document-restored', subject: id });
    await keepers.rebuild(person.name, job);
    return { ok: true, message: built };
  });
}

export async function supersedeDocument(sentId: unknown, by: unknown, why: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asDocumentId(readId(sentId, noDocument));
    const successor = successorInput.safeParse(by);
    if (!successor.success) throw new AppError('bad-input', 'Choose the document that takes its place.');
    const job = keepers.newJobId();
    const said = { by: person.name, why: readReason(why, false), at: new Date().toISOString(), job };
    await keepers.supersede(id, asDocumentId(successor.data), said);
    const details = { by: successor.data };
    await recordAudit({ personId: person.id, action: 'library-document-superseded', subject: id, details });
    await keepers.rebuild(person.name, job);
    return { ok: true, message: built };
  });
}

/** Leaves a document out of every release from the next one on; answers keep what they quote of it. */
export async function removeDocument(sentId: unknown, why: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asDocumentId(readId(sentId, noDocument));
    const job = keepers.newJobId();
    const said = { by: person.name, why: readReason(why, true), at: new Date().toISOString(), job };
    await keepers.remove(id, said);
    await recordAudit({ personId: person.id, action: 'library-document-deleted', subject: id });
    await keepers.rebuild(person.name, job);
    return { ok: true, message: built };
  });
}
