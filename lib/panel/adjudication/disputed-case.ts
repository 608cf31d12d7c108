import type { PersonId } from '../../identity/person';
import type { Score } from '../study/rating';
import type { ItemId, ScoreKey, StudyId } from '../study/study-ids';
import type { Voice } from './anonymous-voices';
import type { AgreementRule, AxisScore } from './find-disagreements';
import type { Outcome } from './settle-case';
import { settleByDelphi, settleByThirdRater } from './settle-case';

/** What a rater said, and why. */
export interface Statement {
  readonly rater: PersonId;
  readonly score: Score;
  readonly comment: string;
}

/** A score of an item on which raters disagree, as it is kept. */
export interface DisputedCase extends AgreementRule {
  readonly id: string;
  readonly studyId: StudyId;
  readonly itemId: ItemId;
  readonly scoreKey: ScoreKey;
  readonly settledBy: 'third-rater' | 'delphi';
  /** Null where nobody was free to be asked, and for a Delphi panel. */
  readonly thirdRaterId: PersonId | null;
  /** The ratings as they disagreed: round 0. */
  readonly ratings: readonly Statement[];
  readonly votes: readonly (Statement & { readonly round: number })[];
  readonly closed: boolean;
}

/** What has come of a case so far. */
export function outcomeOf(disputed: DisputedCase): Outcome {
  const rules = {
    ordered: disputed.ordered,
    distance: disputed.distance,
    ratings: disputed.ratings.map(axisScore),
    votes: disputed.votes.map((vote) => ({ ...axisScore(vote), round: vote.round })),
    closed: disputed.closed,
  };
  return disputed.settledBy === 'delphi'
    ? settleByDelphi(rules)
    : settleByThirdRater(rules, disputed.thirdRaterId);
}

/** What everybody said in the round before `round`; whoever was silent then stands by what they said earlier. */
export function voicesBefore(disputed: DisputedCase, round: number): readonly Voice[] {
  return disputed.ratings.map((first) => {
    const said = disputed.votes.findLast((vote) => vote.rater === first.rater && vote.round < round) ?? first;
    return { ...axisScore(said), comment: said.comment };
  });
}

function axisScore({ rater, score }: Statement): AxisScore {
  return { rater, score: typeof score === 'number' ? score : null };
}
