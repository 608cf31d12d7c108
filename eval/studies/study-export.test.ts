import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { exportArchive, exportFiles, readExport } from '@/lib/panel/results/export/study-archive';
import { studyFigures } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { tablesOfStudy } from '@/lib/panel/results/tables-of-study';
import { openStudyRecords } from '@/lib/records/studies/study-records';
import { summaryLines } from './eval-study';
import { simulateStudy } from './simulate-study';

const folder = mkdtempSync(join(tmpdir(), 'almanac-study-'));
let tables: StudyTables;

beforeAll(async () => {
  const location = { folder: join(folder, 'database') };
  const id = await simulateStudy(location, { raters: 3, questions: 12, arms: 2 });
  const { db, close } = await openDatabase(location);
  const records = openStudyRecords(db);
  tables = tablesOfStudy({
    study: await records.read(id),
    answers: await records.answerSheets(id),
    items: await records.items(id),
    assignments: await records.assignments(id),
    ratings: await records.lastRatings({ studyId: id }),
    cases: [],
  });
  await close();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a study written through the records has every rating, and its figures survive the export to the digit', async () => {
  expect(tables.unfinished).toBe(0);
  expect(tables.scores.filter(({ repeatOf }) => repeatOf === null)).toHaveLength(3 * 12 * 2 * 3);
  const read = readExport(exportArchive(tables));
  expect(JSON.stringify(studyFigures(read))).toBe(JSON.stringify(studyFigures(tables)));
  expect((await summaryLines(read, studyFigures(read))).join('\n')).toContain('Protocol as locked: ');
});

it('a protocol that was changed after the export is found out', async () => {
  const changed = { ...tables, study: { ...tables.study, protocol: { ...tables.study.protocol, seed: 2 } } };
  expect((await summaryLines(changed, studyFigures(changed)))[1]).toContain('NOT THE ONE THAT WAS LOCKED');
});

it('the Python script finds the means and differences of the results page', () => {
  for (const { name, text } of exportFiles(tables)) writeFileSync(join(folder, name), text);
  execFileSync('python3', [join(folder, 'analyse.py')]);
  const found = JSON.parse(readFileSync(join(folder, 'analysis.json'), 'utf8')) as readonly {
    axis: string;
    arm: string;
    mean: number;
    difference?: number;
    standard_error?: number;
  }[];
  const rows = studyFigures(tables).table.filter(({ group }) => group.by === 'all');
  expect(found).toHaveLength(6);
  for (const line of found) {
    const row = rows.find(({ axis }) => axis === line.axis);
    const own = tables.scores.filter(
      (score) =>
        score.axis === line.axis && score.arm === line.arm && score.repeatOf === null && score.score !== null,
    );
    expect(line.mean).toBeCloseTo(own.reduce((total, { score }) => total + (score ?? 0), 0) / own.length, 10);
    const contrast = row?.contrasts.find(({ arm }) => arm === line.arm)?.difference;
    if (line.difference === undefined) continue;
    expect(line.difference).toBeCloseTo(contrast?.difference ?? Number.NaN, 10);
    expect(line.standard_error).toBeCloseTo(contrast?.standardError ?? Number.NaN, 10);
  }
});
