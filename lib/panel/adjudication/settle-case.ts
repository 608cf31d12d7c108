import type { AgreementRule, AxisScore } from './find-disagreements';
import { isDisagreement, scoresGiven } from './find-disagreements';

/** After this many rounds a Delphi panel stops asking (Diamond et al. 2014, J Clin Epidemiol 67:401: most panels close after two or three). */
export const delphiRounds = 3;

/** What came of a disagreement. "No majority" is a result: it is reported as such and never forced. */
export type Outcome =
  | { readonly kind: 'open'; readonly round: number; readonly waitingFor: readonly string[] }
  | { readonly kind: 'consensus'; readonly value: number; readonly round: number }
  | { readonly kind: 'majority'; readonly value: number; readonly round: number }
  | { readonly kind: 'no-majority'; readonly values: readonly number[]; readonly round: number };

/** One vote in adjudication; the newest of a rater in a round counts. */
export interface Vote extends AxisScore {
  /** From 1; the ratings that disagreed are round 0. */
  readonly round: number;
}

export interface Case extends AgreementRule {
  /** The ratings that disagreed. */
  readonly ratings: readonly AxisScore[];
  /** In the order they came in. */
  readonly votes: readonly Vote[];
  /** Somebody in charge has ended it before everybody voted. */
  readonly closed: boolean;
}

/**
 * A third rater decides: the value that more than half of all raters then give, or no majority. `third` is who was asked, null
 * while nobody is.
 */
export function settleByThirdRater(disputed: Case, third: string | null): Outcome {
  const vote = disputed.votes.findLast(({ rater }) => rater === third);
  if (vote === undefined && !disputed.closed) {
    return { kind: 'open', round: 1, waitingFor: third === null ? [] : [third] };
  }
  return byMajority([...disputed.ratings, ...(vote === undefined ? [] : [vote])], vote === undefined ? 0 : 1);
}

/**
 * A modified Delphi panel: the raters of the item see each other's scores and comments without names and score again, up to
 * `delphiRounds` rounds. A round in which nobody is further apart than the rule allows is a consensus on its median; after the last
 * round the majority counts, or there is none (RAND/UCLA manual, Fitch et al. 2001, for median and spread). Ended early, it is settled in the last
 * round in which somebody voted.
 */
export function settleByDelphi(disputed: Case): Outcome {
  const raters = disputed.ratings.map(({ rater }) => rater);
  let standing: readonly AxisScore[] = disputed.ratings;
  for (let round = 1; round <= delphiRounds; round += 1) {
    const votes = raters.map((rater) => voteOf(disputed.votes, rater, round));
    const waitingFor = raters.filter((_, place) => votes[place] === undefined);
    if (waitingFor.length > 0 && !disputed.closed) return { kind: 'open', round, waitingFor };
    // In a case ended early, whoever did not vote stands by the score before.
    standing = standing.map((before, place) => votes[place] ?? before);
    const given = scoresGiven(standing);
    if (given.length > 0 && !isDisagreement(standing, disputed)) {
      return { kind: 'consensus', value: median(given), round };
    }
    if (disputed.closed && waitingFor.length === raters.length) return byMajority(standing, round - 1);
  }
  return byMajority(standing, delphiRounds);
}

function voteOf(votes: readonly Vote[], rater: string, round: number): Vote | undefined {
  return votes.findLast((vote) => vote.rater === rater && vote.round === round);
}

function byMajority(scores: readonly AxisScore[], round: number): Outcome {
  const given = scoresGiven(scores);
  const value = given.find((one) => given.filter((other) => other === one).length * 2 > scores.length);
  return value === undefined
    ? { kind: 'no-majority', values: given, round }
    : { kind: 'majority', value, round };
}

/** Of an even number of scores the mean of the middle two. */
function median(scores: readonly number[]): number {
  const sorted = [...scores].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
