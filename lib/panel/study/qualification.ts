import type { ExpectedScore, Protocol, QualificationItem } from './protocol';
import type { Rating } from './rating';
import type { ScoreKey } from './study-ids';

/** One expected score against the rater's. */
export interface QualificationResult extends ExpectedScore {
  readonly given: Rating['scores'][ScoreKey] | null;
  readonly met: boolean;
}

/** How a rater did on one qualification item, told after the rater has scored it. */
export interface QualificationFeedback {
  readonly results: readonly QualificationResult[];
  readonly explanation: string;
}

/** What a new protocol begins with, and what held for all before a pass mark could be chosen. */
export const usualPassMark = 0.8;

/** The pass mark that holds for a study. */
export function passMarkOf({ passMark = usualPassMark }: Pick<Protocol, 'passMark'>): number {
  return passMark;
}

export interface Qualification {
  readonly met: number;
  readonly expected: number;
  /** Null until every qualification item is done, and where there is none. */
  readonly passed: boolean | null;
}

/** A rater's scores against those expected. A reason for not scoring is no score. */
export function qualificationFeedback(
  item: Pick<QualificationItem, 'expected' | 'explanation'>,
  scores: Rating['scores'],
): QualificationFeedback {
  return {
    results: item.expected.map((expected) => {
      const given = scores[expected.key] ?? null;
      const met = typeof given === 'number' && given >= expected.least && given <= expected.most;
      return { ...expected, given, met };
    }),
    explanation: item.explanation,
  };
}

/**
 * How a rater did as a whole, against the protocol's pass mark. `firstFinal` gives the first final rating of a qualification item: what is changed after the feedback
 * does not count.
 */
export function qualificationOf(
  protocol: Pick<Protocol, 'qualification' | 'passMark'>,
  firstFinal: (id: QualificationItem['id']) => Rating['scores'] | null,
): Qualification {
  const items = protocol.qualification;
  const done = items.flatMap((item) => {
    const scores = firstFinal(item.id);
    return scores === null ? [] : [qualificationFeedback(item, scores).results];
  });
  const expected = items.reduce((sum, item) => sum + item.expected.length, 0);
  const met = done.flat().filter((result) => result.met).length;
  const isOver = items.length > 0 && done.length === items.length;
  return { met, expected, passed: isOver ? met >= passMarkOf(protocol) * expected - 1e-9 : null };
}
