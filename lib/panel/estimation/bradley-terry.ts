import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { solveLinear } from './solve-linear';

/** One preference between two arms of the same question. */
export interface Contest {
  readonly first: string;
  readonly second: string;
  readonly outcome: 'first' | 'second' | 'tie' | 'both-bad';
}

/** An arm's place on the scale. */
export interface Strength {
  readonly arm: string;
  /** Log odds of being preferred to the reference arm; 0 for the reference. */
  readonly logOdds: number;
  /** Of `logOdds`; 0 for the reference. */
  readonly standardError: number;
  readonly interval: readonly [number, number];
}

/** Strengths in the order of `arms`, or why there are none. */
export type BradleyTerry =
  | { readonly kind: 'estimated'; readonly strengths: readonly Strength[] }
  | { readonly kind: 'not-estimable'; readonly reason: 'too-few-arms' | 'separated' };

/**
 * Bradley-Terry strengths from preferences: P(i over j) = p_i / (p_i + p_j) (Bradley and Terry 1952, Biometrika 39:324), by the MM iteration
 * p_i = W_i / Σ_j n_ij / (p_i + p_j) (Hunter 2004, Ann Stat 32:384); standard errors from the inverse of the observed information of the log
 * strengths with the reference held at 0, intervals normal. A tie and both-bad count half a win each: say how many there were. Preferences count as
 * independent: for questions and raters that repeat, resample this with `clusterBootstrap` (`weights`, one per contest).
 * *Separated*: some arms never lose to the rest, so that no finite strength exists (Ford 1957). `arms[0]` is the reference.
 */
export function bradleyTerry(
  contests: readonly Contest[],
  arms: readonly string[],
  { weights, confidence = 0.95 }: { readonly weights?: readonly number[]; readonly confidence?: number } = {},
): BradleyTerry {
  return strengthsOf(winsOf(contests, arms, weights), arms, confidence);
}

/** Wins of row over column, ties and both-bad as half a win each. Those of several lots of contests add up. */
export function winsOf(
  contests: readonly Contest[],
  arms: readonly string[],
  weights?: readonly number[],
): readonly (readonly number[])[] {
  const wins = arms.map(() => arms.map(() => 0));
  const place = (arm: string): number => {
    const index = arms.indexOf(arm);
    if (index < 0) throw new Error(`The arm ${arm} is not among the arms compared.`);
    return index;
  };
  contests.forEach(({ first, second, outcome }, index) => {
    const weight = weights?.[index] ?? 1;
    const won = outcome === 'first' ? 1 : outcome === 'second' ? 0 : 0.5;
    addWins(wins, [place(first), place(second)], weight * won);
    addWins(wins, [place(second), place(first)], weight * (1 - won));
  });
  return wins;
}

/** The same from a table of wins: row over column. */
export function strengthsOf(
  wins: readonly (readonly number[])[],
  arms: readonly string[],
  confidence = 0.95,
): BradleyTerry {
  if (arms.length < 2) return { kind: 'not-estimable', reason: 'too-few-arms' };
  if (!isConnected(wins)) return { kind: 'not-estimable', reason: 'separated' };
  const logOdds = fit(wins);
  const variances = variancesOf(wins, logOdds);
  const z = normalQuantile((1 + confidence) / 2, 0, 1);
  const strengths = arms.map((arm, index): Strength => {
    const value = logOdds[index] ?? 0;
    const standardError = index === 0 ? 0 : Math.sqrt(variances[index - 1] ?? 0);
    const reach = z * standardError;
    return { arm, logOdds: value, standardError, interval: [value - reach, value + reach] };
  });
  return { kind: 'estimated', strengths };
}

function addWins(wins: number[][], [winner, loser]: readonly [number, number], weight: number): void {
  const row = wins[winner];
  if (row !== undefined) row[loser] = (row[loser] ?? 0) + weight;
}

function fit(wins: readonly (readonly number[])[]): readonly number[] {
  let strengths: readonly number[] = wins.map(() => 1);
  for (let round = 0; round < 10_000; round += 1) {
    const next = strengths.map((own, i) => {
      const won = (wins[i] ?? []).reduce((total, count) => total + count, 0);
      const met = strengths.reduce((total, other, j) => total + games(wins, i, j) / (own + other), 0);
      return met === 0 ? own : won / met;
    });
    const scale = next[0] ?? 1;
    const scaled = next.map((value) => value / scale);
    const moved = Math.max(...scaled.map((value, i) => Math.abs(Math.log(value / (strengths[i] ?? 1)))));
    strengths = scaled;
    if (moved < 1e-10) break;
  }
  return strengths.map(Math.log);
}

function variancesOf(wins: readonly (readonly number[])[], logOdds: readonly number[]): readonly number[] {
  const free = logOdds.slice(1).map((_, index) => index + 1);
  const met = (i: number, j: number): number => {
    const chance = 1 / (1 + Math.exp((logOdds[j] ?? 0) - (logOdds[i] ?? 0)));
    return games(wins, i, j) * chance * (1 - chance);
  };
  const information = free.map((i) =>
    free.map((j) =>
      i === j
        ? logOdds.reduce((total, _, other) => total + (other === i ? 0 : met(i, other)), 0)
        : -met(i, j),
    ),
  );
  const unit = free.map((i) => free.map((j) => (i === j ? 1 : 0)));
  const inverse = solveLinear(information, unit);
  return free.map((_, index) => inverse?.[index]?.[index] ?? Number.NaN);
}

function games(wins: readonly (readonly number[])[], i: number, j: number): number {
  return i === j ? 0 : (wins[i]?.[j] ?? 0) + (wins[j]?.[i] ?? 0);
}

/** Whether each arm beats each other at least through others: from the first and to the first is enough. */
function isConnected(wins: readonly (readonly number[])[]): boolean {
  const reached = (beats: (from: number, to: number) => boolean): number => {
    const seen = new Set([0]);
    for (const from of seen) wins.forEach((_, to) => beats(from, to) && seen.add(to));
    return seen.size;
  };
  return (
    reached((from, to) => (wins[from]?.[to] ?? 0) > 0) === wins.length &&
    reached((from, to) => (wins[to]?.[from] ?? 0) > 0) === wins.length
  );
}
