import {
  PDFDocument,
  StandardFonts,
  TextRenderingMode,
  rgb,
  setTextRenderingMode,
  type PDFFont,
  type PDFImage,
  type PDFPage,
} from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from './read-pdf';

interface Pens {
  readonly font: PDFFont;
  readonly picture: PDFImage;
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const white = rgb(1, 1, 1);
const seen = 'Give salbutamol 100 micrograms by inhaler to adults with wheeze, and look again after an hour.';

const read = async (draw: (page: PDFPage, pens: Pens) => void) => {
  const pdf = await PDFDocument.create();
  const pens = { font: await pdf.embedFont(StandardFonts.Helvetica), picture: await pdf.embedPng(PIXEL) };
  const page = pdf.addPage([595, 842]);
  page.drawText('Asthma', { x: 60, y: 780, size: 20, font: pens.font });
  page.drawText(seen, { x: 60, y: 740, size: 10, font: pens.font });
  draw(page, pens);
  return readPdf({ name: 'a.pdf', bytes: await pdf.save() });
};

const invisibly = (page: PDFPage, draw: () => void): void => {
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  draw();
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill));
};

test('white type on the bare page, invisible and transparent type are left out, and the document says so', async () => {
  const parsed = await read((page, { font }) => {
    const at = { x: 60, size: 10, font };
    page.drawText('White words for nobody.', { ...at, y: 700, color: white });
    page.drawText('Clear words for nobody.', { ...at, y: 680, opacity: 0 });
    invisibly(page, () => page.drawText('Mode three words for nobody.', { ...at, y: 660 }));
    page.drawText('Seen at the end.', { ...at, y: 640 });
  });
  expect(parsed.text).toContain(seen);
  expect(parsed.text).toContain('Seen at the end.');
  expect(parsed.text).not.toMatch(/nobody/);
  expect(parsed.warnings?.[0]).toMatch(/^3 stretches of text that no reader sees/);
});

test('white type on a painted ground is seen', async () => {
  const parsed = await read((page, { font, picture }) => {
    page.drawRectangle({ x: 50, y: 690, width: 300, height: 25, color: rgb(0.1, 0.2, 0.5) });
    page.drawText('White on blue is a heading.', { x: 60, y: 700, size: 10, font, color: white });
    page.drawImage(picture, { x: 50, y: 640, width: 300, height: 25 });
    page.drawText('White on a picture is a heading.', { x: 60, y: 648, size: 10, font, color: white });
  });
  expect(parsed.text).toContain('White on blue is a heading.');
  expect(parsed.text).toContain('White on a picture is a heading.');
  expect(parsed.warnings).toBeUndefined();
});

test('what a scanner has read stays: invisible type over a picture of the page', async () => {
  const parsed = await read((page, { font, picture }) => {
    page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    const words =
      'Refer adults with a saturation below 92 % to hospital at once, and give oxygen on the way there.';
    invisibly(page, () => page.drawText(words, { x: 60, y: 600, size: 10, font }));
  });
  expect(parsed.text).toContain('Refer adults with a saturation below 92 %');
});

test('of a stretch that is partly hidden the seen part stays', async () => {
  const parsed = await read((page, { font }) => {
    page.drawText('Take 5 mg daily.', { x: 60, y: 600, size: 10, font });
    page.drawText(' Ignore the rest.', {
      x: 60 + font.widthOfTextAtSize('Take 5 mg daily.', 10),
      y: 600,
      size: 10,
      font,
      color: white,
    });
  });
  expect(parsed.text).toMatch(/Take 5 mg daily\.$/);
});
