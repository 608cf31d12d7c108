import { ask, askToTheEnd, claims, expect, marks, test } from '../stage/almanac-test';
import { expectClean, expectNoSidewaysScroll } from '../stage/expect-accessible';
import { lanternDose, palsyDose, unanswerable } from '../stage/invented-guidelines';

// A page that is not there is asked for on purpose.
test.use({ expectedErrors: /404 \(Not Found\).*\/nowhere/ });

const sizes = [
  { name: 'a desktop', viewport: { width: 1280, height: 900 } },
  { name: 'a phone', viewport: { width: 360, height: 740 } },
] as const;

for (const { name, viewport } of sizes) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('axe finds nothing on the pages of the library', async ({ page }) => {
      test.slow();
      for (const path of ['/', '/library', '/library?find=no-such-document', '/nowhere']) {
        await page.goto(path);
        await expectClean(page, path);
      }
      await page.goto('/library?find=harbour');
      await page.getByRole('region', { name: 'Library table' }).getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Page of the document' })).toBeVisible();
      await expectClean(page, 'a document');
    });

    test('axe finds nothing on an answer, its source, a decline and the history', async ({ page }) => {
      test.slow();
      await askToTheEnd(page, unanswerable);
      await expectClean(page, 'a declined answer');
      await askToTheEnd(page, lanternDose.question);
      await page.getByText(/^Evidence: /).click();
      await expectClean(page, 'an answer');
      await claims(page)
        .first()
        .getByRole('button', { name: /^Citation 1:/ })
        .click();
      await expect(marks(page.getByRole('complementary', { name: 'Source' })).first()).toBeVisible();
      await expectClean(page, 'an answer beside its source');
      await page.goto('/history');
      await expectClean(page, 'the history');
    });

    test('nothing needs to be scrolled sideways', async ({ page }) => {
      await page.goto('/');
      await expectNoSidewaysScroll(page);
      await askToTheEnd(page, palsyDose.question);
      await expectNoSidewaysScroll(page);
      for (const path of ['/history', '/library']) {
        await page.goto(path);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

test('on a phone the proof folds under its claim', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await askToTheEnd(page, lanternDose.question);
  const proof = claims(page).first().getByRole('region', { name: 'Proof 1' });
  await expect(proof.getByRole('blockquote')).toBeHidden();
  await proof.getByRole('button', { name: 'Show the quote' }).click();
  await expect(proof.getByRole('blockquote')).toContainText(lanternDose.quote);
});

test('the end of an answer is announced once, in one sentence', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(
        '[role=status], [aria-live=polite], [aria-live=assertive]',
      )) {
        const words = region.textContent?.trim() ?? '';
        if (words !== '' && said.at(-1) !== words) said.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await ask(page, lanternDose.question);
  const announcement = page.getByRole('status').filter({ hasText: /^Answer complete/ });
  await expect(announcement).toHaveText(/^Answer complete, \d+ claims?, \d+ not verified\.$/);
  const said = await page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
  expect(said).toHaveLength(1);
});
