import type { Candidate } from './passage-search';

const sameFrom = 0.9;
const shingle = 5;

/**
 * Takes the best passages in order, leaving out near-duplicates of one already taken (repeated page furniture, the same
 * sentence in two editions) and holding back more than `perDocument` of one document until others have had their turn.
 */
export function diversify<Value extends Candidate>(
  ranked: readonly Value[],
  limit: number,
  perDocument: number,
): readonly Value[] {
  const taken: { readonly value: Value; readonly shingles: ReadonlySet<string> }[] = [];
  const heldBack: Value[] = [];
  const counts = new Map<string, number>();
  const take = (value: Value): void => {
    const shingles = shinglesOf(value.terms);
    if (!taken.some((other) => overlap(shingles, other.shingles) >= sameFrom))
      taken.push({ value, shingles });
  };
  for (const value of ranked) {
    if (taken.length >= limit) break;
    const count = counts.get(value.document.id) ?? 0;
    counts.set(value.document.id, count + 1);
    if (count < perDocument) take(value);
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
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return common / (a.size + b.size - common);
}
