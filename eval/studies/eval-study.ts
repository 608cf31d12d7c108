import { readFile } from 'node:fs/promises';
import { readExport } from '@/lib/panel/results/export/study-archive';
import { isOverall } from '@/lib/panel/results/question-group';
import { studyFigures, type StudyFigures } from '@/lib/panel/results/study-figures';
import type { StudyTables } from '@/lib/panel/results/study-tables';
import { hashCanonical } from '@/lib/records/hash-canonical';

/**
 * `npm run eval -- study FILE [--json]`: every figure of an exported study (`study.zip` or `study.json`), computed again from its rows. `--json`
 * prints them as `figures.json` has them.
 */
export async function evalStudy(args: readonly string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) throw new Error('npm run eval -- study FILE [--json]');
  const tables = readExport(new Uint8Array(await readFile(file)));
  const figures = studyFigures(tables);
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify(figures, null, 2)}\n`
      : `${(await summaryLines(tables, figures)).join('\n')}\n`,
  );
}

/** The table for all questions, and whether the protocol is the one that was locked. */
export async function summaryLines(tables: StudyTables, figures: StudyFigures): Promise<readonly string[]> {
  const { study } = tables;
  const rows = figures.table.filter(({ group }) => isOverall(group));
  return [
    study.title,
    await lockLine(study),
    `${String(figures.ratings)} first ratings by ${String(tables.raters.length)} raters, ${String(figures.unfinished)} not finished`,
    '',
    ...rows.flatMap((row) => [
      `${row.name} (${row.measure.counts})`,
      ...row.arms.map(
        ({ arm, value, ratings }) => `  ${arm.padEnd(24)}${fixed(value)}  ${String(ratings)} ratings`,
      ),
      ...row.contrasts.map(({ arm, baseline, difference, holmP }) =>
        difference === null
          ? `  ${arm} - ${baseline}: no rater scored both`
          : `  ${arm} - ${baseline}: ${fixed(difference.difference)} (${difference.interval?.map(fixed).join(' to ') ?? 'no interval'}), p ${fixed(holmP)} (Holm)`,
      ),
    ]),
  ];
}

async function lockLine({ protocol, protocolHash, amendments }: StudyTables['study']): Promise<string> {
  if (protocolHash === null) return 'The protocol was never locked.';
  const hash = await hashCanonical(protocol);
  if (hash === (amendments.at(-1)?.protocolHash ?? protocolHash))
    return amendments.length === 0 ? `Protocol as locked: ${hash}` : `Protocol as last amended: ${hash}`;
  return `THE PROTOCOL IS NOT THE ONE THAT WAS LOCKED: it hashes to ${hash}`;
}

function fixed(value: number | null): string {
  return value === null ? 'none' : value.toFixed(4);
}
