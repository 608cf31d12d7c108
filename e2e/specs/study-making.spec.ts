import type { Page } from '@playwright/test';
import { expect, test } from '../stage/almanac-test';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import { lanternAspirin, lanternDose } from '../stage/invented-guidelines';

const csv = (question: string) =>
  `question,specialty,kind\n"${question}",fever,adversarial\nOdd one,fever,peculiar\n`;

/** Makes a study and goes to its questions. */
async function makeStudy(page: Page, title: string): Promise<void> {
  await page.goto('/studies');
  await page.getByRole('link', { name: 'New study' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Purpose').fill('Whether citations make answers safer.');
  await page.getByRole('button', { name: 'Make the study' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Questions' })).toBeVisible();
}

async function goOn(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
}

test('an admin makes a study, has its answers written, locks it and amends it', async ({ page }) => {
  test.slow();
  const title = 'Citations or none';
  await makeStudy(page, title);
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('textbox', { name: 'Question 1' }).fill(lanternDose.question);
  await page.getByLabel('Upload CSV').setInputFiles({
    name: 'questions.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv(lanternAspirin.question)),
  });
  await expect(page.getByText('Line 3: “peculiar” is no kind of question')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Question 2' })).toHaveValue(lanternAspirin.question);

  await goOn(page, 'Arms');
  await page.getByRole('button', { name: 'Add a model' }).click();
  await page.getByRole('button', { name: 'Add a model' }).click();
  await page.getByLabel('Name of arm 2').fill('Bare');
  await page.getByRole('region', { name: 'Arm 2' }).getByLabel('Raters see its citations').uncheck();

  await goOn(page, 'Rubric');
  await expect(page.getByText('Unable to assess', { exact: false }).first()).toBeVisible();

  await goOn(page, 'Raters');
  await page.getByRole('group', { name: 'Who rates' }).getByRole('checkbox').first().check();
  await page.getByLabel('Raters per item').fill('1');

  await goOn(page, 'Plan');
  await page.getByRole('button', { name: 'Add a hypothesis' }).click();
  await page.getByLabel('Analysis plan').fill('Paired differences, Holm over axes.');
  await page.getByRole('button', { name: 'Save and go on' }).click();

  const write = page.getByRole('button', { name: 'Write 4 answers' });
  await write.click();
  await expect(write).toBeHidden();
  await page.reload();
  await expect(page.getByText('4 of 4 written and frozen.')).toBeVisible();
  await page.getByRole('button', { name: 'Start the study' }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible();
  await expect(page.getByText('None: the protocol stands as it was locked.')).toBeVisible();
  await expectClean(page, 'a running study');

  await page.getByRole('link', { name: 'Amend the protocol' }).click();
  await page.getByLabel('Analysis plan').fill('Paired differences, Holm over axes; ties are left out.');
  await page.getByRole('button', { name: 'Amend the protocol' }).click();
  await expect(page.getByText('Say why the protocol is changed.')).toBeVisible();
  await page.getByLabel('Reason').fill('Ties were forgotten.');
  await page.getByRole('button', { name: 'Amend the protocol' }).click();
  await expect(page.getByText('Ties were forgotten.')).toBeVisible();
  await expect(page.getByRole('deletion')).toHaveText('Paired differences, Holm over axes.');

  await page.goto('/studies');
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('running');
});

test('axe finds nothing on the steps of a protocol', async ({ page }) => {
  test.slow();
  await makeStudy(page, 'Clean');
  await expectClean(page, 'the questions');
  for (const step of ['arms', 'rubric', 'raters', 'plan']) {
    await page
      .getByRole('navigation', { name: 'Protocol' })
      .getByRole('link', { name: new RegExp(step, 'i') })
      .click();
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(step, 'i') })).toBeVisible();
    await expectClean(page, `the ${step}`);
  }
});

test('what is typed is kept when the server refuses it, and says why', async ({ page }) => {
  await makeStudy(page, 'Refused');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('A question is empty: write it, or remove it.')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Question 1' })
    .fill('Mrs Mary Miller, born 3 May 1950: which dose?');
  await expect(page.getByText('Seems to identify a patient')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('1 question seems to identify a patient.')).toBeVisible();
});

test('a sample size is reckoned beside the page', async ({ page }) => {
  test.slow();
  await page.goto('/studies/planning');
  await page.getByRole('button', { name: 'Reckon', exact: true }).click();
  await expect(page.getByText(/\d+ questions give 80 % power/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Reckon the interval' }).click();
  await expect(page.getByText(/Gwet’s AC1 near 0\.\d\d/)).toBeVisible({ timeout: 60_000 });
  await expectClean(page, 'planning');
});

test('studies can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await makeStudy(page, 'On a phone');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await expectNoSidewaysScroll(page);
  for (const path of ['/studies', '/studies/new', '/studies/planning']) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectClean(page, path);
  }
});

test('a file of hundreds of long reference answers is saved whole, and one that is too large is refused in words', async ({
  page,
}) => {
  await makeStudy(page, 'Long references');
  const rows = Array.from(
    { length: 200 },
    (_, place) => `Which tide comes after number ${String(place)}?,${'A long answer. '.repeat(150)}`,
  );
  const upload = (lines: readonly string[]) =>
    page.getByLabel('Upload CSV').setInputFiles({
      name: 'questions.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['question,reference', ...lines].join('\n')),
    });
  await upload([...rows, `Too long?,${'x'.repeat(3_000_000)}`]);
  await expect(page.getByText('The file is larger than 3 MB.')).toBeVisible();
  await upload(rows);
  await expect(page.getByRole('textbox', { name: 'Question 200', exact: true })).toBeVisible();
  await goOn(page, 'Arms');
  await expect(page.getByRole('textbox', { name: /^Answer to question 200/ })).toHaveValue(
    /^A long answer\./,
  );
});
