import { PDFDocument, PDFHexString, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { ParsedDocument } from '@/lib/evidence/document';
import { readPdf } from './read-pdf';

interface Pens {
  readonly body: PDFFont;
  readonly bold: PDFFont;
}

type Draw = (page: PDFPage, pens: Pens, number: number) => void;

const makePdf = async (...draws: readonly Draw[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const pens = {
    body: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  draws.forEach((draw, index) => draw(pdf.addPage([595, 842]), pens, index + 1));
  return pdf.save();
};

const lines = (page: PDFPage, font: PDFFont, at: readonly [number, number], texts: readonly string[]): void =>
  texts.forEach((text, index) => page.drawText(text, { x: at[0], y: at[1] - index * 14, size: 10, font }));

const furniture: Draw = (page, { body }, number) => {
  page.drawText('Example guideline for tests', { x: 60, y: 810, size: 8, font: body });
  page.drawText(String(number), { x: 290, y: 20, size: 8, font: body });
};

const first: Draw = (page, pens, number) => {
  furniture(page, pens, number);
  page.drawText('Heart failure in adults', { x: 60, y: 760, size: 22, font: pens.bold });
  page.drawText('Treatment', { x: 60, y: 720, size: 14, font: pens.bold });
  lines(
    page,
    pens.body,
    [60, 695],
    [
      'Start an angiotensin-converting enzyme inhibitor at a low dose and increase it every two weeks. Every recom-',
      'mendation applies to adults only. Keep the platelet count above 50 and check potassium within one',
      'week of each step.',
    ],
  );
  page.drawText('Table 1. Starting doses', { x: 60, y: 630, size: 10, font: pens.body });
  [
    ['Drug', 'Starting dose', 'Target'],
    ['Bisoprolol', '1.25 mg once daily', '10 mg'],
    ['Carvedilol', '3.125 mg twice daily', '25 mg'],
    ['Ramipril', '2.5 mg once daily', '10 mg'],
  ].forEach((row, index) =>
    row.forEach((text, column) =>
      page.drawText(text, { x: 60 + column * 150, y: 610 - index * 16, size: 10, font: pens.body }),
    ),
  );
  lines(
    page,
    pens.body,
    [60, 500],
    [
      'After the first dose watch the blood pressure for two hours, and tell the person to lie down when dizzy and to',
    ],
  );
};

const second: Draw = (page, pens, number) => {
  furniture(page, pens, number);
  lines(page, pens.body, [60, 760], ['call for help when it lasts.']);
  const left = Array.from({ length: 8 }, (_, index) => `left column line number ${index} of running text`);
  const right = Array.from({ length: 8 }, (_, index) => `right column line number ${index} of running text`);
  left.forEach((text, index) =>
    page.drawText(text, { x: 60, y: 700 - index * 14, size: 10, font: pens.body }),
  );
  right.forEach((text, index) =>
    page.drawText(text, { x: 320, y: 700 - index * 14, size: 10, font: pens.body }),
  );
};

const read = async (bytes: Uint8Array): Promise<ParsedDocument> => readPdf({ name: 'guideline.pdf', bytes });
const document = await read(await makePdf(first, second, furniture));

test('headings, joined words, sentences over the page break; no running header, footer or page number', () => {
  expect(document.metadata.title).toBe('Heart failure in adults');
  expect(document.text).toContain('Every recommendation applies to adults only.');
  expect(document.text).toContain('to lie down when dizzy and to call for help when it lasts.');
  expect(document.text).not.toContain('Example guideline for tests');
  const headings = document.blocks.flatMap((block) =>
    block.kind === 'heading' ? [[block.level, document.text.slice(block.start, block.end)]] : [],
  );
  expect(headings).toEqual([
    [1, 'Heart failure in adults'],
    [2, 'Treatment'],
  ]);
});

test('a table keeps its caption, header row and cells', () => {
  const table = document.blocks.find((block) => block.kind === 'table');
  expect(table === undefined ? '' : document.text.slice(table.start, table.end)).toBe(
    'Table 1. Starting doses\nDrug | Starting dose | Target\nBisoprolol | 1.25 mg once daily | 10 mg\nCarvedilol | 3.125 mg twice daily | 25 mg\nRamipril | 2.5 mg once daily | 10 mg',
  );
  expect(table?.kind === 'table' && table.rows[0]?.cells.every((cell) => cell.header)).toBe(true);
});

test('the left column is read before the right one', () => {
  expect(document.text.indexOf('left column line number 7')).toBeLessThan(
    document.text.indexOf('right column line number 0'),
  );
});

test('every line has a box on its page, in points from the top left', () => {
  const line = document.lines.find(({ start, end }) =>
    document.text.slice(start, end).startsWith('Start an'),
  );
  expect(line?.page).toBe(1);
  expect(line?.x).toBeCloseTo(60, 0);
  expect(842 - 695).toBeGreaterThan(line?.y ?? 0);
  expect(842 - 695).toBeLessThan((line?.y ?? 0) + (line?.height ?? 0));
  expect(document.pages).toHaveLength(3);
});

test('a footnote stands below the paragraph that carries its mark, and the sentence goes on over the page', async () => {
  const marked: Draw = (page, { body }) => {
    lines(
      page,
      body,
      [60, 700],
      Array.from(
        { length: 6 },
        () => 'The first paragraph has a few lines of text about treatment of adults with pain.',
      ),
    );
    page.drawText('Give the drug early', { x: 60, y: 560, size: 10, font: body });
    page.drawText('1', {
      x: 60 + body.widthOfTextAtSize('Give the drug early', 10),
      y: 564,
      size: 6,
      font: body,
    });
    page.drawText('and repeat it when the pain comes back within the first', {
      x: 66 + body.widthOfTextAtSize('Give the drug early', 10),
      y: 560,
      size: 10,
      font: body,
    });
    page.drawText('1', { x: 60, y: 103, size: 5, font: body });
    page.drawText('Not in pregnancy.', { x: 64, y: 100, size: 8, font: body });
  };
  const next: Draw = (page, { body }) =>
    lines(page, body, [60, 700], ['four hours after the dose.', 'Stop it then.']);
  const { text } = await read(await makePdf(marked, next));
  expect(text).toContain(
    'Give the drug early¹ and repeat it when the pain comes back within the first four hours after the dose.',
  );
  expect(text).toMatch(/Stop it then\.\n\n¹ ?Not in pregnancy\./);
});

test('line numbers of a manuscript are no part of the text', async () => {
  const numbered: Draw = (page, { body }) =>
    Array.from({ length: 8 }, (_, index) => index).forEach((index) => {
      page.drawText(`${34 + index}`, { x: 30, y: 700 - index * 20, size: 10, font: body });
      page.drawText(`Give 5 mg of the drug in step ${'abcdefgh'.charAt(index)} and wait for the effect.`, {
        x: 72,
        y: 700 - index * 20,
        size: 10,
        font: body,
      });
    });
  const { text } = await read(await makePdf(numbered));
  expect(text).not.toMatch(/\b3[4-9]\b/);
  expect(text).toContain('Give 5 mg');
});

test('a file without text, a broken one and one that is cut off are refused with the reason', async () => {
  const image = await makePdf((page) => page.drawRectangle({ x: 10, y: 10, width: 100, height: 100 }));
  await expect(read(image)).rejects.toThrow(/no text layer/);
  await expect(read(new TextEncoder().encode('%PDF-1.7\nnothing more'))).rejects.toThrow(
    /damaged or cut off/,
  );
  const whole = await makePdf(first);
  await expect(read(whole.subarray(0, 400))).rejects.toThrow(/damaged|no text layer/);
});

test('an encrypted file is named as such', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const key = PDFHexString.of('5a'.repeat(32));
  const id = PDFHexString.of('00'.repeat(16));
  const { context } = pdf;
  context.trailerInfo.Encrypt = context.register(
    context.obj({ Filter: 'Standard', V: 1, R: 2, O: key, U: key, P: -4 }),
  );
  context.trailerInfo.ID = context.obj([id, id]);
  await expect(read(await pdf.save({ useObjectStreams: false }))).rejects.toThrow(/encrypted/);
});
