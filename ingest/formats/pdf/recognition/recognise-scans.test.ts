import { PDFDocument, StandardFonts, degrees } from 'pdf-lib';
import { expect, test } from 'vitest';
import { openPdf } from '../open-pdf';
import { readPdf } from '../read-pdf';
import { drawPage } from './page-image';

const SIZE: [number, number] = [330, 110];
const LINES = ['Give amoxicillin 500 mg three times daily.', 'Stop after five days in adults.'];

/** A PDF of one page that is the picture of a printed page: no text layer. */
const scan = async (turned: 0 | 90): Promise<Uint8Array> => {
  const printed = await PDFDocument.create();
  const font = await printed.embedFont(StandardFonts.TimesRoman);
  const page = printed.addPage(SIZE);
  LINES.forEach((line, index) => page.drawText(line, { x: 20, y: 75 - index * 18, size: 14, font }));
  const shown = await openPdf(await printed.save());
  const { png } = await drawPage(shown, await shown.getPage(1), 0);
  await shown.destroy();
  const scanned = await PDFDocument.create();
  const [width, height] = turned === 0 ? SIZE : ([SIZE[1], SIZE[0]] as const);
  const sheet = scanned.addPage([width, height]);
  const image = await scanned.embedPng(png);
  const place = turned === 0 ? { x: 0, y: 0 } : { x: width, y: 0, rotate: degrees(90) };
  sheet.drawImage(image, { ...place, width: SIZE[0], height: SIZE[1] });
  return scanned.save();
};

test(
  'a page without a text layer is read by recognition, and says how sure it is',
  { timeout: 120_000 },
  async () => {
    let done = 0;
    const read = await readPdf({ name: 'scan.pdf', bytes: await scan(0) }, () => (done += 1));
    expect(read.text).toContain('Give amoxicillin 500 mg three times daily.');
    expect(read.recognised).toHaveLength(1);
    expect(read.recognised?.[0]?.confidence).toBeGreaterThan(0.7);
    expect(done).toBe(1);
    const first = read.lines.find(({ start }) => start === 0);
    expect(first?.x).toBeCloseTo(20, -1);
    expect(first?.y).toBeGreaterThan(15);
    expect(first?.y).toBeLessThan(40);
  },
);

test(
  'a page scanned on its side is turned, and its boxes stand where the page shows them',
  { timeout: 120_000 },
  async () => {
    const read = await readPdf({ name: 'scan.pdf', bytes: await scan(90) });
    expect(read.text).toContain('Give amoxicillin 500 mg');
    expect(read.pages).toEqual([{ width: SIZE[1], height: SIZE[0] }]);
    const first = read.lines.find(({ start }) => start === 0);
    expect(first?.height).toBeGreaterThan(200);
    expect((first?.y ?? -1) + (first?.height ?? 0)).toBeLessThan(SIZE[0]);
  },
);
