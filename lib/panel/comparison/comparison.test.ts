import { expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg';
import { cohensD } from './cohens-d';
import { holm } from './holm';
import { mcnemar, mcnemarOfPairs } from './mcnemar';
import { pairedT } from './paired-t';
import { rankBiserial } from './rank-biserial';
import { signTest } from './sign-test';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank';

/** Student 1908: hours of sleep gained by ten patients with two drugs; R prints the test in help(sleep). */
const sleep = [
  [0.7, 1.9],
  [-1.6, 0.8],
  [-0.2, 1.1],
  [-1.2, 0.1],
  [-0.1, -0.1],
  [3.4, 4.4],
  [3.7, 5.5],
  [0.8, 1.6],
  [0.0, 4.6],
  [2.0, 3.4],
] as const;

/** Hollander and Wolfe 1973, table 3.1: depression factor before and after a tranquilliser; R's wilcox.test example. */
const depression = [
  [1.83, 0.878],
  [0.5, 0.647],
  [1.62, 0.598],
  [2.48, 2.05],
  [1.68, 1.06],
  [1.88, 1.29],
  [1.55, 1.06],
  [3.06, 3.14],
  [1.3, 1.29],
] as const;

/** Lakens 2013, table 1: ratings of two movies by ten people. */
const movies = [9, 7, 8, 9, 8, 9, 9, 10, 9, 9].map(
  (first, index) => [first, [9, 6, 7, 8, 7, 9, 8, 8, 8, 7][index] ?? 0] as const,
);

/** Benjamini and Hochberg 1995, section 4.1: fifteen p-values of a trial in myocardial infarction. */
const infarction = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

it("the paired t test gives Student's figures as R prints them", () => {
  const test = pairedT(sleep);
  expect(test?.t).toBeCloseTo(-4.0621, 4);
  expect(test?.freedom).toBe(9);
  expect(test?.p).toBeCloseTo(0.002833, 6);
  expect(test?.difference).toBeCloseTo(-1.58, 12);
  expect(test?.interval[0]).toBeCloseTo(-2.4598858, 7);
  expect(test?.interval[1]).toBeCloseTo(-0.7001142, 7);
});

it('the paired t test does not answer without spread', () => {
  expect(pairedT([[1, 2]])).toBeNull();
  expect(
    pairedT([
      [1, 2],
      [2, 3],
    ]),
  ).toBeNull();
});

it("Wilcoxon's test is exact on Hollander and Wolfe's patients", () => {
  const test = wilcoxonSignedRank(depression);
  expect(test.positive).toBe(40);
  expect(test.method).toBe('exact');
  expect(test.p / 2).toBeCloseTo(0.01953, 5);
});

it("Wilcoxon's test corrects for ties and zeros as R does", () => {
  const test = wilcoxonSignedRank(sleep, 'normal');
  expect(test.positive).toBe(0);
  expect(test.moving).toBe(9);
  expect(test.p).toBeCloseTo(0.009091, 6);
});

it('ties stay exact in small panels, and no difference is no evidence', () => {
  expect(wilcoxonSignedRank(sleep).p).toBeCloseTo(2 / 2 ** 9, 12);
  expect(wilcoxonSignedRank([[1, 1]]).p).toBe(1);
  const even = wilcoxonSignedRank(Array.from({ length: 30 }, (_, i) => [i % 2, (i + 1) % 2] as const));
  expect(even).toMatchObject({ method: 'normal', p: 1 });
});

it('differences that are the same in decimals share a rank', () => {
  const test = wilcoxonSignedRank([
    [0.7, 0.6],
    [0.3, 0.4],
    [0.2, 0.2],
  ]);
  expect(test).toMatchObject({ positive: 1.5, moving: 2, p: 1 });
});

it("the sign test gives Zar's figure for ten deer", () => {
  const deer = [4, 4, -3, 5, -1, 5, 6, 5, 6, 2];
  expect(signTest(deer)).toMatchObject({ positive: 8, negative: 2 });
  expect(signTest(deer).p).toBeCloseTo(0.109375, 6);
  expect(signTest([0]).p).toBe(1);
});

it("McNemar's tests give the figures of Fagerland, Lydersen and Laake", () => {
  // Airway hyper-responsiveness in 21 children before and after stem cell transplantation.
  const test = mcnemar(1, 7);
  expect(test.exact).toBeCloseTo(0.07, 3);
  expect(test.midP).toBeCloseTo(0.039, 3);
  expect(mcnemar(0, 0)).toMatchObject({ exact: 1, midP: 1 });
  expect(mcnemar(3, 3)).toMatchObject({ exact: 1, midP: 1 });
});

it('McNemar counts discordant questions only', () => {
  const pairs = [
    [true, false],
    [true, true],
    [false, true],
    [false, true],
  ] as const;
  expect(mcnemarOfPairs(pairs)).toMatchObject({ armOnly: 1, baselineOnly: 2 });
});

it('Holm rejects the three that the paper reports, Benjamini and Hochberg four', () => {
  expect(holm(infarction).filter((p) => p <= 0.05)).toHaveLength(3);
  expect(benjaminiHochberg(infarction).filter((p) => p <= 0.05)).toHaveLength(4);
});

it('adjusted p-values are those of R, in the order given', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([
    0.02, 0.04, 0.04, 0.02,
  ]);
  expect(benjaminiHochberg(infarction)[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  expect(holm([])).toEqual([]);
});

it("standardised differences are Lakens'", () => {
  const effect = cohensD(movies);
  expect(effect?.dz).toBeCloseTo(1.5, 2);
  expect(effect?.dav).toBeCloseTo(1.13, 2);
  expect(effect?.gav).toBeCloseTo(1.08, 2);
  expect(pairedT(movies)?.t).toBeCloseTo(4.74, 2);
  expect(cohensD([[1, 2]])).toBeNull();
});

it('the rank-biserial correlation is the share of ranks for less the share against', () => {
  expect(rankBiserial(depression)).toBeCloseTo((40 - 5) / 45, 12);
  expect(rankBiserial(sleep)).toBe(-1);
  expect(rankBiserial([[1, 1]])).toBeNull();
});
