import type { RankedPassage } from '@/lib/retrieval/rerank';

/** `hybrid` is what the product uses, after re-ranking; `fused` is both legs before it. */
export const legNames = ['bm25', 'dense', 'fused', 'hybrid'] as const;
export type LegName = (typeof legNames)[number];

/** Documents in the order in which their best passage stands in one leg. */
export function rankLeg(
  leg: LegName,
  passages: readonly RankedPassage[],
  documentOf: (id: string) => string,
): readonly string[] {
  const order: Readonly<Record<LegName, (passage: RankedPassage) => number>> = {
    bm25: ({ legs }) => legs.bm25?.rank ?? Infinity,
    dense: ({ legs }) => legs.dense?.rank ?? Infinity,
    fused: ({ fused }) => -fused,
    hybrid: ({ score }) => -score,
  };
  const place = order[leg];
  const ranked = passages
    .filter((passage) => place(passage) !== Infinity)
    .toSorted((a, b) => place(a) - place(b) || (a.passage.id < b.passage.id ? -1 : 1));
  return [...new Set(ranked.map(({ document }) => documentOf(document.id)))];
}
