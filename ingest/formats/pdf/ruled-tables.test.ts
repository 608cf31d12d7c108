import { PDFDocument, StandardFonts, degrees } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { Block, ParsedDocument } from '@/lib/evidence/document';
import { readPdf } from './read-pdf';

type Draw = (page: PDFPage, font: PDFFont) => void;

const read = async (...draws: readonly Draw[]): Promise<ParsedDocument> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const draw of draws) draw(pdf.addPage([595, 842]), font);
  return readPdf({ name: 'tables.pdf', bytes: await pdf.save() });
};

const write = (
  page: PDFPage,
  font: PDFFont,
  [x, y]: readonly [number, number],
  texts: readonly string[],
): void => texts.forEach((text, at) => page.drawText(text, { x, y: y - at * 12, size: 10, font }));

const level = (page: PDFPage, y: number, from = 60, to = 540): void =>
  page.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 0.5 });

const upright = (page: PDFPage, x: number, from: number, to: number): void =>
  page.drawLine({ start: { x, y: from }, end: { x, y: to }, thickness: 0.5 });

const tableOf = ({ blocks }: ParsedDocument): Extract<Block, { kind: 'table' }> | undefined =>
  blocks.find((block) => block.kind === 'table');

/** Level lines alone; cells wrap over several printed lines that do not stand at the same heights. */
const banded: Draw = (page, font) => {
  write(page, font, [60, 720], ['Table 2. What to give']);
  for (const y of [700, 680, 630, 580]) level(page, y);
  write(page, font, [64, 686], ['Situation']);
  write(page, font, [220, 686], ['First choice']);
  write(page, font, [400, 686], ['Instead']);
  write(page, font, [64, 655], ['Adults with reduced']);
  write(page, font, [220, 668], ['Drug A 5 mg once daily,', 'taken in the morning', 'with food']);
  write(page, font, [400, 662], ['Drug B 10 mg', 'twice daily']);
  write(page, font, [64, 618], ['Pregnancy, in every', 'trimester']);
  write(page, font, [220, 612], ['Drug C 2 mg daily']);
  write(page, font, [400, 618], ['Ask a specialist before', 'any treatment']);
};

test('level lines alone tell the rows of a table whose cells wrap', async () => {
  const document = await read(banded);
  const table = tableOf(document);
  expect(document.text.slice(table?.start, table?.end)).toBe(
    'Table 2. What to give\nSituation | First choice | Instead\nAdults with reduced | Drug A 5 mg once daily, taken in the morning with food | Drug B 10 mg twice daily\nPregnancy, in every trimester | Drug C 2 mg daily | Ask a specialist before any treatment',
  );
  expect(table?.rows[0]?.cells.every(({ header }) => header)).toBe(true);
});

/** Lines around every cell; one label spans two rows. */
const boxed: Draw = (page, font) => {
  for (const y of [700, 680, 640]) level(page, y);
  level(page, 660, 200, 540);
  for (const x of [60, 200, 540]) upright(page, x, 640, 700);
  write(page, font, [64, 686], ['Severity']);
  write(page, font, [204, 686], ['Treatment']);
  write(page, font, [64, 655], ['Severe']);
  write(page, font, [204, 666], ['Oxygen']);
  write(page, font, [204, 646], ['Salbutamol 5 mg']);
};

test('lines around cells keep a cell that spans rows', async () => {
  const document = await read(boxed);
  const table = tableOf(document);
  expect(document.text.slice(table?.start, table?.end)).toBe(
    'Severity | Treatment\nSevere | Oxygen\nSalbutamol 5 mg',
  );
  expect(table?.rows[1]?.cells[0]?.rowSpan).toBe(2);
});

const sideways: Draw = (page, font) =>
  ['Give the first dose at once and watch for an hour.', 'Repeat it after four hours.'].forEach((text, at) =>
    page.drawText(text, { x: 100 + at * 14, y: 100, size: 10, font, rotate: degrees(90) }),
  );

test('a page whose text runs sideways is read, and its boxes stand where the page shows them', async () => {
  const { text, lines, pages } = await read(sideways);
  expect(text).toBe('Give the first dose at once and watch for an hour. Repeat it after four hours.');
  expect(pages).toEqual([{ width: 595, height: 842 }]);
  expect(lines[0]?.x).toBeGreaterThan(85);
  expect((lines[0]?.x ?? 0) + (lines[0]?.width ?? 0)).toBeLessThan(110);
  expect((lines[0]?.y ?? 0) + (lines[0]?.height ?? 0)).toBeCloseTo(742, -1);
});
