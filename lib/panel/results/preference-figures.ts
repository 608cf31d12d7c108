import { armDifference, type ArmDifference } from '../estimation/arm-difference';
import { strengthsOf, winsOf, type BradleyTerry, type Contest } from '../estimation/bradley-terry';
import { clusterBootstrapAll } from '../estimation/cluster-bootstrap';
import type { CrossedValue } from '../estimation/crossed';
import { groupBy } from '../group-by';
import type { Protocol } from '../study/protocol';
import { baselineOf } from './baseline';
import { isFirst, type PreferenceRow } from './study-tables';

/** One arm against another in raters' preference. */
export interface PreferenceContrast {
  readonly arm: string;
  readonly baseline: string;
  readonly preferred: number;
  readonly notPreferred: number;
  readonly ties: number;
  readonly bothBad: number;
  /** Share preferred less share not preferred, -1 to 1, with questions (and, from five on, raters) as samples. */
  readonly net: ArmDifference | null;
}

/** Strengths with intervals over questions. */
export interface PreferenceFigures {
  readonly comparisons: number;
  readonly contrasts: readonly PreferenceContrast[];
  readonly strengths: BradleyTerry;
  /** Percentile intervals of the log odds over questions, in the order of the strengths; null where they do not exist. */
  readonly clustered: readonly (readonly [number, number] | null)[];
}

/** Resamples for the intervals of strengths. */
const resamples = 200;

/** What raters preferred: each arm against the baseline, and all on one scale with the baseline at 0. `null` without comparisons. */
export function preferenceFigures(
  protocol: Pick<Protocol, 'arms' | 'hypotheses' | 'seed'>,
  preferences: readonly PreferenceRow[],
): PreferenceFigures | null {
  const rows = preferences.filter(isFirst);
  if (rows.length === 0) return null;
  const baseline = baselineOf(protocol);
  const others = protocol.arms.map(({ id }) => id as string).filter((arm) => arm !== baseline);
  const contests = rows.map(contestOf);
  const compared = [baseline, ...others].filter((arm) =>
    contests.some(({ first, second }) => first === arm || second === arm),
  );
  const strengths = strengthsOf(winsOf(contests, compared), compared);
  return {
    comparisons: rows.length,
    contrasts: others.map((arm) => preferenceContrast(rows, arm, baseline)),
    strengths,
    clustered: strengths.kind === 'estimated' ? clustered(rows, compared, protocol.seed) : [],
  };
}

/** Counts and net preference of one arm over another; a comparison of other arms does not count. */
export function preferenceContrast(
  rows: readonly PreferenceRow[],
  arm: string,
  baseline: string,
): PreferenceContrast {
  const values = preferenceValues(rows, arm, baseline);
  const count = (wanted: number): number => values.filter(({ value }) => value === wanted).length;
  const bothBad = values.filter((value) => value.bothBad).length;
  return {
    arm,
    baseline,
    preferred: count(1),
    notPreferred: count(-1),
    ties: count(0) - bothBad,
    bothBad,
    net: withinScale(armDifference(values)),
  };
}

/** A share of comparisons lies between -1 and 1, and so does what can be said of it, however few there are. */
function withinScale(net: ArmDifference | null): ArmDifference | null {
  if (net === null || net.interval === null) return net;
  const [low, high] = net.interval;
  return { ...net, interval: [Math.max(-1, low), Math.min(1, high)] };
}

/** Each comparison of these two arms: 1 where the arm was preferred, -1 where the baseline was, 0 where neither. */
export function preferenceValues(
  rows: readonly PreferenceRow[],
  arm: string,
  baseline: string,
): readonly (CrossedValue & { readonly bothBad: boolean })[] {
  return rows.flatMap((row) => {
    const isFirstArm = row.firstArm === arm && row.secondArm === baseline;
    if (!isFirstArm && !(row.secondArm === arm && row.firstArm === baseline)) return [];
    const { question, rater, outcome } = row;
    const won = outcome === 'first' ? 1 : outcome === 'second' ? -1 : 0;
    // Of no won comparison, plain 0: the sign of -0 would not survive being written down.
    const value = won === 0 || isFirstArm ? won : -won;
    return [{ question, rater, value, bothBad: outcome === 'both-bad' }];
  });
}

function clustered(
  rows: readonly PreferenceRow[],
  arms: readonly string[],
  seed: number,
): readonly (readonly [number, number] | null)[] {
  const lots = [...groupBy(rows, ({ question }) => question)].map(([question, own]) => ({
    question,
    rater: '',
    wins: winsOf(own.map(contestOf), arms),
  }));
  const logOdds = (weights: readonly number[]): readonly (number | null)[] => {
    const wins = arms.map(() => arms.map(() => 0));
    for (let lot = 0; lot < lots.length; lot += 1) {
      const weight = weights[lot] ?? 0;
      const own = lots[lot]?.wins;
      if (weight === 0 || own === undefined) continue;
      for (const [winner, row] of wins.entries())
        for (let loser = 0; loser < row.length; loser += 1)
          row[loser] = (row[loser] ?? 0) + weight * (own[winner]?.[loser] ?? 0);
    }
    const fitted = strengthsOf(wins, arms);
    return arms.map((_, place) =>
      fitted.kind === 'estimated' ? (fitted.strengths[place]?.logOdds ?? null) : null,
    );
  };
  const estimates = clusterBootstrapAll(lots, logOdds, { clusters: 'questions', resamples, seed });
  return estimates.map((estimate, place) => (place === 0 ? [0, 0] : (estimate?.interval ?? null)));
}

function contestOf({ firstArm, secondArm, outcome }: PreferenceRow): Contest {
  return { first: firstArm, second: secondArm, outcome };
}
