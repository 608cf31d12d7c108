'use server';

import { AppError } from '@/lib/app-error';
import { asLibraryJobId, asReleaseId } from '@/lib/evidence/ids';
import { authorised } from '../authorise';
import { act } from '../forms/act';
import type { Outcome } from '../forms/outcome';
import { recordAudit } from '../services/identity';
import { readId, readReason } from './said-input';

const noJob = 'There is no such job.';
const noRelease = 'There is no such release any more.';

export async function cancelJob(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asLibraryJobId(readId(sent, noJob));
    if (!(await keepers.cancelJob(id, person.name)))
      throw new AppError('conflict', 'The job is over, or its release is already going live.');
    await recordAudit({ personId: person.id, action: 'library-job-cancelled', subject: id });
    return { ok: true, message: 'Cancelled.' };
  });
}

export async function retryJob(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asLibraryJobId(readId(sent, noJob));
    if (!(await keepers.retryJob(id, person.name)))
      throw new AppError('conflict', 'Only what failed, was held or was cancelled can be tried again.');
    await recordAudit({ personId: person.id, action: 'library-job-tried-again', subject: id });
    return { ok: true, message: 'It is tried again.' };
  });
}

/** A new release with what keepers have said since, as deep as changed settings ask for. */
export async function buildRelease(): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = await keepers.rebuild(person.name);
    await recordAudit({ personId: person.id, action: 'library-build-asked', subject: id });
    return { ok: true, message: 'The build is asked for.' };
  });
}

export async function activateRelease(sent: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asReleaseId(readId(sent, noRelease));
    await keepers.activate(id);
    await recordAudit({ personId: person.id, action: 'release-activated', subject: id });
    return { ok: true, message: 'This release is current.' };
  });
}

export async function rollBack(): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = await keepers.releaseBefore();
    if (id === null) throw new AppError('conflict', 'There is no earlier release to go back to.');
    await keepers.activate(id);
    await recordAudit({ personId: person.id, action: 'release-rolled-back', subject: id });
    return { ok: true, message: 'The release before is current again.' };
  });
}

/** Answers for the findings of a gate; the job that was held goes on and makes its release current. */
export async function overrideGate(sent: unknown, why: unknown): Promise<Outcome> {
  return act(async () => {
    const { keepers, person } = await authorised('admin');
    const id = asReleaseId(readId(sent, noRelease));
    await keepers.overrideGate(id, { by: person.name, why: readReason(why, true) });
    await recordAudit({ personId: person.id, action: 'gate-overridden', subject: id });
    const job = await keepers.goOnHeld(id);
    return { ok: true, message: job === null ? 'Signed.' : 'Signed: the release is going live.' };
  });
}
