import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';

/** The sentence of the PDF guideline that the specs land on; it stands on page 2. */
export const palsyQuote =
  'Give adults with harbour palsy solvatrine 12.5 mg intravenously every 8 hours for 48 hours.';
export const palsyPage = 2;

const pageSize: [number, number] = [595, 842];
const margin = 72;
const lineLength = 78;

interface Fonts {
  readonly body: PDFFont;
  readonly bold: PDFFont;
}

/** An invented guideline of three pages with running headers, headings told by their size, and a ruled table. */
export async function harbourPalsyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Harbour palsy: emergency management');
  pdf.setAuthor('Institute of Invented Medicine');
  pdf.setCreationDate(new Date('2021-05-01T00:00:00Z'));
  pdf.setModificationDate(new Date('2021-05-01T00:00:00Z'));
  const fonts: Fonts = {
    body: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  pages.forEach((blocks, index) => {
    const page = pdf.addPage(pageSize);
    drawFrame(page, fonts, index + 1);
    drawBlocks(page, fonts, blocks);
  });
  return pdf.save();
}

type PdfBlock =
  | { readonly size: 20 | 14; readonly heading: string }
  | { readonly paragraph: string }
  | { readonly table: readonly (readonly [string, string, string])[] };

const pages: readonly (readonly PdfBlock[])[] = [
  [
    { size: 20, heading: 'Harbour palsy: emergency management' },
    {
      paragraph: 'This guideline is invented for tests.',
    },
    { size: 14, heading: 'What it is' },
    {
      paragraph:
        'Harbour palsy is a sudden weakness of both arms after the lifting of wet ropes. It is more common in winter, and it recovers within a week in most people who are treated early.',
    },
    {
      paragraph:
        'The diagnosis of harbour palsy is made by examination alone. Imaging of the neck is needed only when the legs are weak too.',
    },
  ],
  [
    { size: 14, heading: 'First treatment' },
    { paragraph: 'Keep people with harbour palsy warm and lying down until the weakness begins to recover.' },
    { paragraph: palsyQuote },
    { paragraph: 'Do not give solvatrine to people with heart block.' },
    { size: 14, heading: 'When treatment fails' },
    {
      paragraph:
        'Refer people with harbour palsy to a neurologist when the arms are still weak after 72 hours.',
    },
  ],
  [
    { size: 14, heading: 'Doses of solvatrine' },
    { paragraph: 'Table 1. Solvatrine in harbour palsy by kidney function.' },
    {
      table: [
        ['Kidney function', 'Dose', 'Interval'],
        ['eGFR 60 or more', '12.5 mg', 'every 8 hours'],
        ['eGFR 30 to 59', '10 mg', 'every 12 hours'],
        ['eGFR below 30', '5 mg', 'every 24 hours'],
      ],
    },
    { paragraph: 'Measure the kidney function of everybody before the second dose of solvatrine is given.' },
  ],
];

function drawFrame(page: PDFPage, fonts: Fonts, number: number): void {
  const header = 'Institute of Invented Medicine - Harbour palsy 2021';
  page.drawText(header, { x: margin, y: pageSize[1] - 36, size: 8, font: fonts.body });
  page.drawText(`Page ${String(number)} of ${String(pages.length)}`, {
    x: pageSize[0] / 2 - 20,
    y: 30,
    size: 8,
    font: fonts.body,
  });
}

function drawBlocks(page: PDFPage, fonts: Fonts, blocks: readonly PdfBlock[]): void {
  let y = pageSize[1] - margin - 20;
  for (const block of blocks) {
    if ('heading' in block) {
      page.drawText(block.heading, { x: margin, y, size: block.size, font: fonts.bold });
      y -= block.size + 16;
    } else if ('paragraph' in block) {
      for (const line of wrapped(block.paragraph)) {
        page.drawText(line, { x: margin, y, size: 11, font: fonts.body });
        y -= 15;
      }
      y -= 10;
    } else {
      y = drawTable(page, fonts, block.table, y);
    }
  }
}

function drawTable(
  page: PDFPage,
  fonts: Fonts,
  rows: readonly (readonly [string, string, string])[],
  top: number,
): number {
  let y = top;
  const right = pageSize[0] - margin;
  const rule = (at: number) =>
    page.drawLine({ start: { x: margin, y: at }, end: { x: right, y: at }, thickness: 0.5 });
  rule(y + 14);
  rows.forEach((row, place) => {
    row.forEach((cell, column) =>
      page.drawText(cell, {
        x: margin + 4 + column * 150,
        y,
        size: 10,
        font: place === 0 ? fonts.bold : fonts.body,
      }),
    );
    rule(y - 6);
    y -= 20;
  });
  return y - 16;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
