import {
  PDFDocument,
  StandardFonts,
  clip,
  endPath,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
} from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { ParsedDocument } from '@/lib/evidence/document';
import { readPdf } from './read-pdf';

type Draw = (page: PDFPage, font: PDFFont, number: number) => void;

const read = async (...draws: readonly Draw[]): Promise<ParsedDocument> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  draws.forEach((draw, at) => draw(pdf.addPage([595, 842]), font, at + 1));
  return readPdf({ name: 'untagged.pdf', bytes: await pdf.save() });
};

const write = (
  page: PDFPage,
  font: PDFFont,
  [x, y]: readonly [number, number],
  texts: readonly string[],
): void => texts.forEach((text, at) => page.drawText(text, { x, y: y - at * 12, size: 10, font }));

const tablesIn = ({ text, blocks }: ParsedDocument): readonly string[] =>
  blocks.flatMap(({ kind, start, end }) => (kind === 'table' ? [text.slice(start, end)] : []));

const heads = ({ text, blocks }: ParsedDocument): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows
          .flatMap(({ cells }) => cells)
          .flatMap(({ header, start, end }) => (header ? text.slice(start, end) : []))
      : [],
  );

type Cell = readonly [left: number, right: number, top: number, bottom: number, texts: readonly string[]];

/** As word processors write a table: the text of each cell cut to its cell, nothing drawn. */
const cutToCells =
  (cells: readonly Cell[]): Draw =>
  (page, font) => {
    for (const [left, right, top, bottom, texts] of cells) {
      page.pushOperators(
        pushGraphicsState(),
        rectangle(left, bottom, right - left, top - bottom),
        clip(),
        endPath(),
      );
      write(page, font, [left + 4, top - 11], texts);
      page.pushOperators(popGraphicsState());
    }
  };

test('text cut to its cells is a table, though nothing is drawn and cells wrap and span', async () => {
  const document = await read(
    cutToCells([
      [60, 160, 700, 670, ['Outcome']],
      [160, 360, 700, 685, ['Effect']],
      [160, 260, 685, 670, ['Placebo']],
      [260, 360, 685, 670, ['Drug']],
      [60, 160, 670, 640, ['Death within', 'a month']],
      [160, 260, 670, 655, ['50 in 1000']],
      [260, 360, 670, 655, ['28 in 1000']],
      [160, 360, 655, 640, ['22 fewer in 1000']],
      [60, 160, 640, 610, ['Bleeding that', 'needs blood']],
      [160, 260, 640, 610, ['10 in 1000']],
      [260, 360, 640, 610, ['12 in 1000']],
    ]),
  );
  expect(tablesIn(document)).toEqual([
    'Outcome | Effect\nPlacebo | Drug\nDeath within a month | 50 in 1000 | 28 in 1000\n22 fewer in 1000\nBleeding that needs blood | 10 in 1000 | 12 in 1000',
  ]);
  expect(heads(document)).toEqual(['Outcome', 'Effect', 'Placebo', 'Drug']);
});

/** A shaded head with lines between its cells; below it level lines alone, and the title of a group of rows. */
const frameless: Draw = (page, font) => {
  for (const [x, width] of [
    [60, 100],
    [160, 120],
    [280, 240],
  ] as const)
    page.drawRectangle({ x, y: 680, width, height: 20, color: rgb(0.9, 0.4, 0.1) });
  for (const y of [660, 620, 580]) page.drawLine({ start: { x: 60, y }, end: { x: 520, y }, thickness: 0.5 });
  ['Drug', 'Dose', 'Watch for'].forEach((text, at) =>
    write(page, font, [[64, 164, 284][at] ?? 0, 686], [text]),
  );
  write(page, font, [64, 667], ['In hospital']);
  write(page, font, [64, 646], ['Morphine', 'by mouth']);
  write(page, font, [164, 646], ['5 mg every four', 'hours']);
  write(page, font, [284, 646], ['Drowsiness in people with weak kidneys, and', 'constipation']);
  write(page, font, [64, 606], ['Ketamine']);
  write(page, font, [164, 606], ['0.1 mg/kg']);
  write(page, font, [284, 606], ['Hallucinations']);
};

test('a table without frame is told by its shaded head, and its columns go on below the head', async () => {
  const document = await read(frameless);
  expect(tablesIn(document)).toEqual([
    'Drug | Dose | Watch for\nIn hospital\nMorphine by mouth | 5 mg every four hours | Drowsiness in people with weak kidneys, and constipation\nKetamine | 0.1 mg/kg | Hallucinations',
  ]);
  expect(heads(document)).toEqual(['Drug', 'Dose', 'Watch for']);
});

const side = (x: number, blocks: readonly (readonly string[])[], top = 700): Draw => {
  const rows = blocks.flatMap((block) => [...block, '']);
  return (page, font) =>
    rows.forEach((text, at) => text !== '' && page.drawText(text, { x, y: top - at * 12, size: 10, font }));
};

const together =
  (...draws: readonly Draw[]): Draw =>
  (page, font, number) =>
    draws.forEach((draw) => draw(page, font, number));

test('addresses in two columns are no table: each is read to its end', async () => {
  const { text, ...document } = await read(
    together(
      side(60, [
        ['Ann Example', 'Professor', 'Some City'],
        ['Bo Sample', 'Some Town'],
        ['Cy Specimen', 'Reader', 'Some City'],
      ]),
      side(320, [
        ['Di Pattern', 'Some Port'],
        ['Ed Model', 'Lecturer', 'Law School', 'Some Port'],
        ['Flo Type', 'Nurse'],
      ]),
    ),
  );
  expect(tablesIn({ text, ...document })).toEqual([]);
  expect(text.indexOf('Cy Specimen')).toBeLessThan(text.indexOf('Di Pattern'));
});

test('hanging numbers and contents are no tables', async () => {
  const numbered: Draw = (page, font) =>
    [
      'First author. A title. Journal, 2020.',
      'Second author. Another title.',
      'Third author. One more.',
    ].forEach((text, at) => {
      write(page, font, [60, 700 - at * 30], [`${at + 1}.`]);
      write(page, font, [100, 700 - at * 30], [text, 'and what it goes on with.']);
    });
  const contents: Draw = (page, font) =>
    ['Introduction', 'Methods', 'Recommendations', 'Research', 'References', 'Annex'].forEach((text, at) => {
      write(page, font, [60, 700 - at * 16], [text]);
      write(page, font, [500, 700 - at * 16], [`${at * 4 + 1}`]);
    });
  const document = await read(numbered, contents);
  expect(tablesIn(document)).toEqual([]);
  expect(document.text).toContain('2. Second author. Another title. and what it goes on with.');
});

test('abbreviations have no head, and a row that spans columns keeps all its words', async () => {
  const document = await read((page, font) => {
    ['ART', 'BMI', 'CRT', '', 'IV'].forEach((text, at) => write(page, font, [60, 700 - at * 30], [text]));
    ['antiretroviral', 'body mass index', 'capillary refill', '', 'into a vein'].forEach((text, at) =>
      write(page, font, [150, 700 - at * 30], [text]),
    );
    write(page, font, [60, 610], ['What stands in both of the columns']);
    write(page, font, [150, 598], ['and in one']);
  });
  expect(heads(document)).toEqual([]);
  expect(tablesIn(document)).toEqual([
    'ART | antiretroviral\nBMI | body mass index\nCRT | capillary refill\nWhat stands in both of the columns and in one\nIV | into a vein',
  ]);
});

test('page numbers that stand beside the text are left out, figures in a table are not', async () => {
  const page = (number: number): Draw =>
    together(
      side(60, [[`Page ${'abcd'.charAt(number - 1)} of the text goes on`, 'and ends here.']]),
      (drawn, font) => drawn.drawText(String(number + 6), { x: 570, y: 420, size: 10, font }),
      (drawn, font) =>
        ['5', '7', '9'].forEach((dose, at) => {
          write(drawn, font, [60, 430 - at * 14], [`Drug ${'ABC'.charAt(at)}`]);
          write(drawn, font, [300, 430 - at * 14], [dose]);
        }),
    );
  const document = await read(page(1), page(2), page(3), page(4));
  expect(document.text).not.toMatch(/\b(?:8|10)\b/);
  expect(tablesIn(document)).toHaveLength(4);
});
