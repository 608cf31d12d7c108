import type { Page, Response } from '@playwright/test';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import { lanternDose } from '../stage/invented-guidelines';
import { expect, openRating, passPractice, saved, scale, test } from '../stage/rating-test';

// Specs cut the connection on purpose.
test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to load resource/ });

const claim = (page: Page) => page.getByRole('listitem', { name: 'Claim 1' });

test('items are rated with the keyboard alone, words marked and all', async ({ page, study }) => {
  await openRating(page, study);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Practice item');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  const told = page.getByRole('region', { name: 'What was expected' });
  await expect(told).toContainText('a hundred times too high');
  await expect(told.getByText('As expected.')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lanternDose.question);
  await expect(page.getByText(/^2 of 4/)).toBeVisible();
  await page.keyboard.press('j');
  await expect(claim(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('m');
  const editor = page.getByRole('form', { name: /^Mark “/ });
  await expect(editor).toBeVisible();
  for (const key of ['3', '4', '2']) await page.keyboard.press(key);
  await page.keyboard.type('5 mg, not 50');
  await page.keyboard.press('Enter');
  await expect(claim(page).getByRole('list', { name: 'Marks' })).toContainText('should be: 5 mg, not 50');
  await page.keyboard.press('s');
  const source = page.getByRole('complementary', { name: 'Source' });
  await expect(source.getByRole('region', { name: 'Text of the document' })).toContainText(lanternDose.quote);
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
  for (const key of ['4', 'u', '5']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('region', { name: 'Right answer' })).toBeVisible();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^4 of 4/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not answered yet')).toHaveCount(3);
  for (const key of ['o', 'l', '1', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: 'You have rated every item' })).toBeVisible();
  await expect(saved(page)).toBeVisible();

  await page.getByRole('button', { name: 'Item 2' }).click();
  await expect(scale(page, 'Factuality').getByRole('radio', { name: /^4/ })).toBeChecked();
  await expect(scale(page, 'Completeness').getByRole('radio', { name: /^Unable to assess/ })).toBeChecked();
});

test('a reload in mid-item loses nothing, saved or not', async ({ page, context, study }) => {
  await openRating(page, study);
  await passPractice(page);
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: 'Comment' }).fill('Says nothing of children.');
  await expect(saved(page)).toBeVisible();
  await context.route('**/revisions', (route) => route.abort());
  await scale(page, 'Safety').getByRole('radio', { name: /^5/ }).check();
  await expect(page.getByRole('status').filter({ hasText: 'Not yet saved: no connection' })).toBeVisible();
  await page.reload();
  await expect(scale(page, 'Safety').getByRole('radio', { name: /^5/ })).toBeChecked();
  await expect(scale(page, 'Factuality').getByRole('radio', { name: /^2/ })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('Says nothing of children.');
  await context.unroute('**/revisions');
  await expect(saved(page)).toBeVisible();
});

test('without a connection rating goes on, and all is saved when it is back', async ({
  page,
  context,
  study,
}) => {
  await openRating(page, study);
  await passPractice(page);
  await expect(saved(page)).toBeVisible();
  // The next items have been fetched ahead.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lanternDose.question);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const key of ['4', '4', '4', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: 'Right answer' })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Kept on this device' })).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^4 of 4/)).toBeVisible();
});

test('of two tabs the newest version wins in sight of both, and both are kept', async ({
  page,
  context,
  study,
}) => {
  await openRating(page, study);
  await passPractice(page);
  await page.keyboard.press('2');
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(study);
  const there = scale(other, 'Factuality');
  await expect(there.getByRole('radio', { name: /^2/ })).toBeChecked();
  await there.getByRole('radio', { name: /^5/ }).check();
  await expect(saved(other)).toBeVisible();
  await expect(scale(page, 'Factuality').getByRole('radio', { name: /^5/ })).toBeChecked();
  await expect(page.getByRole('alert').filter({ hasText: 'another tab' })).toBeVisible();
  await page.getByRole('button', { name: 'Go back to the version of this tab' }).click();
  await expect(scale(page, 'Factuality').getByRole('radio', { name: /^2/ })).toBeChecked();
  await expect(there.getByRole('radio', { name: /^2/ })).toBeChecked();
  await expect(saved(page)).toBeVisible();
});

test('nothing that a rater’s browser gets names an arm, a model, a prompt or a release', async ({
  page,
  context,
  study,
}) => {
  const bodies: Promise<readonly [string, string]>[] = [];
  const read = async (response: Response) => {
    const headers = JSON.stringify(await response.allHeaders());
    const body = await response.text().catch(() => '');
    return [response.url(), `${response.url()} ${headers} ${body}`] as const;
  };
  context.on('response', (response) => {
    // The program itself is the same for everybody.
    if (!response.url().includes('/_next/static/')) bodies.push(read(response));
  });
  await page.goto(new URL('/rate', study).href);
  await expect(page.getByRole('link', { name: /^Begin.*A study for raters/ }).first()).toBeVisible();
  await page.goto(study);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await passPractice(page);
  await page.keyboard.press('s');
  const source = page.getByRole('complementary', { name: 'Source' });
  await expect(source.getByRole('region', { name: 'Text of the document' })).toContainText(lanternDose.quote);
  const original = await source.getByRole('link', { name: 'Open original' }).getAttribute('href');
  const opened = await page.request.get(new URL(original ?? '', study).href);
  bodies.push(
    Promise.resolve([original ?? '', `${JSON.stringify(opened.headers())} ${await opened.text()}`]),
  );
  await page.keyboard.press('Escape');
  for (const key of ['3', '3', '3', 'Enter', '2', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText(/^4 of 4/)).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^4 of 4/)).toBeVisible();

  const got = await Promise.all(bodies);
  expect(got.length).toBeGreaterThan(8);
  expect(got.some(([url]) => url.includes('/sources/'))).toBe(true);
  const release = /\br\d{10,}-\w+/u;
  for (const [url, words] of got) {
    expect(words, url).not.toMatch(/zebra|okapi|arm-|extractive|promptHash|releaseId|isRepeatOf|basisHash/iu);
    expect(words, url).not.toMatch(release);
  }
});

test('what is not a rater’s own cannot be fetched, and what does not fit is refused with a reason', async ({
  page,
  study,
}) => {
  const missing = await page.request.get(`${study}/items/another`);
  expect(missing.status()).toBe(404);
  const refused = await page.request.post(`${study}/revisions`, {
    data: { id: 'x' },
    headers: { origin: new URL(study).origin },
  });
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ code: 'bad-input' });
});

for (const { name, viewport } of [
  { name: 'a desktop', viewport: { width: 1280, height: 800 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
]) {
  test(`axe finds nothing, and nothing needs to be scrolled sideways, on ${name}`, async ({
    page,
    study,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(new URL('/rate', study).href);
    await expectClean(page, 'the list of studies');
    await page.goto(study);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('heading', { name: /how to rate$/ })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Rate', exact: true })).toBeInViewport();
    await expectClean(page, 'the instructions');
    await page.getByRole('button', { name: 'Rate', exact: true }).click();
    await passPractice(page);
    await page.getByRole('button', { name: 'Mark this claim' }).first().click();
    await expectClean(page, 'an item with a mark being made');
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    for (const title of ['Factuality', 'Completeness', 'Safety'])
      await scale(page, title).getByRole('radio', { name: /^4/ }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('region', { name: 'Right answer' })).toBeVisible();
    await expectClean(page, 'a pair');
    await expectNoSidewaysScroll(page);
  });
}
