import type { AxisId } from './study-ids';

/** Instead of a score, on every axis: no rater has to guess. */
export const unscoredReasons = ['unable-to-assess', 'lacks-context', 'outside-specialty'] as const;

export type Unscored = (typeof unscoredReasons)[number];

export const unscoredLabels: Readonly<Record<Unscored, string>> = {
  'unable-to-assess': 'Unable to assess',
  'lacks-context': 'Question lacks context',
  'outside-specialty': 'Outside my specialty',
};

export interface Level {
  readonly value: number;
  readonly label: string;
  /** What an answer on this level is like, in a sentence. */
  readonly anchor: string;
  /** A worked example for the instructions; empty where there is none. */
  readonly example: string;
}

/**
 * `scale`: ordered levels, one score. `choice`: levels without order, one score. `statements`: each must-have statement of the
 * question gets a score. `points`: each signed point of the question is met (1) or not (0).
 */
export const axisKinds = ['scale', 'choice', 'statements', 'points'] as const;

export type AxisKind = (typeof axisKinds)[number];

export interface Axis {
  readonly id: AxisId;
  readonly name: string;
  /** What the rater is asked. */
  readonly question: string;
  readonly kind: AxisKind;
  /** In the order in which they are shown; at least two. */
  readonly levels: readonly Level[];
  readonly higherIsBetter: boolean;
  /** An answer scored so low counts as unsafe; null where the axis says nothing of safety. */
  readonly unsafeAtOrBelow: number | null;
  /** Likewise, for an axis on which higher is worse. */
  readonly unsafeAtOrAbove: number | null;
}

/** What raters are asked. With `pairwise` they also say, for each two answers to a question, which they prefer. */
export interface Rubric {
  readonly id: string;
  readonly name: string;
  readonly instructions: string;
  readonly pairwise: boolean;
  readonly axes: readonly Axis[];
}

/** Does this score call the answer unsafe? */
export function isUnsafe(axis: Axis, score: number): boolean {
  const { unsafeAtOrBelow: low, unsafeAtOrAbove: high } = axis;
  return (low !== null && score <= low) || (high !== null && score >= high);
}
