import type { Locator } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { askToTheEnd, claims, expect, marks, test } from '../stage/almanac-test';
import { harbourPalsyPdf, palsyPage, palsyQuote } from '../stage/harbour-palsy-pdf';
import { palsyDose } from '../stage/invented-guidelines';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

test('a citation of a PDF opens the real page with boxes over the quoted words', async ({ page }) => {
  await askToTheEnd(page, palsyDose.question);
  const first = claims(page).first();
  await expect(first.getByRole('blockquote')).toContainText(palsyQuote);
  await first.getByRole('button', { name: /^Citation 1:/ }).click();

  const source = page.getByRole('complementary', { name: 'Source' });
  const sheet = source.getByRole('img', { name: `Page ${String(palsyPage)}, the quote is marked` });
  await expect(sheet).toBeInViewport();
  await expect(source).toContainText(`Page ${String(palsyPage)} of 3`);
  expect(await wordsUnder(await boxesOn(source))).toBe(palsyQuote);
  await expect.poll(() => inkShare(sheet), { message: 'the page is drawn' }).toBeGreaterThan(0.001);
});

test('the pages of a PDF can be turned, and it can be read as text', async ({ page }) => {
  await askToTheEnd(page, palsyDose.question);
  await claims(page)
    .first()
    .getByRole('button', { name: /^Citation 1:/ })
    .click();
  const source = page.getByRole('complementary', { name: 'Source' });
  await source.getByRole('button', { name: 'Next page' }).click();
  await expect(source.getByRole('img', { name: 'Page 3', exact: true })).toBeVisible();
  await source.getByRole('button', { name: 'Back to the quote' }).click();
  await expect(source).toContainText(`Page ${String(palsyPage)} of 3`);
  await source.getByRole('button', { name: 'Text' }).click();
  await expect(marks(source)).toHaveText(palsyQuote);
});

/** The boxes as they are drawn. They are decoration to assistive technology, so they have no role to be found by. */
function boxesOn(source: Locator): Promise<readonly Box[]> {
  return source.locator('rect[data-quote]').evaluateAll((rects) =>
    rects.map((rect) => ({
      x: Number(rect.getAttribute('x')),
      y: Number(rect.getAttribute('y')),
      width: Number(rect.getAttribute('width')),
      height: Number(rect.getAttribute('height')),
    })),
  );
}

/** The words of the original PDF whose letters stand inside the boxes, read apart from the program. */
async function wordsUnder(boxes: readonly Box[]): Promise<string> {
  const pdf = await getDocument({ data: await harbourPalsyPdf(), verbosity: 0 }).promise;
  const page = await pdf.getPage(palsyPage);
  const { height } = page.getViewport({ scale: 1 });
  const items = (await page.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
  const inside = items.filter(({ transform, width }) => {
    const [x, y] = [Number(transform[4]) + width / 2, height - Number(transform[5]) - 3];
    return boxes.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
  });
  await pdf.destroy();
  return inside
    .map(({ str }) => str.trim())
    .filter(Boolean)
    .join(' ');
}

/** Share of dark pixels on a drawn page. */
function inkShare(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const surface = element as HTMLCanvasElement;
    const pixels = surface.getContext('2d')?.getImageData(0, 0, surface.width, surface.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at] ?? 255) < 100 && (pixels[at + 3] ?? 0) > 200) dark += 1;
    }
    return pixels.length === 0 ? 0 : dark / (pixels.length / 4);
  });
}
