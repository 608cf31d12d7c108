import type { Locator } from '@playwright/test';
import { askToTheEnd, claims, ended, expect, marks, test } from '../stage/almanac-test';
import { lanternDose } from '../stage/invented-guidelines';
import { problem } from '../stage/wire';

/** The person is invented, as is the illness. */
const named = {
  words: 'Mr John Smith, born 12/03/1961',
  question: `${lanternDose.question} Asked for Mr John Smith, born 12/03/1961.`,
  redacted: `${lanternDose.question} Asked for [name], [date of birth].`,
  values: /Smith|12\/03\/1961/,
} as const;

const targetAtSeventy = 'What clinic blood pressure target should I use for a 70-year-old on treatment?';
const adrenalineDose = 'What dose of IM adrenaline for anaphylaxis?';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const markedWords = async (within: Locator) => plain((await marks(within).allTextContents()).join(' '));

test('a question with a name and a date of birth is not sent, and is answered without them', async ({
  page,
}) => {
  const posted: string[] = [];
  const carrying: string[] = [];
  page.on('request', (request) => {
    const sent = `${decodeURIComponent(request.url())} ${request.postData() ?? ''}`;
    if (request.method() !== 'GET') posted.push(sent);
    if (named.values.test(sent)) carrying.push(sent);
  });
  await page.goto('/');
  const field = page.getByRole('textbox', { name: 'Ask a guideline question' });
  await field.fill(named.question);
  await field.press('Enter');

  const warning = page.getByRole('alert').filter({ hasText: 'Not sent' });
  await expect(warning).toContainText('a name and a date of birth');
  await expect(warning).toContainText(named.redacted);
  await expect(field).toHaveValue(named.question);
  await expect(page).toHaveURL('/');
  expect(posted).toEqual([]);

  await warning.getByRole('button', { name: 'Ask without these details' }).click();
  await page.waitForURL(/\/answers\/./);
  await ended(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(named.redacted);
  await expect(claims(page).first()).toContainText('calbrivir 40 mg');
  expect(posted.length).toBeGreaterThan(0);
  expect(carrying).toEqual([]);
});

test('the HTTP interface refuses a question that identifies a patient, and keeps nothing of it', async ({
  page,
  request,
}) => {
  const mark = 'asked over the interface';
  const response = await request.post('/api/answers', {
    data: { question: `Is calbrivir 40 mg right, ${mark}, for ${named.words}?` },
  });
  expect(response.status()).toBe(400);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  const { status, code, detail } = problem.parse(await response.json());
  expect({ status, code }).toEqual({ status: 400, code: 'bad-input' });
  expect(detail).toContain('a name and a date of birth');
  expect(detail).toContain('nothing was stored');
  expect(await response.text()).not.toMatch(named.values);

  await askToTheEnd(page, lanternDose.question);
  await page.goto('/history');
  const table = page.getByRole('region', { name: 'History table' });
  await expect(table.getByRole('row').filter({ hasText: lanternDose.question }).first()).toBeVisible();
  await expect(table).not.toContainText(mark);
  await expect(table).not.toContainText(named.values);
});

test('what the cited sections also say stands beside an answer, what they forbid first', async ({ page }) => {
  await askToTheEnd(page, adrenalineDose);
  const panel = page.getByRole('region', { name: /further statements? in the cited sections/ });
  const first = panel.getByRole('list').first();
  await expect(first).toHaveAccessibleName('Contraindications and cautions not mentioned');
  const rest = panel.getByRole('list', { name: 'Recommendations and exceptions not mentioned' });
  await expect(rest).toBeHidden();
  await panel.getByText(/further (?:recommendation|exception)/).click();
  await expect(rest.getByRole('listitem').first()).toContainText(/^(?:Recommendation|Exception)/);

  const omission = first.getByRole('listitem').filter({ hasText: 'RCUK 2021' }).first();
  await expect(omission).toContainText('Contraindication or caution');
  const quote = plain((await omission.getByRole('blockquote').textContent()) ?? '');
  expect(quote).not.toBe('');
  await omission.getByRole('link', { name: 'RCUK 2021' }).click();
  await expect(page).toHaveURL(/\/documents\//);
  const text = page.getByRole('region', { name: 'Text of the document' });
  await expect(marks(text).first()).toBeInViewport();
  expect(await markedWords(text)).toBe(quote);
});

test('bodies that differ on a blood pressure target face each other, each in its own words', async ({
  page,
}) => {
  await askToTheEnd(page, targetAtSeventy);
  const panel = page.getByRole('region', { name: 'Guidelines differ' });
  const pair = panel
    .getByRole('list', { name: 'Guidelines that differ' })
    .getByRole('listitem')
    .filter({ hasText: 'NICE 2019' })
    .filter({ hasText: 'ESC 2024' });
  await expect(pair).toHaveCount(1);
  await expect(pair).toContainText('target for systolic blood pressure');
  await expect(pair).toContainText('United Kingdom');
  const sides = pair.getByRole('blockquote');
  await expect(sides).toHaveCount(2);
  expect(await markedWords(sides.filter({ hasText: '140/90 mmHg' }))).toBe('below 140');
  expect(await markedWords(sides.filter({ hasText: '120 to 129 mmHg' }))).toBe('120 to 129 mmHg');

  const quote = plain((await sides.filter({ hasText: '120 to 129' }).textContent()) ?? '');
  await pair.getByRole('link', { name: 'ESC 2024' }).click();
  await expect(page).toHaveURL(/\/documents\/esc-hypertension-2024/);
  const text = page.getByRole('region', { name: 'Text of the document' });
  await expect(marks(text).first()).toBeInViewport();
  expect(await markedWords(text)).toBe(quote);
});

test('a fact of the patient opens the question again with its words selected', async ({ page }) => {
  await askToTheEnd(page, targetAtSeventy);
  const facts = page.getByRole('list', { name: 'Patient as the question says' });
  await facts.getByRole('button', { name: 'Change 70 years and ask again' }).click();
  const field = page.getByRole('textbox', { name: 'Ask a follow-up question' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(targetAtSeventy);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('70-year-old');

  const changed = targetAtSeventy.replace('70-year-old', '85-year-old');
  const before = page.url();
  await page.keyboard.type('85-year-old');
  await expect(field).toHaveValue(changed);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(before);
  await ended(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(changed);
});

test('where doses differ by an age that the question does not name, it is asked back, beside the answer', async ({
  page,
}) => {
  await askToTheEnd(page, 'How much calbrivir for lantern fever?');
  await expect(claims(page).first()).toContainText('calbrivir 40 mg');
  const back = page.getByRole('region', { name: /other ages\. How old is the patient\?$/ });
  await expect(back.getByRole('button')).toHaveText(['child', 'adult']);
  const before = page.url();
  await back.getByRole('button', { name: 'adult' }).click();
  await expect(page).not.toHaveURL(before);
  await ended(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'How much calbrivir for lantern fever, in an adult?',
  );
  await expect(claims(page).first()).toContainText('calbrivir 40 mg');
  await expect(page.getByRole('region', { name: /How old is the patient\?$/ })).toHaveCount(0);
});
