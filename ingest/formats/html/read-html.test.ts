import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from './read-html';

const fixture = readFileSync(new URL('./fixtures/page.html', import.meta.url));
const document = await readHtml({ name: 'page.html', bytes: fixture });
const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);

test('the head of the page says what it is', () => {
  expect(document.metadata).toMatchObject({
    title: 'Asthma in adults',
    body: 'Example College',
    year: 2023,
    url: 'https://example.org/asthma',
  });
});

test('navigation, cookie banners, scripts and hidden text are no part of the document', () => {
  expect(document.text).not.toMatch(/Home|cookies|hidden|Ignore all|Contact/);
});

test('headings by tag and by class, paragraphs, lists with depth and numbers', () => {
  expect(document.text).toContain(
    'Asthma in adults\n\nTreatment\n\nGive salbutamol 100 micrograms by inhaler.\nRepeat after 20 minutes.\n\nRefer when:\n\nSpO2 is below 92 %\n\nExhaustion\n\nsilent chest\n\n3. Call for help',
  );
  const depths = document.blocks.flatMap((block) => (block.kind === 'list-item' ? [block.depth] : []));
  expect(depths).toEqual([1, 1, 2, 1, 1, 1]);
});

test('tables keep caption, header row and spans; a table of numbered lines is a list', () => {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  expect(tables).toHaveLength(1);
  const [table] = tables;
  expect(table?.rows[0]?.cells.every((cell) => cell.header)).toBe(true);
  expect(table?.rows[1]?.cells[0]?.rowSpan).toBe(2);
  expect(table?.rows[2]?.cells[0]?.columnSpan).toBe(2);
  expect(document.text).toContain(
    'Table 1. Steps\nStep | Drug | Dose\n1 | Budesonide\u2003low dose | 200 µg\nreview in 3 months',
  );
  expect(document.text).toContain('2. Give oxygen.');
});

test('a page that is all script is refused with the reason', async () => {
  const page = `<html><body><p>App</p><script>${'x = 1;'.repeat(5_000)}</script></body></html>`;
  await expect(readHtml({ name: 'app.html', bytes: bytes(page) })).rejects.toThrow(
    /builds its text with a script/,
  );
});
