import { expect, it } from 'vitest';
import { agreementWeights } from './agreement-weights';
import { cohenKappa, kappaOfTable } from './cohen-kappa';
import { fleissKappa, fleissKappaOfCounts } from './fleiss-kappa';
import { gwetAc, gwetAcOfCounts } from './gwet-ac';
import { alphaOfCoincidences, coincidences, krippendorffAlpha } from './krippendorff-alpha';
import { percentAgreement } from './percent-agreement';
import { categoriesOf, countRatings, type RatingGrid } from './rating-grid';

/** Krippendorff 2011, table of section C; the same ratings are Gwet 2014, page 120. Twelve units, four raters. */
const raters = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
] as const;
const units: RatingGrid = raters[0].map((_, unit) => raters.map((ratings) => ratings[unit] ?? null));
const scale = [1, 2, 3, 4, 5];

/** Fleiss 1971 in the form of ten subjects and fourteen raters that textbooks print. */
const tenSubjects = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

/** SAS/STAT User's Guide, PROC FREQ, kappa of two dermatologists. */
const dermatologists = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
];
/** Gwet 2014: pregnancies by two abstractors, and 223 psychiatric patients by two methods of diagnosis. */
const abstractors = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];
const diagnoses = [
  [40, 6, 4, 15],
  [4, 25, 1, 5],
  [4, 2, 21, 9],
  [17, 13, 12, 45],
];
const pairsOf = (table: readonly (readonly number[])[]): readonly (readonly [number, number])[] =>
  table.flatMap((cells, row) =>
    cells.flatMap((count, column) => Array.from({ length: count }, () => [row, column] as const)),
  );

it('weights fall from 1 to 0 as the field defines them', () => {
  expect(agreementWeights(3, 'identity')[0]).toEqual([1, 0, 0]);
  expect(agreementWeights(3, 'linear')[0]).toEqual([1, 0.5, 0]);
  expect(agreementWeights(3, 'quadratic')[0]).toEqual([1, 0.75, 0]);
  expect(agreementWeights(3, 'ordinal')[0]?.[1]).toBeCloseTo(0.6667, 4);
});

it('percent agreement leaves out units with one rating', () => {
  const { units: paired, unanimous, pairwise } = percentAgreement(units);
  expect(paired).toBe(11);
  expect(pairwise).toBeCloseTo(0.818, 3);
  expect(unanimous).toBeCloseTo(8 / 11, 12);
  expect(percentAgreement([[1, null]])).toEqual({ units: 0, unanimous: null, pairwise: null });
});

it("Cohen's kappa and its standard error are those of SAS", () => {
  const simple = kappaOfTable(dermatologists);
  expect(simple?.value).toBeCloseTo(0.3449, 4);
  expect(simple?.standardError).toBeCloseTo(0.0724, 4);
  expect(simple?.interval?.[0]).toBeCloseTo(0.203, 4);
  expect(simple?.interval?.[1]).toBeCloseTo(0.4868, 4);
  const linear = kappaOfTable(dermatologists, 'linear');
  expect(linear?.value).toBeCloseTo(0.5082, 4);
  expect(linear?.standardError).toBeCloseTo(0.0655, 4);
  expect(linear?.interval?.[0]).toBeCloseTo(0.3798, 4);
  expect(linear?.interval?.[1]).toBeCloseTo(0.6366, 4);
});

it("weighted kappas are those printed with Gwet's handbook", () => {
  expect(kappaOfTable(abstractors)?.value).toBeCloseTo(0.796, 3);
  expect(kappaOfTable(abstractors, 'linear')?.value).toBeCloseTo(0.843, 3);
  expect(kappaOfTable(abstractors, 'quadratic')?.value).toBeCloseTo(0.892, 3);
  expect(kappaOfTable(abstractors, 'ordinal')?.value).toBeCloseTo(0.872, 3);
  expect(kappaOfTable(diagnoses)?.value).toBeCloseTo(0.432, 3);
  expect(kappaOfTable(diagnoses, 'quadratic')?.value).toBeCloseTo(0.383, 3);
  expect(kappaOfTable(diagnoses)?.standardError).toBeCloseTo(0.046, 3);
  expect(cohenKappa(pairsOf(diagnoses), [0, 1, 2, 3], 'linear')?.value).toBeCloseTo(0.407, 3);
});

it('kappa is undefined, not zero, where both raters used one category', () => {
  expect(cohenKappa([['safe', 'safe']], ['safe', 'unsafe'])).toBeNull();
  expect(fleissKappa([['safe', 'safe']], ['safe', 'unsafe'])).toBeNull();
  expect(() => cohenKappa([['safe', 'odd']], ['safe', 'unsafe'])).toThrow('odd');
});

it("Fleiss' kappa gives the textbook's figures", () => {
  const kappa = fleissKappaOfCounts(tenSubjects);
  expect(kappa?.observed).toBeCloseTo(0.378, 3);
  expect(kappa?.expected).toBeCloseTo(0.213, 3);
  expect(kappa?.value).toBeCloseTo(0.21, 3);
});

it("Fleiss' kappa with missing ratings and weights is Gwet's", () => {
  const plain = fleissKappa(gwetUnits, scale);
  expect(plain?.value).toBeCloseTo(0.76117, 5);
  expect(plain?.expected).toBeCloseTo(0.239, 3);
  expect(plain?.standardError).toBeCloseTo(0.15302, 5);
  expect(plain?.interval?.[0]).toBeCloseTo(0.424, 3);
  expect(plain?.interval?.[1]).toBe(1);
  expect(fleissKappa(gwetUnits, scale, 'linear')?.value).toBeCloseTo(0.818, 3);
  expect(fleissKappa(gwetUnits, scale, 'quadratic')?.value).toBeCloseTo(0.865, 3);
});

/** As Gwet prints them, the single rating of the twelfth unit is the third rater's. */
const gwetUnits: RatingGrid = units.map((row, unit) => (unit === 11 ? [null, null, 3, null] : row));

it('AC1 gives the figures of Gwet 2008 and 2014', () => {
  const rare = gwetAcOfCounts([
    ...Array.from({ length: 118 }, () => [2, 0]),
    ...Array.from({ length: 7 }, () => [1, 1]),
  ]);
  expect(rare?.value).toBeCloseTo(0.9408, 4);
  const ac1 = gwetAc(gwetUnits, scale);
  expect(ac1?.observed).toBeCloseTo(0.81818, 5);
  expect(ac1?.expected).toBeCloseTo(0.19, 3);
  expect(ac1?.value).toBeCloseTo(0.77544, 5);
  expect(ac1?.standardError).toBeCloseTo(0.14295, 5);
  expect(ac1?.interval?.[0]).toBeCloseTo(0.461, 3);
  expect(ac1?.interval?.[1]).toBe(1);
});

it('AC2 gives the figures of Gwet 2014 under each weighting', () => {
  const printed = [
    ['linear', 0.859, 0.117],
    ['quadratic', 0.914, 0.104],
    ['ordinal', 0.899, 0.107],
  ] as const;
  for (const [weighting, value, standardError] of printed) {
    const ac2 = gwetAc(gwetUnits, scale, weighting);
    expect(ac2?.value).toBeCloseTo(value, 3);
    expect(ac2?.standardError).toBeCloseTo(standardError, 3);
  }
  const tallies = pairsOf(abstractors).map((pair) =>
    [0, 1, 2].map((category) => pair.filter((rating) => rating === category).length),
  );
  expect(gwetAcOfCounts(tallies)?.value).toBeCloseTo(0.849, 3);
  expect(gwetAcOfCounts(tallies, 'quadratic')?.value).toBeCloseTo(0.94, 3);
  expect(gwetAcOfCounts(tallies, 'quadratic')?.interval?.[0]).toBeCloseTo(0.905, 3);
});

it("AC1 is 1 where all agree on one of the scale's categories", () => {
  expect(gwetAc([['safe', 'safe']], ['safe', 'unsafe'])?.value).toBe(1);
});

it("Krippendorff's alpha gives his own figures", () => {
  expect(krippendorffAlpha(units, scale)).toBeCloseTo(0.743, 3);
  expect(krippendorffAlpha(units, scale, 'ordinal')).toBeCloseTo(0.815, 3);
  expect(krippendorffAlpha(units, scale, 'interval')).toBeCloseTo(0.849, 3);
});

it('coincidences of lots of units add up to those of all', () => {
  const counts = countRatings(units, scale);
  const [first, second] = [counts.slice(0, 5), counts.slice(5)].map(coincidences);
  const added = first?.map((row, a) => row.map((met, b) => met + (second?.[a]?.[b] ?? 0))) ?? [];
  expect(alphaOfCoincidences(added, scale, 'ordinal')).toBeCloseTo(0.815, 3);
  expect(added.flat().reduce((total, met) => total + met, 0)).toBeCloseTo(40, 12);
});

it('alpha is undefined without two different ratings, and refuses words on an interval scale', () => {
  expect(krippendorffAlpha([['a', 'a']], ['a', 'b'])).toBeNull();
  expect(krippendorffAlpha([], ['a', 'b'])).toBeNull();
  expect(() => krippendorffAlpha([['a', 'b']], ['a', 'b'], 'interval')).toThrow('numbers');
});

it('categories in use come in order', () => {
  expect(
    categoriesOf([
      [10, 2],
      [null, 1],
    ]),
  ).toEqual([1, 2, 10]);
  expect(categoriesOf([['b', 'a']])).toEqual(['a', 'b']);
});
