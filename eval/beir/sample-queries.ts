import { createHash } from 'node:crypto';
import type { BeirSet } from './read-beir';

/** Every n-th question, so that a quick look is spread over the whole set; all of them for null. */
export function sampleQueries(set: BeirSet, count: number | null): BeirSet {
  if (count === null || count >= set.queries.length) return set;
  const step = set.queries.length / count;
  const kept = Array.from({ length: count }, (_, index) => set.queries[Math.floor(index * step)]);
  return keepQueries(set, new Set(kept.flatMap((query) => query?.id ?? [])));
}

export const halves = ['measuring', 'training'] as const;
export type Half = (typeof halves)[number];

/** By the first byte of the SHA-256 of a question's id: even is for measuring, as the embedding's training keeps it. */
export function halfOf(questionId: string): Half {
  return (createHash('sha256').update(questionId).digest()[0] ?? 0) % 2 === 0 ? 'measuring' : 'training';
}

export function keepHalf(set: BeirSet, half: Half): BeirSet {
  return keepQueries(set, new Set(set.queries.map(({ id }) => id).filter((id) => halfOf(id) === half)));
}

function keepQueries(set: BeirSet, kept: ReadonlySet<string>): BeirSet {
  return {
    ...set,
    queries: set.queries.filter(({ id }) => kept.has(id)),
    qrels: new Map([...set.qrels].filter(([question]) => kept.has(question))),
  };
}
