import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { sampleTables } from '../sample-tables';
import { studyFigures } from '../study-figures';
import { asBibTeX, asRis } from './cited-references';
import { tableAsCsv, tableFromCsv } from './csv-table';
import { exportNames } from './export-names';
import { exportArchive, exportFiles, readExport } from './study-archive';
import { tableNames } from './table-columns';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const files = exportFiles(sampleTables);
const fileOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';

it('the archive and the JSON file each reproduce every row and every figure to the digit', () => {
  const figures = studyFigures(sampleTables);
  for (const bytes of [exportArchive(sampleTables), bytesOf(fileOf('study.json'))]) {
    const read = readExport(bytes);
    for (const table of tableNames) expect(read[table], table).toEqual(sampleTables[table]);
    expect(read).toEqual(sampleTables);
    expect(JSON.stringify(studyFigures(read))).toBe(JSON.stringify(figures));
  }
  expect(JSON.parse(fileOf('figures.json'))).toEqual(figures);
});

it('the files are those that are listed', () => {
  expect(files.map(({ name }) => name)).toEqual(exportNames);
});

it('the same study gives the same bytes', () => {
  expect(exportArchive(sampleTables)).toEqual(exportArchive(sampleTables));
});

it('no text of a table is run by a spreadsheet, and each comes back as it was', () => {
  const [first] = sampleTables.ratings;
  if (first === undefined) throw new Error('The sample has ratings.');
  const comments = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=x", "''", '', ' =x', 'a\n"b",c', '＝1'];
  const rows = comments.map((comment) => ({ ...first, comment, secondArm: null }));
  const csv = tableAsCsv('ratings', rows);
  expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@\t＝-]/u);
  expect(tableFromCsv('ratings', csv)).toEqual(rows);
});

it('negative numbers stay numbers', () => {
  const rows = sampleTables.scores.slice(0, 1).map((row) => ({ ...row, points: -3, score: -0.1 + 0.3 }));
  const csv = tableAsCsv('scores', rows);
  expect(csv).toContain(',-3,0.19999999999999998,');
  expect(tableFromCsv('scores', csv)).toEqual(rows);
});

it('an archive that is none, or lacks a table, is said to', () => {
  expect(() => readExport(bytesOf('PK nonsense'))).toThrow('cannot be unpacked');
  expect(() => readExport(bytesOf('{}'))).toThrow('not a study of Almanac');
  expect(() => readExport(bytesOf('nonsense'))).toThrow('not JSON');
  const { 'scores.csv': scores, ...rest } = unzipSync(exportArchive(sampleTables));
  expect(strFromU8(scores ?? new Uint8Array())).toContain('"axis"');
  expect(() => readExport(zipSync(rest))).toThrow('no scores.csv');
  const broken = bytesOf(strFromU8(scores ?? new Uint8Array()).replace(',2,', ',two,'));
  expect(() => readExport(zipSync({ ...rest, 'scores.csv': broken }))).toThrow(
    /scores\.csv, row \d+, score: “two”/u,
  );
});

it('the guidelines come as BibTeX and RIS that their readers take', () => {
  const bib = asBibTeX(sampleTables.documents);
  expect(bib).toContain('@techreport{SocietyofExamples2024n1,');
  expect(bib).toContain('title = {{Blood pressure: targets \\& doses}},');
  expect(asRis(sampleTables.documents)).toMatch(
    /^TY {2}- RPRT\r\nTI {2}- Blood pressure: targets & doses\r\n[\s\S]*ER {2}- \r\n$/u,
  );
});

it('the checklist fills what the records know and leaves the rest to the authors', () => {
  const checklist = fileOf('checklist.md');
  expect(checklist).toContain('3 raters, 3 per answer.');
  expect(checklist).toContain('2 cardiology, 2 nephrology');
  expect(checklist).toContain('To be completed by the authors.');
  expect(checklist).toContain('Plain: model almanac:extractive');
});

it('the dictionary names every column of every file', () => {
  for (const table of tableNames) {
    const header = tableAsCsv(table, sampleTables[table]).split('\n')[0] ?? '';
    const dictionary = JSON.parse(fileOf('data-dictionary.json')) as readonly {
      table: string;
      column: string;
    }[];
    expect(header).toBe(
      dictionary.flatMap((row) => (row.table === table ? [`"${row.column}"`] : [])).join(','),
    );
    expect(fileOf('README.md')).toContain(`### ${table}.csv`);
  }
});
