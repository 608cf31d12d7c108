import type { Candidate } from './passage-search';

const sameFrom = 0.9;
const shingle = 5;
/** How much better, as a share of its score, a passage must be to stand before another document's when its own has had its share. */
const lead = 0.05;

/**
 * Takes the best passages in order. Of near-duplicates (repeated page furniture, a summary that repeats its chapter, a
 * page that several documents share) the first repetition is kept: that two say the same is worth seeing, that five do is
 * not. More than `perDocument` of one document wait for those of other documents that are nearly as good.
 */
export function diversify<Value extends Candidate & { readonly score: number }>(
  ranked: readonly Value[],
  limit: number,
  perDocument: number,
): readonly Value[] {
  const taken: { readonly value: Value; readonly shingles: ReadonlySet<string> }[] = [];
  const heldBack: Value[] = [];
  const counts = new Map<string, number>();
  const take = (value: Value): void => {
    const shingles = shinglesOf(value.terms);
    const same = taken.filter((other) => overlap(shingles, other.shingles) >= sameFrom);
    if (same.length > 1) return;
    counts.set(value.document.id, (counts.get(value.document.id) ?? 0) + 1);
    taken.push({ value, shingles });
  };
  for (const value of ranked) {
    while (taken.length < limit && heldBack[0] !== undefined && heldBack[0].score * (1 - lead) > value.score)
      heldBack.splice(0, 1).forEach(take);
    if (taken.length >= limit) break;
    if ((counts.get(value.document.id) ?? 0) < perDocument) take(value);
    else heldBack.push(value);
  }
  for (const value of heldBack) {
    if (taken.length >= limit) break;
    take(value);
  }
  return taken.map(({ value }) => value);
}

function shinglesOf(terms: string): ReadonlySet<string> {
  const words = terms.slice(terms.lastIndexOf('\n') + 1).split(' ');
  if (words.length <= shingle) return new Set([words.join(' ')]);
  return new Set(words.slice(shingle - 1).map((_, at) => words.slice(at, at + shingle).join(' ')));
}

/** Jaccard's index. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < sameFrom * Math.max(a.size, b.size)) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return common / (a.size + b.size - common);
}
