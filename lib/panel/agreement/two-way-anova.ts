import { mean } from '../../evaluation/mean';
import { sum } from './rating-grid';

/** Mean squares of a full table without replication, named as Shrout and Fleiss (1979) name them. */
export interface TwoWayMeanSquares {
  readonly targets: number;
  readonly judges: number;
  /** Judges times targets: what is left. */
  readonly error: number;
  /** Judges and error pooled, within targets. */
  readonly within: number;
  readonly targetCount: number;
  readonly judgeCount: number;
}

/**
 * Two-way analysis of variance of `scores`: a row per target, a column per judge, none missing. Throws on ragged rows and on fewer than two
 * targets or judges, for which no mean square exists.
 */
export function twoWayMeanSquares(scores: readonly (readonly number[])[]): TwoWayMeanSquares {
  const targetCount = scores.length;
  const judgeCount = scores[0]?.length ?? 0;
  if (targetCount < 2 || judgeCount < 2) throw new Error('Two targets and two judges are the least.');
  if (scores.some((row) => row.length !== judgeCount))
    throw new Error('Every judge must have scored every target.');
  const grand = mean(scores.flat());
  const squares = (values: readonly number[], centre: number): number =>
    sum(values.map((value) => (value - centre) ** 2));
  const judgeMeans = Array.from({ length: judgeCount }, (_, judge) =>
    mean(scores.map((row) => row[judge] ?? 0)),
  );
  const total = squares(scores.flat(), grand);
  // What is left of exact agreement in binary would otherwise be divided by.
  const settle = (value: number): number => (value < 1e-12 * total ? 0 : value);
  const ofTargets = settle(judgeCount * squares(scores.map(mean), grand));
  const ofJudges = settle(targetCount * squares(judgeMeans, grand));
  const rest = settle(total - ofTargets - ofJudges);
  return {
    targets: ofTargets / (targetCount - 1),
    judges: ofJudges / (judgeCount - 1),
    error: rest / ((targetCount - 1) * (judgeCount - 1)),
    within: (ofJudges + rest) / (targetCount * (judgeCount - 1)),
    targetCount,
    judgeCount,
  };
}
