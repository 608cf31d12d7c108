import type { Locator } from '@playwright/test';
import { askToTheEnd, claims, ended, expect, marks, test } from '../stage/almanac-test';
import { goutDose, lanternDose } from '../stage/invented-guidelines';
import { readAnswer, readDocument } from '../stage/answers-api';

/** The marked words as one text: a quote that crosses cells or blocks is marked in pieces. */
const markedWords = async (source: Locator) => plain((await marks(source).allTextContents()).join(' '));

/** Cell borders of the canonical text are lines on the page. */
const plain = (text: string) => text.replaceAll(' | ', ' ').replace(/\s+/g, ' ').trim();

for (const { question, document, opened } of [
  { ...lanternDose, opened: 'The document' },
  { ...goutDose, opened: 'Text of the document' },
]) {
  test(`a citation opens the guideline at its exact words: ${document}`, async ({ page, request }) => {
    const id = await askToTheEnd(page, question);
    const [cited] = (await readAnswer(request, id)).claims.flatMap((claim) => claim.citations);
    const quote = cited?.quote?.text ?? '';
    expect(quote).not.toBe('');

    await claims(page)
      .first()
      .getByRole('button', { name: /^Citation 1:/ })
      .click();
    const source = page.getByRole('complementary', { name: 'Source' });
    await expect(source.getByRole('heading', { level: 2 }).first()).toHaveText(document);
    const text = source.getByRole('region', { name: opened, exact: true });
    await expect(marks(text).first()).toBeInViewport();
    expect(await markedWords(text)).toBe(plain(quote));
    if (opened === 'The document') await expectTheSameAsText(source, quote);

    const { parsed } = await readDocument(request, cited?.document.id ?? '');
    expect(parsed.text.slice(cited?.quote?.start, cited?.quote?.end)).toBe(quote);
  });
}

/** A web page opens as it was published, its emphasis and tables with it; its text is one press away, with the same words marked. */
async function expectTheSameAsText(source: Locator, quote: string): Promise<void> {
  const shown = source.getByRole('region', { name: 'The document', exact: true });
  await expect(shown.getByRole('table').first()).toBeAttached();
  await expect(shown.locator('script, style, iframe, form, [style], [onclick], a[href]')).toHaveCount(0);
  await source.getByRole('button', { name: 'Text' }).click();
  const text = source.getByRole('region', { name: 'Text of the document' });
  await expect(marks(text).first()).toBeInViewport();
  expect(await markedWords(text)).toBe(plain(quote));
}

test('every citation of an answer from the starter library lands on its own words', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('region', { name: 'Example questions' }).getByRole('button').first().click();
  await ended(page);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const citations = (await readAnswer(request, id)).claims.flatMap((claim) => claim.citations);
  expect(citations.length).toBeGreaterThan(0);

  const source = page.getByRole('complementary', { name: 'Source' });
  for (const { number, quote } of citations) {
    await page
      .getByRole('button', { name: new RegExp(`^Citation ${String(number)}:`) })
      .first()
      .click();
    await expect(source).toContainText(`Citation ${String(number)} of `);
    await expect
      .poll(() => markedWords(source.getByRole('region', { name: 'Text of the document' })))
      .toBe(plain(quote?.text ?? ''));
  }
});

test('the source in hand is kept in the address, and Escape closes it', async ({ page }) => {
  await askToTheEnd(page, lanternDose.question);
  await claims(page)
    .first()
    .getByRole('button', { name: /^Citation 1:/ })
    .click();
  const source = page.getByRole('complementary', { name: 'Source' });
  await expect(source).toBeVisible();
  await expect(page).toHaveURL(/source=1/);
  await page.reload();
  await expect(marks(source).first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
});

test('the library opens every format as a document of its own', async ({ page }) => {
  await page.goto('/library');
  for (const [find, region] of [
    ['lantern fever', 'The document'],
    ['saltmarsh gout', 'Text of the document'],
    ['tide cough', 'Text of the document'],
    ['harbour palsy', 'Page of the document'],
  ] as const) {
    await page.goto(`/library?find=${encodeURIComponent(find)}`);
    await page.getByRole('region', { name: 'Library table' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(find, 'i'));
    await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible();
  }
});
