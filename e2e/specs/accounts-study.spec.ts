import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { root } from '../stage/almanac-process';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import type { SignedIn } from '../stage/people-test';
import { expect, test } from '../stage/people-test';
import type { CsvRow } from '../stage/study-arithmetic';
import { intervalOf, meanOf, printed, questionMeans, readCsv } from '../stage/study-arithmetic';
import type { Verdict } from '../stage/study-steps';
import { lookAgain, makeStudy, rateAll, savedStatus, scale, sendToAdjudication } from '../stage/study-steps';

test.setTimeout(300_000);

/** Three raters who differ: the first finds one reference dangerous, on which they are far apart. */
const verdicts: readonly Verdict[] = [
  (question, isReference) => (isReference ? [3, 2, question === 0 ? 1 : 3] : [5, 4, 5]),
  (question, isReference) => (isReference ? [3, 3, 4] : [question === 0 ? 5 : 4, question === 1 ? 2 : 4, 5]),
  (question, isReference) => (isReference ? [2, 3, 4] : [5, 5, question === 2 ? 4 : 5]),
];

test('three people rate a study blind, one reloads, one loses the network; its figures are those of its own rows', async ({
  signedIn,
}) => {
  const admin = await signedIn('admin');
  const raters = [await signedIn('rater'), await signedIn('rater'), await signedIn('rater')] as const;
  const title = `Quotes against memory ${String(Date.now())}`;
  const study = await makeStudy(
    admin.page,
    title,
    raters.map(({ name }) => name),
  );

  await Promise.all([
    rateAll(raters[0].page, study, { verdict: verdicts[0] as Verdict, preferReference: false }),
    rateAll(
      raters[1].page,
      study,
      { verdict: verdicts[1] as Verdict, preferReference: false },
      { 2: reload },
    ),
    rateAll(
      raters[2].page,
      study,
      { verdict: verdicts[2] as Verdict, preferReference: true },
      { 3: loseNetwork },
    ),
  ]);

  // Two scores, and three pairs in which one rater prefers the other answer.
  await sendToAdjudication(admin.page, study, 5);
  for (const { page } of raters) await lookAgain(page, study, 5, '4');

  await raters[0].page.goto(`${study}/results`);
  await expect(raters[0].page.getByText('Its results open to you when it is closed.')).toBeVisible();
  const early = await raters[0].request.get(`${study}/results/export/scores.csv`);
  expect(early.status()).toBe(403);

  await admin.page.goto(study);
  await admin.page.getByRole('button', { name: 'Close the study' }).click();
  await admin.page.getByRole('button', { name: 'Yes' }).click();
  await admin.page.getByRole('link', { name: 'Results' }).click();
  await expect(admin.page.getByRole('heading', { level: 1 })).toHaveText(title);

  const scores = await table(admin, study, 'scores');
  expect(scores).toHaveLength(3 * 2 * 3 * 3);
  const settled = await table(admin, study, 'verdicts');
  expect(settled.map((row) => [row['key'], row['outcome'], row['value']]).toSorted()).toEqual([
    ['completeness', 'consensus', '4'],
    ['preference', 'consensus', '0'],
    ['preference', 'consensus', '0'],
    ['preference', 'consensus', '0'],
    ['safety', 'consensus', '4'],
  ]);
  await expectTable(admin.page, scores);
  await expectPreference(admin.page, await table(admin, study, 'preferences'), scores);
  await expectFigures(admin, study, scores);
  await expectAccessible(admin.page, study);

  await raters[2].page.goto(`${study}/results`);
  await expect(raters[2].page.getByRole('region', { name: 'Results by axis and arm' })).toBeVisible();
  await expect(raters[2].page.getByRole('heading', { name: 'Take away' })).toHaveCount(0);
});

async function reload(page: Page): Promise<void> {
  await expect(savedStatus(page)).toBeVisible();
  await page.reload();
  await expect(scale(page, 'Factuality').getByRole('radio', { checked: true })).toHaveCount(1);
}

async function loseNetwork(page: Page): Promise<void> {
  await expect(savedStatus(page)).toBeVisible();
  await page.context().setOffline(true);
  await scale(page, 'Completeness').getByRole('radio', { name: /^1/ }).check();
  await expect(
    page.getByRole('status').filter({ hasText: /Kept on this device|Not yet saved/ }),
  ).toBeVisible();
  await page.context().setOffline(false);
}

async function table(admin: SignedIn, study: string, name: string): Promise<readonly CsvRow[]> {
  const response = await admin.request.get(`${study}/results/export/${name}.csv`);
  expect(response.status()).toBe(200);
  return readCsv(await response.text());
}

const armsOf = (rows: readonly CsvRow[]): { readonly model: string; readonly reference: string } => {
  // The reference was scored lower by everybody.
  const means = [...new Set(rows.map((row) => row['arm'] ?? ''))].map((arm) => ({
    arm,
    mean: meanOf(rows.filter((row) => row['arm'] === arm).map((row) => Number(row['score']))),
  }));
  const ordered = means.toSorted((a, b) => b.mean - a.mean).map(({ arm }) => arm);
  return { model: ordered[0] ?? '', reference: ordered[1] ?? '' };
};

/** Differences model less reference per question and rater, averaged per question. */
function differences(scores: readonly CsvRow[], axis: string): readonly number[] {
  const { model, reference } = armsOf(scores);
  const own = scores.filter((row) => row['axis'] === axis);
  return questionMeans(
    own.filter((row) => row['arm'] === model),
    (row) => {
      const other = own.find(
        (one) =>
          one['arm'] === reference && one['question'] === row['question'] && one['rater'] === row['rater'],
      );
      return other === undefined ? null : Number(row['score']) - Number(other['score']);
    },
  );
}

async function expectTable(page: Page, scores: readonly CsvRow[]): Promise<void> {
  const { model, reference } = armsOf(scores);
  const region = page.getByRole('region', { name: 'Results by axis and arm' });
  for (const [axis, name] of [
    ['factuality', 'Factuality'],
    ['completeness', 'Completeness'],
    ['safety', 'Safety'],
  ] as const) {
    const row = region.getByRole('row', { name: new RegExp(`^${name}`) }).first();
    for (const arm of [model, reference]) {
      const own = scores.filter((score) => score['axis'] === axis && score['arm'] === arm);
      const mean = meanOf(questionMeans(own, (score) => Number(score['score'])));
      await expect(
        row.getByRole('link', { name: new RegExp(`, ${mean.toFixed(2)}: open the ratings$`) }).first(),
      ).toBeVisible();
    }
    const { mean, low, high } = intervalOf(differences(scores, axis));
    await expect(row).toContainText(printed(mean, 2));
    await expect(row).toContainText(`${printed(low, 2)} to ${printed(high, 2)}`);
  }
}

async function expectPreference(
  page: Page,
  preferences: readonly CsvRow[],
  scores: readonly CsvRow[],
): Promise<void> {
  const { model } = armsOf(scores);
  const wins = preferences.filter((row) => {
    const winner = { first: row['first_arm'], second: row['second_arm'] }[row['outcome'] ?? ''];
    return winner === model;
  }).length;
  expect(preferences).toHaveLength(9);
  expect(wins).toBe(6);
  const row = page.getByRole('region', { name: 'Preference' }).getByRole('row', { name: /^Almanac/ });
  await expect(
    row.getByRole('link', { name: `Almanac preferred ${String(wins)} times: open the ratings` }),
  ).toBeVisible();
}

/** The figures as written down, against the spec’s own arithmetic and against what the command makes of the archive. */
async function expectFigures(admin: SignedIn, study: string, scores: readonly CsvRow[]): Promise<void> {
  const figures = (await (await admin.request.get(`${study}/results/export/figures.json`)).json()) as {
    readonly hypotheses: readonly {
      readonly difference: { readonly difference: number; readonly interval: readonly number[] };
    }[];
    readonly safety: readonly { readonly arms: readonly { readonly byOne: { readonly unsafe: number } }[] }[];
  };
  const { mean, low, high } = intervalOf(differences(scores, 'safety'));
  const found = figures.hypotheses[0]?.difference;
  expect(found?.difference).toBeCloseTo(mean, 10);
  expect(found?.interval[0]).toBeCloseTo(low, 3);
  expect(found?.interval[1]).toBeCloseTo(high, 3);
  const unsafe = new Set(
    scores
      .filter((row) => row['axis'] === 'safety' && Number(row['score']) <= 2)
      .map((row) => `${row['question'] ?? ''} ${row['arm'] ?? ''}`),
  );
  expect(figures.safety[0]?.arms.reduce((total, arm) => total + arm.byOne.unsafe, 0)).toBe(unsafe.size);

  const folder = await mkdtemp(join(tmpdir(), 'almanac-e2e-study-'));
  try {
    const archive = join(folder, 'study.zip');
    await writeFile(archive, await (await admin.request.get(`${study}/results/export/study.zip`)).body());
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'eval/command.ts', 'study', archive, '--json'],
      { cwd: root },
    );
    expect(JSON.parse(stdout), 'every figure, to the last digit').toEqual(figures);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function expectAccessible(page: Page, study: string): Promise<void> {
  await page.goto(`${study}/results`);
  await expectClean(page, 'results');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectClean(page, 'results on a phone');
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  // A figure opens the ratings behind it, by keyboard.
  const figure = page.getByRole('link', { name: /open the ratings$/ }).first();
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ratings behind a figure' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ratings' }).getByRole('row')).toHaveCount(10);
  await expectClean(page, 'the ratings behind a figure');
}
