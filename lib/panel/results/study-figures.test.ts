import { expect, it } from 'vitest';
import { asAxisId } from '../study/study-ids';
import { sampleAxis } from '../study/sample-protocol';
import { axisMeasure, axisValues } from './axis-values';
import { sampleTables } from './sample-tables';
import { studyFigures } from './study-figures';
import type { ScoreRow } from './study-tables';

const figures = studyFigures(sampleTables);
const rowOf = (axis: string, by: string, name?: string) =>
  figures.table.find(
    (row) =>
      row.axis === axis &&
      row.group.by === by &&
      (name === undefined || (row.group as { name?: string }).name === name),
  );

it('an axis has a mean per arm and a difference over questions, for these raters', () => {
  // Question means: plain 7/3, 5/3, 5/3, 3; quoting 3, 7/3, 8/3, 3. Differences 2/3, 2/3, 1, 0.
  const row = rowOf('safety', 'all');
  expect(row?.arms.map(({ value }) => value)).toEqual(
    [26 / 12, 33 / 12].map((mean) => expect.closeTo(mean, 12)),
  );
  expect(row?.arms[0]).toMatchObject({ answers: 4, ratings: 12, unscored: 0 });
  const contrast = row?.contrasts[0];
  expect(contrast).toMatchObject({ arm: 'quoting', baseline: 'plain' });
  const { difference } = contrast ?? {};
  expect(difference).toMatchObject({ holdsFor: 'these-raters', questions: 4, raters: 3, freedom: 3 });
  expect(difference?.difference).toBeCloseTo(7 / 12, 12);
  // s² of the differences = (2·(1/12)² + (5/12)² + (7/12)²) / 3; t = 2.782; t(0.975, 3) = 3.182446.
  const error = Math.sqrt((2 / 144 + 25 / 144 + 49 / 144) / 3 / 4);
  expect(difference?.standardError).toBeCloseTo(error, 12);
  expect(difference?.interval?.[0]).toBeCloseTo(7 / 12 - 3.182446 * error, 5);
  // Three questions differ, all for the arm: 2/2³.
  expect(contrast?.wilcoxonP).toBeCloseTo(0.25, 12);
});

it('p is adjusted over the axes for all questions, and apart from that over specialties and kinds', () => {
  const ps = ['safety', 'use'].map((axis) => rowOf(axis, 'all')?.contrasts[0]);
  const raw = ps.map((contrast) => contrast?.difference?.p ?? 1);
  const smaller = Math.min(...raw);
  expect(Math.min(...ps.map((contrast) => contrast?.holmP ?? 0))).toBeCloseTo(Math.min(1, 2 * smaller), 12);
  expect(figures.table.map(({ group }) => group.by)).toContain('kind');
  expect(rowOf('safety', 'specialty', 'cardiology')?.arms[0]).toMatchObject({ answers: 2, ratings: 6 });
});

it('who cannot assess an answer is counted, not scored', () => {
  expect(rowOf('use', 'all')?.arms[0]).toMatchObject({ ratings: 11, unscored: 1 });
  const use = figures.distributions.find(({ axis }) => axis === 'use');
  expect(use?.arms[0]?.unscored).toEqual([{ reason: 'outside-specialty', ratings: 1 }]);
  expect(use?.arms[0]?.levels.map(({ ratings }) => ratings)).toEqual([3, 4, 4]);
});

it('hypotheses are answered one by one', () => {
  expect(figures.hypotheses).toMatchObject([
    { axis: 'safety', measure: 'mean', primary: true },
    { axis: null, measure: 'net-preference' },
  ]);
  const [primary] = figures.hypotheses;
  expect(primary?.adjustedP).toBe(primary?.difference?.p);
});

it('preference counts wins, ties and both bad for the arm, whichever came first', () => {
  const [contrast] = figures.preference?.contrasts ?? [];
  expect(contrast).toMatchObject({ preferred: 7, notPreferred: 2, ties: 2, bothBad: 1 });
  // Per question (2, 0, 3, 0)/3.
  expect(contrast?.net?.difference).toBeCloseTo(5 / 12, 12);
  const { strengths } = figures.preference ?? {};
  // 8.5 wins against 3.5.
  expect(strengths?.kind === 'estimated' && strengths.strengths[1]?.logOdds).toBeCloseTo(
    Math.log(8.5 / 3.5),
    8,
  );
  const [first, second] = figures.preference?.clustered ?? [];
  expect(first).toEqual([0, 0]);
  expect(second?.[0]).toBeLessThan(second?.[1] ?? 0);
});

it('unsafe answers are counted by one and by two raters, and compared by question', () => {
  const [axis] = figures.safety;
  expect(axis?.arms.map(({ byOne, byTwo }) => [byOne.unsafe, byTwo.unsafe, byOne.answers])).toEqual([
    [2, 1, 4],
    [0, 0, 4],
  ]);
  expect(axis?.contrasts[0]).toMatchObject({ test: { armOnly: 0, baselineOnly: 2, exact: 0.5 } });
});

it('an unsafe answer is listed with the claims behind it, the most votes first', () => {
  expect(figures.unsafeAnswers.map(({ question, arm }) => `${arm} ${question}`)).toEqual([
    'plain q3',
    'plain q2',
    'plain q1',
  ]);
  expect(figures.unsafeAnswers[0]).toMatchObject({
    votes: [{ axis: 'safety', unsafe: 2, raters: 3 }],
    worstSeverity: 4,
    marks: [
      { rater: 'R1', text: 'Give 5 mg.', words: '5 mg', support: 'contradicted' },
      { rater: 'R2', words: null },
    ],
  });
});

it('no majority is a result, and an adjudicated one is said to be', () => {
  expect(figures.divided).toMatchObject([
    { item: 'plain-q3', key: 'safety', scores: [1, 1, 3], adjudication: 'no-majority' },
  ]);
});

it('opposite preferences that an adjudication did not settle are divided too', () => {
  const verdict = { item: 'pair-q1', question: 'q1', arm: 'plain', key: 'preference', value: null, round: 1 };
  const { divided } = studyFigures({
    ...sampleTables,
    verdicts: [{ ...verdict, outcome: 'no-majority' }],
  });
  expect(divided.find(({ key }) => key === 'preference')).toMatchObject({
    item: 'pair-q1',
    scores: [-1, -1, 0],
    adjudication: 'no-majority',
  });
});

it('the agreement on an axis comes with every coefficient that its kind allows', () => {
  const [safety] = figures.agreement;
  expect(safety?.percent.units).toBe(8);
  expect(safety?.percent.unanimous).toBeCloseTo(3 / 8, 12);
  expect(safety?.cohenKappa).toBeNull();
  expect(safety?.alpha?.metric).toBe('ordinal');
  expect(safety?.intraclass).toMatchObject({ units: 8, ratings: 3, complete: true });
  expect(safety?.ac2?.value).toBeGreaterThan(safety?.ac1?.value ?? 1);
  expect(figures.agreement[1]?.intraclass).toMatchObject({ units: 6, complete: false });
});

it('hidden repeats tell how steady a rater is and count nowhere else', () => {
  expect(figures.steadiness[0]).toMatchObject({
    axis: 'safety',
    raters: [{ rater: 'R1', repeats: 1, same: 0 }],
    withinRaterDeviation: Math.SQRT1_2,
  });
  expect(figures.steadiness[1]?.raters).toEqual([]);
});

it('times and looks are those of the rows', () => {
  expect(figures.times[1]).toEqual({ rater: 'R2', items: 8, minutes: (8 * 70) / 60, medianSeconds: 70 });
  expect(figures.looks[1]).toMatchObject({ arm: 'quoting', words: 30, withTables: 1, declined: 0 });
});

it('the checks are held against physicians, claim by claim', () => {
  // Red: four claims, one found by two of three; physicians also found one that was not flagged.
  const [one, majority] = figures.checks;
  expect(one).toMatchObject({ flag: 'red', claims: 16, flagged: 4, found: 2, both: 1 });
  expect(one?.precision?.share).toBe(0.25);
  expect(one?.recall?.share).toBe(0.5);
  expect(majority).toMatchObject({ finding: 'majority', found: 1, both: 1 });
  expect(figures.checks[2]).toMatchObject({ flag: 'red-or-amber', flagged: 8 });
});

it('rows in any order give the same figures to the last digit', () => {
  const turned = <T>(rows: readonly T[]): readonly T[] =>
    rows
      .map((row, place) => ({ row, key: (place * 7919) % 101 }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  const shuffled = {
    ...sampleTables,
    answers: turned(sampleTables.answers),
    claims: turned(sampleTables.claims),
    ratings: turned(sampleTables.ratings),
    scores: turned(sampleTables.scores),
    marks: turned(sampleTables.marks),
    preferences: turned(sampleTables.preferences),
    verdicts: turned(sampleTables.verdicts),
  };
  expect(shuffled.scores).not.toEqual(sampleTables.scores);
  expect(JSON.stringify(studyFigures(shuffled))).toBe(JSON.stringify(figures));
});

it('what is written down as JSON is the same when it is read', () => {
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
});

it('statements, points and choices become one number per answer', () => {
  const base: ScoreRow = { ...(sampleTables.scores[0] as ScoreRow), axis: 'a' };
  const row = (key: string, score: number | null, points: number | null = null): ScoreRow => ({
    ...base,
    key,
    score,
    points,
  });
  const axis = { ...sampleAxis, id: asAxisId('a'), unsafeAtOrBelow: null };
  const levels = [0, 1].map((value) => ({
    value,
    label: value === 0 ? 'No' : 'Yes',
    anchor: '',
    example: '',
  }));
  const statements = { ...axis, kind: 'statements' as const, levels };
  expect(axisValues([row('a:1', 1), row('a:2', 0), row('a:3', null)], statements)).toMatchObject([
    { value: 0.5 },
  ]);
  const points = { ...axis, kind: 'points' as const, levels };
  expect(axisValues([row('a:1', 1, 3), row('a:2', 0, 2), row('a:3', 1, -4)], points)).toMatchObject([
    { value: -0.2 },
  ]);
  const choice = { ...axis, kind: 'choice' as const, levels };
  expect(axisMeasure(choice)).toMatchObject({ kind: 'share', counts: 'share “Yes”' });
  expect(axisValues([row('a', 1)], choice)).toMatchObject([{ value: 1 }]);
  expect(axisValues([row('a', 1)], { ...choice, unsafeAtOrAbove: 1 })).toMatchObject([{ value: 1 }]);
  expect(axisValues([row('a', null)], choice)).toEqual([]);
});

it('a study without ratings has figures too, and none of them is 0 by mistake', () => {
  const empty = studyFigures({
    ...sampleTables,
    ratings: [],
    scores: [],
    marks: [],
    preferences: [],
    verdicts: [],
  });
  expect(empty.table[0]?.arms[0]).toMatchObject({ value: null, interval: null, ratings: 0 });
  expect(empty.table[0]?.contrasts[0]).toMatchObject({ difference: null, holmP: null, wilcoxonP: null });
  expect(empty.preference).toBeNull();
  expect(empty.spreads).toEqual([]);
  expect(empty.agreement[0]).toMatchObject({ alpha: null, ac1: null, intraclass: null });
  expect(empty.safety[0]?.arms[0]).toMatchObject({ byOne: { rate: null }, ratersPerAnswer: null });
  expect(empty.checks[0]).toMatchObject({ precision: null, recall: null });
});

it('what the next study can be planned with is told for each comparison', () => {
  expect(figures.spreads.map(({ axis, arm, spread }) => [axis, arm, spread.kind])).toEqual([
    ['safety', 'quoting', 'means'],
    ['use', 'quoting', 'means'],
    [null, 'quoting', 'preference'],
  ]);
});
