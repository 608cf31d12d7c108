/** One set of questions asked of every variant. */
export interface Ablated {
  readonly set: string;
  readonly measure: 'MRR@10' | 'nDCG@10';
  /** Per variant the score of each question, in the same order. */
  readonly scores: ReadonlyMap<string, readonly number[]>;
}
