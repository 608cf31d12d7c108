import type { Corpus } from '@/lib/corpus/corpus';
import type { ReleaseId } from '@/lib/evidence/ids';

export interface RetentionLimits {
  /** Releases kept besides the current one and the one before it. */
  readonly releases: number;
  readonly days: number;
}

/** Questions that began on a release finish on it: it stays this long after another took its place. */
const GRACE_MS = 15 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Retires releases beyond the number or the age that is kept. The current one, the one before it and one that was replaced
 * minutes ago always stay. Returns the retired ones.
 */
export const retireOld = async (
  corpus: Corpus,
  { releases, days }: RetentionLimits,
  now = Date.now(),
): Promise<readonly ReleaseId[]> => {
  const activations = await corpus.activations();
  const current = activations.at(-1)?.id;
  const before = activations.findLast(({ id }) => id !== current)?.id;
  const replacedAt = new Map<ReleaseId, number>();
  activations.forEach(({ id }, index) => {
    const next = activations[index + 1];
    if (next !== undefined) replacedAt.set(id, Date.parse(next.at));
  });
  const others = (await corpus.releases())
    .filter(({ id }) => id !== current && id !== before)
    .toReversed()
    .filter(({ createdAt }, index) => index >= releases || now - Date.parse(createdAt) > days * DAY_MS)
    .filter(({ id }) => now - (replacedAt.get(id) ?? 0) > GRACE_MS);
  for (const { id } of others) await corpus.retire(id);
  return others.map(({ id }) => id);
};
