import { retrievalParts, type RetrievalPart } from '@/lib/retrieval/retrieval-part';

/** Retrieval with something switched off. */
export interface Variant {
  readonly name: string;
  readonly without: readonly RetrievalPart[];
}

export const whole: Variant = { name: 'everything', without: [] };

const parts = Object.keys(retrievalParts) as readonly RetrievalPart[];
const legs = { bm25: 'words alone (BM25)', cosine: 'meaning alone (cosine)' } as const;

/** One variant a part that it lacks, and each leg on its own. */
export const lesserVariants: readonly Variant[] = [
  ...parts.map((part) => ({ name: `without: ${retrievalParts[part]}`, without: [part] })),
  ...(['bm25', 'cosine'] as const).map((leg) => ({
    name: legs[leg],
    without: parts.filter((part) => part !== leg && part !== 'vignette' && part !== 'wordings'),
  })),
];

/** What changes which passages are shown, not how they rank: without meaning where whole documents are ranked. */
const showing: readonly RetrievalPart[] = ['tables', 'diversity'];

export const changesRanking = ({ without }: Variant): boolean =>
  without.some((part) => !showing.includes(part));
