import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '@/lib/env';
import type { Records } from '@/lib/records/records';

/** The threshold in force, who set it and when. */
export type DeclineThreshold =
  | { readonly setBy: 'environment'; readonly threshold: number }
  | {
      readonly setBy: 'person';
      readonly threshold: number;
      readonly chosenBy: string;
      readonly chosenAt: string;
    }
  | { readonly setBy: 'default'; readonly threshold: null };

/** What the deployment declines below: its environment, else what was chosen last, else the calibrated default. */
export async function declineThresholdInForce(
  records: Pick<Records, 'declineThresholds'>,
  { declineBelow }: Pick<Settings, 'declineBelow'>,
): Promise<DeclineThreshold> {
  if (declineBelow !== null) return { setBy: 'environment', threshold: declineBelow };
  const [newest] = await records.declineThresholds(1);
  const { threshold = null } = newest ?? {};
  if (newest === undefined || threshold === null) return { setBy: 'default', threshold: null };
  return { setBy: 'person', threshold, chosenBy: newest.chosenBy, chosenAt: newest.chosenAt };
}

/** The deployment's own results, where it measured some: the text of `decline-results.json` in its data folder, or null. */
export async function ownDeclineResults({
  dataFolder,
}: Pick<Settings, 'dataFolder'>): Promise<string | null> {
  try {
    return await readFile(join(/* turbopackIgnore: true */ dataFolder, 'decline-results.json'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
