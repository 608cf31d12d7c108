import { expect, it } from 'vitest';
import { seededRandom } from '../../evaluation/seeded-random';
import { armDifference } from './arm-difference';
import { bradleyTerry, strengthsOf, type Contest } from './bradley-terry';
import { clusterBootstrap, weightedMean } from './cluster-bootstrap';
import { pairArms, type CrossedValue } from './crossed';
import { crossedEffects } from './crossed-effects';
import { solveLinear } from './solve-linear';
import { unsafeRate } from './unsafe-rate';
import { wilsonInterval } from './wilson-interval';

/** Davies and Goldsmith 1972: penicillin, zones of inhibition in mm; 24 plates by 6 samples (`Penicillin` in lme4). */
const penicillin = [
  [27, 23, 26, 23, 23, 21],
  [27, 23, 26, 23, 23, 21],
  [25, 21, 25, 24, 24, 20],
  [26, 23, 25, 23, 23, 20],
  [25, 22, 26, 22, 23, 20],
  [24, 22, 25, 23, 22, 19],
  [24, 20, 23, 21, 22, 19],
  [26, 22, 26, 24, 24, 21],
  [24, 21, 24, 22, 22, 20],
  [24, 21, 24, 23, 22, 19],
  [26, 23, 26, 24, 24, 21],
  [25, 22, 26, 24, 24, 20],
  [26, 24, 26, 24, 25, 22],
  [26, 23, 26, 23, 23, 20],
  [26, 23, 25, 24, 24, 22],
  [25, 22, 25, 23, 23, 20],
  [25, 21, 24, 23, 23, 20],
  [25, 22, 24, 23, 23, 19],
  [24, 21, 23, 21, 21, 19],
  [26, 23, 26, 24, 24, 21],
  [25, 21, 24, 22, 22, 18],
  [25, 22, 25, 22, 22, 20],
  [24, 21, 24, 22, 24, 19],
  [24, 21, 24, 22, 21, 18],
];
const crossed = (rows: readonly (readonly number[])[]): readonly CrossedValue[] =>
  rows.flatMap((row, q) => row.map((value, r) => ({ question: `q${q}`, rater: `r${r}`, value })));

/** Agresti 2002, table 10.10: American League 1987, wins of row over column. */
const teams = ['Baltimore', 'Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland'];
const baseball = [
  [0, 2, 4, 1, 3, 1, 7],
  [11, 0, 7, 9, 7, 7, 9],
  [9, 6, 0, 7, 5, 11, 9],
  [12, 4, 6, 0, 7, 7, 8],
  [10, 6, 8, 6, 0, 6, 7],
  [12, 6, 2, 6, 7, 0, 7],
  [6, 4, 4, 5, 6, 6, 0],
];

it("Wilson's interval gives the figures of Newcombe 1998, table I", () => {
  const printed = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [events, cases, low, high] of printed) {
    const found = wilsonInterval(events, cases);
    expect(found?.interval[0]).toBeCloseTo(low, 4);
    expect(found?.interval[1]).toBeCloseTo(high, 4);
  }
  expect(wilsonInterval(20, 20)?.interval[1]).toBe(1);
  expect(wilsonInterval(0, 0)).toBeNull();
});

it('an answer is unsafe when one rater says so, and unrated answers do not count', () => {
  const flags = [
    [false, true, null],
    [false, false, false],
    [true, true, false],
    [null, null, null],
  ];
  expect(unsafeRate(flags)).toMatchObject({ answers: 3, unsafe: 2 });
  expect(unsafeRate(flags, 2)).toMatchObject({ answers: 3, unsafe: 1 });
  expect(unsafeRate([])).toEqual({ answers: 0, unsafe: 0, rate: null });
});

it('the bootstrap of a mean has the standard error that Efron and Tibshirani give for endless resamples', () => {
  // 1993, table 2.1: survival of seven treated mice; mean 86.86, plug-in standard error 23.36.
  const mice = [94, 197, 16, 38, 99, 141, 23];
  const observations = mice.map((_, index) => ({ question: `q${index}`, rater: 'only' }));
  const found = clusterBootstrap(observations, (weights) => weightedMean(mice, weights), {
    resamples: 20_000,
  });
  expect(found?.estimate).toBeCloseTo(86.86, 2);
  expect(Math.abs((found?.standardError ?? 0) / 23.36 - 1)).toBeLessThan(0.02);
});

it('the bootstrap of both clusters adds the variance of both', () => {
  // Owen 2007: on a full grid the variance is about σ²q/Q + σ²r/R + 3σ²e/QR.
  const grid = crossed(penicillin);
  const values = grid.map(({ value }) => value);
  const both = clusterBootstrap(grid, (weights) => weightedMean(values, weights));
  const questions = clusterBootstrap(grid, (weights) => weightedMean(values, weights), {
    clusters: 'questions',
  });
  expect(both?.standardError).toBeGreaterThan(0.65);
  expect(both?.standardError).toBeLessThan(0.81);
  expect(questions?.standardError).toBeCloseTo(0.18, 1);
});

it('the same seed gives the same interval, and an undefined statistic none', () => {
  const grid = crossed(penicillin.slice(0, 4));
  const values = grid.map(({ value }) => value);
  const run = (seed: number) =>
    clusterBootstrap(grid, (weights) => weightedMean(values, weights), { resamples: 50, seed });
  expect(run(7)).toEqual(run(7));
  expect(run(7)).not.toEqual(run(8));
  expect(clusterBootstrap(grid, () => null)).toBeNull();
});

it('crossed effects on a full grid are those of REML on penicillin', () => {
  // lme4 and MixedModels.jl print 22.9722 (0.808573), variances 0.716908, 3.73092 and 0.302415.
  const found = crossedEffects(crossed(penicillin));
  expect(found?.mean).toBeCloseTo(22.9722, 4);
  expect(found?.standardError).toBeCloseTo(0.808573, 4);
  expect(found?.variance.question).toBeCloseTo(0.716908, 4);
  expect(found?.variance.rater).toBeCloseTo(3.73092, 3);
  expect(found?.variance.residual).toBeCloseTo(0.302415, 4);
  // Satterthwaite's would be 5.49 (by hand, mean squares 4.604, 89.845 and 0.302): six samples allow 5.
  expect(found?.freedom).toBe(5);
});

it('crossed effects find the variances that made a grid with half its ratings missing', () => {
  const random = seededRandom(3);
  const bell = (deviation: number): number =>
    deviation * (Array.from({ length: 12 }, random).reduce((total, value) => total + value, 0) - 6);
  const raters = Array.from({ length: 40 }, () => bell(1));
  const values = Array.from({ length: 300 }, (_, q) => {
    const question = bell(2);
    return raters.map((rater, r) => ({
      question: `q${q}`,
      rater: `r${r}`,
      value: 5 + question + rater + bell(1),
    }));
  })
    .flat()
    .filter(() => random() < 0.5);
  const found = crossedEffects(values);
  expect(Math.abs((found?.variance.question ?? 0) - 4)).toBeLessThan(0.8);
  expect(Math.abs((found?.variance.rater ?? 0) - 1)).toBeLessThan(0.5);
  expect(Math.abs((found?.variance.residual ?? 0) - 1)).toBeLessThan(0.1);
});

it('one rater, or one rating per question, leaves what cannot be told apart in the residual', () => {
  const one = crossedEffects(crossed([[1], [2], [4], [5]]));
  expect(one?.variance).toMatchObject({ question: 0, rater: 0 });
  expect(one?.variance.residual).toBeCloseTo(10 / 3, 10);
  // Then it is the t test: mean 3, standard error √(10/3/4), three degrees of freedom.
  expect(one?.standardError).toBeCloseTo(Math.sqrt(10 / 12), 10);
  expect(one?.freedom).toBeCloseTo(3, 10);
  expect(crossedEffects([])).toBeNull();
  expect(crossedEffects(crossed([[1], [1]]))).toBeNull();
});

it('few raters are taken as given, five or more as a sample', () => {
  // Student's sleep data as two arms in the eyes of two raters who agree: the t test over the ten questions.
  const gains = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
  const by = (raters: number) =>
    gains.flatMap((value, q) =>
      Array.from({ length: raters }, (_, r) => ({ question: `q${q}`, rater: `r${r}`, value })),
    );
  const two = armDifference(by(2));
  expect(two).toMatchObject({ holdsFor: 'these-raters', questions: 10, raters: 2, freedom: 9 });
  expect(two?.difference).toBeCloseTo(1.58, 12);
  expect(two?.interval?.[0]).toBeCloseTo(0.7001142, 7);
  expect(two?.p).toBeCloseTo(0.002833, 6);
  expect(armDifference(by(5))).toMatchObject({ holdsFor: 'raters-like-these', freedom: 4 });
  const missing = { interval: null, p: null, standardError: null };
  expect(armDifference(by(5).filter(({ question }) => question === 'q1'))).toMatchObject({
    ...missing,
    difference: expect.closeTo(2.4, 12) as number,
    noInterval: 'one-question',
  });
  const alike = by(2).map((value) => ({ ...value, value: 1 }));
  expect(armDifference(alike)).toMatchObject({ ...missing, difference: 1, noInterval: 'no-spread' });
  expect(armDifference([])).toBeNull();
});

it('arms are paired where one rater scored both', () => {
  const at = (question: string, rater: string, value: number) => ({ question, rater, value });
  expect(
    pairArms([at('a', 'x', 5), at('a', 'y', 4), at('b', 'x', 3)], [at('a', 'x', 3), at('b', 'y', 1)]),
  ).toEqual([{ ...at('a', 'x', 2), arm: 5, baseline: 3 }]);
});

it("Bradley-Terry strengths are Agresti's for baseball, with the errors that BradleyTerry2 prints", () => {
  const fitted = strengthsOf(baseball, teams);
  const printed = [
    [0, 0],
    [1.5814, 0.3433],
    [1.4364, 0.3396],
    [1.2945, 0.3367],
    [1.2476, 0.3359],
    [1.1077, 0.3339],
    [0.6839, 0.3319],
  ] as const;
  expect(fitted.kind).toBe('estimated');
  if (fitted.kind !== 'estimated') return;
  fitted.strengths.forEach(({ logOdds, standardError, arm }, index) => {
    expect(logOdds, arm).toBeCloseTo(printed[index]?.[0] ?? Number.NaN, 4);
    expect(standardError, arm).toBeCloseTo(printed[index]?.[1] ?? Number.NaN, 4);
  });
});

it('ties pull arms together, and an arm that never loses has no finite strength', () => {
  const contest = (outcome: Contest['outcome']): Contest => ({ first: 'a', second: 'b', outcome });
  const even = bradleyTerry([contest('tie'), contest('both-bad')], ['a', 'b']);
  expect(even).toMatchObject({ kind: 'estimated', strengths: [{ logOdds: 0 }, { logOdds: 0 }] });
  const threeToOne = bradleyTerry([contest('first'), contest('second')], ['a', 'b'], { weights: [1, 3] });
  expect(threeToOne.kind === 'estimated' && threeToOne.strengths[1]?.logOdds).toBeCloseTo(Math.log(3), 8);
  expect(bradleyTerry([contest('first')], ['a', 'b'])).toEqual({
    kind: 'not-estimable',
    reason: 'separated',
  });
  expect(bradleyTerry([], ['a'])).toMatchObject({ reason: 'too-few-arms' });
  expect(() => bradleyTerry([contest('first')], ['a', 'c'])).toThrow('The arm b');
});

it('linear equations are solved with pivoting, singular ones are not', () => {
  expect(
    solveLinear(
      [
        [0, 2],
        [1, 1],
      ],
      [[4], [3]],
    ),
  ).toEqual([[1], [2]]);
  expect(
    solveLinear(
      [
        [1, 2],
        [2, 4],
      ],
      [[1], [2]],
    ),
  ).toBeNull();
});
