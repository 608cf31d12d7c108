import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '@/db/client';
import { exportArchive, exportFiles, readExport } from '@/lib/panel/results/export/study-archive';
import { studyFigures } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { tablesOfStudy } from '@/lib/panel/results/tables-of-study';
import type { StudyId } from '@/lib/panel/study/study-ids';
import { openStudyRecords } from '@/lib/records/studies/study-records';
import { summaryLines } from './eval-study';
import { simulateStudy } from './simulate-study';

const folder = mkdtempSync(join(tmpdir(), 'almanac-study-'));
let tables: StudyTables;
/** Raters enough to be a sample. */
let ofSix: StudyTables;

beforeAll(async () => {
  const location = { folder: join(folder, 'database') };
  const ids = [
    await simulateStudy(location, { raters: 3, questions: 12, arms: 2 }),
    await simulateStudy(location, { raters: 6, questions: 8, arms: 2 }),
  ] as const;
  const { db, close } = await openDatabase(location);
  const records = openStudyRecords(db);
  const read = async (id: StudyId): Promise<StudyTables> =>
    tablesOfStudy({
      study: await records.read(id),
      answers: await records.answerSheets(id),
      items: await records.items(id),
      assignments: await records.assignments(id),
      ratings: await records.lastRatings({ studyId: id }),
      cases: [],
    });
  tables = await read(ids[0]);
  ofSix = await read(ids[1]);
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

describe('the means, differences and agreement of the results page are found by', () => {
  const studies = { 'three raters': () => tables, 'six raters': () => ofSix };

  for (const [name, of] of Object.entries(studies)) {
    it.skipIf(!runs('python3'))(`the Python script, ${name} (skipped without python3)`, () => {
      expectFound(pythonFigures(of()), of(), 10);
    });

    it.skipIf(!runs('Rscript'))(`the R script, ${name} (skipped without Rscript)`, () => {
      expectFound(rFigures(of()), of(), 10);
    });
  }
});

/** A figure by axis, arm (empty for all together) and name. */
type Found = ReadonlyMap<string, number>;

function runs(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

function exported(of: StudyTables): string {
  const place = mkdtempSync(join(folder, 'export-'));
  for (const { name, text } of exportFiles(of)) writeFileSync(join(place, name), text);
  return place;
}

function pythonFigures(of: StudyTables): Found {
  const place = exported(of);
  execFileSync('python3', ['analyse.py'], { cwd: place });
  const parts = pythonSchema.parse(JSON.parse(readFileSync(join(place, 'analysis.json'), 'utf8')));
  return new Map(
    [...parts.arms, ...parts.agreement].flatMap(({ axis, arm, ...figures }) =>
      Object.entries(figures).map(([name, value]) => [`${axis} ${arm} ${name}`, value] as const),
    ),
  );
}

const pythonLine = z.object({ axis: z.string(), arm: z.string().default('') }).catchall(z.number());
const pythonSchema = z.object({ arms: z.array(pythonLine), agreement: z.array(pythonLine) });

function rFigures(of: StudyTables): Found {
  const place = exported(of);
  execFileSync('Rscript', ['analyse.R'], { cwd: place });
  const [, ...lines] = readFileSync(join(place, 'analysis.csv'), 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [axis = '', arm = '', name = '', value = ''] = line
        .split(',')
        .map((cell) => cell.replaceAll('"', ''));
      return [`${axis} ${arm} ${name}`, Number(value)] as const;
    }),
  );
}

function expectFound(found: Found, of: StudyTables, digits: number): void {
  const { table, agreement } = studyFigures(of);
  const expectOne = (name: string, value: number | null | undefined) =>
    expect(found.get(name), name).toBeCloseTo(value ?? Number.NaN, digits);
  for (const { axis, arms, contrasts } of table.filter(({ group }) => group.by === 'all')) {
    for (const { arm, value } of arms) expectOne(`${axis} ${arm} mean`, value);
    for (const { arm, difference } of contrasts) {
      expectOne(`${axis} ${arm} difference`, difference?.difference);
      if (difference?.holdsFor === 'these-raters')
        expectOne(`${axis} ${arm} standard_error`, difference.standardError);
    }
  }
  for (const { axis, percent, fleissKappa, ac1 } of agreement) {
    expectOne(`${axis}  pairs_that_agree`, percent.pairwise);
    expectOne(`${axis}  fleiss_kappa`, fleissKappa?.value);
    expectOne(`${axis}  gwet_ac1`, ac1?.value);
  }
}
