import { rm, writeFile } from 'node:fs/promises';
import type { OpenDatabase } from '@/db/client';
import { AppError } from '@/lib/app-error';
import type { IdentitySettings } from '@/lib/env/identity-settings';
import type { AuditedAct } from '@/lib/identity/audit';
import { openIdentity } from '@/lib/identity/identity';
import { services } from '../services';

/** Sign-in, people and the audit log. @throws AppError when the installation may not be open. */
export async function openIdentityService({ db }: OpenDatabase, settings: IdentitySettings) {
  const identity = await openIdentity(db, settings);
  await offerSetup(identity, settings);
  return identity;
}

/** Notes in the audit log what somebody did: ids and counts, never words of questions, names or addresses. */
export async function recordAudit(act: AuditedAct): Promise<void> {
  const { identity } = await services();
  await identity.recordAudit(act);
}

/** Whoever starts the program may read its files: the link that makes the first admin waits in one of them. */
async function offerSetup(
  identity: Awaited<ReturnType<typeof openIdentity>>,
  { open, setupFile }: IdentitySettings,
): Promise<void> {
  const link = open ? null : await identity.setupLink();
  if (link === null) {
    await rm(setupFile, { force: true });
    return;
  }
  try {
    await writeFile(setupFile, `${link.path}\n`, { mode: 0o600 });
  } catch (cause) {
    throw new AppError('unavailable', `The setup link cannot be written to ${setupFile}.`, { cause });
  }
}
