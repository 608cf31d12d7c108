import { mean } from '../../evaluation/mean';
import type { Protocol } from '../study/protocol';
import type { AnswerRow } from './study-tables';

/** How an arm's answers look, whatever they say: factors that sway raters. Means per answer. */
export interface ArmLook {
  readonly arm: string;
  readonly answers: number;
  readonly declined: number;
  readonly words: number | null;
  readonly claims: number | null;
  readonly citations: number | null;
  readonly withLists: number;
  readonly withTables: number;
}

/** Length, citations and form of each arm's answers, in the protocol's order. */
export function armLooks(
  { arms }: Pick<Protocol, 'arms'>,
  answers: readonly AnswerRow[],
): readonly ArmLook[] {
  return arms.map(({ id }) => {
    const own = answers.filter(({ arm }) => arm === id);
    const meanOf = (of: (row: AnswerRow) => number): number | null =>
      own.length === 0 ? null : mean(own.map(of));
    return {
      arm: id,
      answers: own.length,
      declined: own.filter(({ outcome }) => outcome === 'declined').length,
      words: meanOf(({ words }) => words),
      claims: meanOf(({ claims }) => claims),
      citations: meanOf(({ citations }) => citations),
      withLists: own.filter(({ lists }) => lists).length,
      withTables: own.filter(({ tables }) => tables).length,
    };
  });
}
