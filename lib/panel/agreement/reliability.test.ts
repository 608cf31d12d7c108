import { expect, it } from 'vitest';
import { intraRater, withinRaterDeviation } from './intra-rater';
import { intraclassCorrelation } from './intraclass-correlation';
import { twoWayMeanSquares } from './two-way-anova';

/** Shrout and Fleiss 1979, table 2: six targets by four judges. */
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** Bland and Altman 1986, Lancet 327:307: two readings of the Wright peak flow meter in 17 people, l/min. */
const peakFlow = [
  [494, 490],
  [395, 397],
  [516, 512],
  [434, 401],
  [476, 470],
  [557, 611],
  [413, 415],
  [442, 431],
  [650, 638],
  [433, 429],
  [417, 420],
  [656, 633],
  [267, 275],
  [478, 492],
  [178, 165],
  [423, 372],
  [427, 421],
] as const;

it('mean squares are those of Shrout and Fleiss, table 3', () => {
  const { targets, judges, error, within } = twoWayMeanSquares(shroutFleiss);
  expect(targets).toBeCloseTo(11.24, 2);
  expect(within).toBeCloseTo(6.26, 2);
  expect(judges).toBeCloseTo(32.49, 2);
  expect(error).toBeCloseTo(1.02, 2);
});

it('the six forms are those of Shrout and Fleiss, table 4, with the intervals that psych prints for them', () => {
  const forms = intraclassCorrelation(shroutFleiss);
  const printed = {
    oneSingle: [0.17, -0.133, 0.72],
    twoSingle: [0.29, 0.019, 0.76],
    threeSingle: [0.71, 0.342, 0.95],
    oneAverage: [0.44, -0.884, 0.91],
    twoAverage: [0.62, 0.071, 0.93],
    threeAverage: [0.91, 0.676, 0.99],
  } as const;
  for (const [form, [value, low, high]] of Object.entries(printed)) {
    const found = forms?.[form as keyof typeof printed];
    expect(found?.value, form).toBeCloseTo(value, 2);
    expect(found?.interval[0], form).toBeCloseTo(low, 3);
    expect(found?.interval[1], form).toBeCloseTo(high, 2);
  }
});

it('the F tests have the p-values that psych prints', () => {
  const forms = intraclassCorrelation(shroutFleiss);
  expect(forms?.oneSingle.p).toBeCloseTo(0.16477, 5);
  expect(forms?.twoSingle.p).toBeCloseTo(0.00013, 5);
  expect(forms?.threeAverage.p).toBeCloseTo(0.00013, 5);
});

it('raters who never differ agree wholly, and scores that never vary say nothing', () => {
  const perfect = intraclassCorrelation([
    [1, 1],
    [3, 3],
    [4, 4],
  ]);
  expect(perfect?.threeSingle.value).toBe(1);
  expect(perfect?.twoSingle.interval).toEqual([1, 1]);
  expect(
    intraclassCorrelation([
      [2, 2],
      [2, 2],
    ]),
  ).toBeNull();
  expect(() => intraclassCorrelation([[1, 2], [1]])).toThrow('Every judge');
  expect(() => intraclassCorrelation([[1, 2]])).toThrow('least');
});

it('raters who differ by a constant are consistent and do not agree', () => {
  const shifted = intraclassCorrelation([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(shifted?.threeSingle.value).toBe(1);
  expect(shifted?.twoSingle.value).toBeLessThan(1);
  expect(
    intraclassCorrelation([
      [1, 2],
      [1, 2],
    ]),
  ).toBeNull();
});

it('the coefficient of repeatability is that of Bland and Altman', () => {
  // They print twice the standard deviation of the differences, whose mean is taken to be zero: 43.2.
  const deviation = withinRaterDeviation(peakFlow) ?? 0;
  expect(deviation).toBeCloseTo(15.3, 1);
  expect(deviation * Math.SQRT2).toBeCloseTo(21.6, 1);
  expect(withinRaterDeviation([])).toBeNull();
});

it('each rater gets a figure of their own', () => {
  const repeat = (rater: string, first: string, second: string) => ({ rater, first, second });
  const steady = intraRater(
    [
      repeat('a', 'safe', 'safe'),
      repeat('a', 'unsafe', 'unsafe'),
      repeat('b', 'safe', 'unsafe'),
      repeat('b', 'safe', 'safe'),
      repeat('b', 'unsafe', 'safe'),
      repeat('b', 'unsafe', 'unsafe'),
    ],
    ['safe', 'unsafe'],
  );
  expect(steady.map(({ rater, repeats, same }) => [rater, repeats, same])).toEqual([
    ['a', 2, 1],
    ['b', 4, 0.5],
  ]);
  expect(steady.map(({ kappa }) => kappa?.value)).toEqual([1, 0]);
});
