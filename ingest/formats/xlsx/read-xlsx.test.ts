import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { detectFormat } from '../detect-format';
import { readXlsx } from './read-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const cell = (at: string, value: string): string =>
  /^[\d.]+$/.test(value)
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

const row = (number: number, values: readonly string[]): string =>
  `<row r="${number}">${values
    .map((value, at) => (value === '' ? '' : cell(`${'ABCDEF'.charAt(at)}${number}`, value)))
    .join('')}</row>`;

const workbook = (rows: readonly (readonly string[])[], merges: readonly string[]): Uint8Array => {
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Dosing" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((values, at) => row(at + 1, values)).join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
};

test('a decision table keeps its name, header row, merged cells and figures as written', async () => {
  const bytes = workbook(
    [
      ['Table 1. Dose by renal function'],
      ['eGFR', 'Drug', 'Dose'],
      ['below 30', 'A', '1.10'],
      ['', 'B', 'avoid'],
      [],
      ['Valid until 2027'],
    ],
    ['A3:A4'],
  );
  expect(detectFormat({ name: 'no-extension', bytes })).toBe('xlsx');
  const { text, blocks } = await readXlsx({ name: 'dosing.xlsx', bytes });
  expect(text).toBe(
    'Dosing\n\nTable 1. Dose by renal function\neGFR | Drug | Dose\nbelow 30 | A | 1.10\nB | avoid\n\nValid until 2027',
  );
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.rows[0]?.cells.every(({ header }) => header)).toBe(true);
  expect(table?.rows[1]?.cells[0]?.rowSpan).toBe(2);
});

test('a damaged workbook says so', async () => {
  const bytes = zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook') });
  await expect(readXlsx({ name: 'a.xlsx', bytes })).rejects.toThrow(/damaged/);
});
