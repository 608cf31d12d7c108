import type { GateFigures } from '@/lib/evaluation/gate-report';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What the gate measured, as lines of a table. */
export const figureRows: readonly (readonly [name: string, words: (figures: GateFigures) => string])[] = [
  ['Documents', ({ documents }) => documents.toLocaleString('en')],
  ['Passages', ({ passages }) => passages.toLocaleString('en')],
  ['Passages found again', ({ anchorRate }) => percent(anchorRate)],
  ['Golden questions', ({ questions }) => String(questions)],
  ['Recall at 10', ({ recallAt10 }) => percent(recallAt10)],
  ['Mean reciprocal rank', ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)],
  ['Claims checked', ({ claims }) => String(claims)],
  ['Claims that pass', ({ verificationRate }) => percent(verificationRate)],
  ['Median retrieval', ({ retrievalMs }) => `${retrievalMs.toFixed(0)} ms`],
  ['Size', ({ bytes }) => `${(bytes / 1_048_576).toFixed(1)} MB`],
];
