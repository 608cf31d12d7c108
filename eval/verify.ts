import { z } from 'zod';
import type { Support } from '@/lib/verification/check';
import { readSettings } from '@/lib/env';
import { openJudge } from '@/lib/models/open-judge';
import type { Judge } from '@/lib/verification/judge';
import { verifyPair } from '@/lib/verification/verify-pair';
import { judgePair } from './judge-pair';
import { readJsonLines } from './read-json-lines';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  claim: z.string(),
  evidence: z.string(),
  label: z.enum(['supported', 'contradicted', 'not_enough']),
  meta: z.object({ kind: z.string().optional() }).loose().optional(),
});
export type VerifyRow = Readonly<z.infer<typeof rowSchema>>;
type Row = VerifyRow;

interface Judged {
  readonly row: Row;
  readonly support: Support;
  readonly failed: readonly string[];
}

const supports: readonly Support[] = ['supported', 'partly', 'not-enough', 'contradicted', 'unverifiable'];

/**
 * `npm run eval -- verify FILE [--json] [--failures] [--model]`: runs the deterministic checks over rows `{id, claim, evidence, label, meta?}` (JSON
 * lines, gzipped or not) and prints how labels and supports meet. `--failures` lists the rows that went wrong,
 * `--model` adds the judge that ALMANAC_JUDGE names.
 */
export async function evalVerify(args: readonly string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) throw new Error('npm run eval -- verify FILE [--json] [--failures] [--model]');
  const rows = await readJsonLines(file, rowSchema, 'verification row');
  const wanted = { json: args.includes('--json'), failures: args.includes('--failures') };
  if (!args.includes('--model')) {
    reportVerification(rows, wanted);
    return;
  }
  const started = performance.now();
  const judged = await judgeAll(rows);
  report(judged, (performance.now() - started) / 1000, wanted);
}

interface Wanted {
  readonly json: boolean;
  readonly failures: boolean;
}

/** Runs the deterministic checks over rows and prints how labels and supports meet. */
export function reportVerification(rows: readonly VerifyRow[], wanted: Wanted): void {
  const started = performance.now();
  const judged = rows.map((row) => checked(row));
  report(judged, (performance.now() - started) / 1000, wanted);
}

/** What the deterministic checks make of rows. */
export function verifyRows(rows: readonly VerifyRow[]): Summary {
  return summarise(rows.map(checked), 1);
}

function report(judged: readonly Judged[], seconds: number, { json, failures }: Wanted): void {
  const summary = summarise(judged, seconds);
  if (failures) printFailures(judged);
  if (!json) printTable(judged);
  process.stdout.write(json ? `${JSON.stringify(summary)}\n` : printable(summary));
}

function checked(row: Row): Judged {
  const { checks, support } = verifyPair(row.claim, row.evidence);
  return { row, support, failed: checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name) };
}

async function judgeAll(rows: readonly Row[]): Promise<readonly Judged[]> {
  const settings = readSettings(process.env);
  const judge = await openJudge(settings.judge, settings.model);
  if (judge === null) throw new Error('--model needs a judge: set ALMANAC_JUDGE.');
  const judged: Judged[] = [];
  let unanswered = 0;
  for (const row of rows) {
    const { support, answered } = await secondReading(judge, row);
    if (!answered) unanswered += 1;
    const before = checked(row);
    const failed = support === before.support ? before.failed : [...before.failed, 'judge'];
    judged.push({ row, support, failed });
  }
  process.stderr.write(`${judge.name}: ${rows.length} rows, no answer to ${unanswered}\n`);
  return judged;
}

function secondReading(judge: Judge, { claim, evidence }: Row) {
  return judgePair(judge, claim, evidence, verifyPair(claim, evidence));
}

interface Summary {
  readonly rows: number;
  readonly contradicted_flagged: number | null;
  readonly supported_passed: number | null;
  readonly wrongly_contradicted: number | null;
  readonly by_kind: Readonly<Record<string, { readonly rows: number; readonly right: number }>>;
  readonly claims_per_second: number;
}

function summarise(judged: readonly Judged[], seconds: number): Summary {
  const of = (...labels: readonly string[]): readonly Judged[] =>
    judged.filter(({ row }) => labels.includes(row.label));
  return {
    rows: judged.length,
    contradicted_flagged: share(of('contradicted'), isFlagged),
    supported_passed: share(of('supported'), ({ failed }) => failed.length === 0),
    wrongly_contradicted: share(of('supported', 'not_enough'), ({ support }) => support === 'contradicted'),
    by_kind: byKind(judged),
    claims_per_second: Math.round(judged.length / seconds),
  };
}

/** By label and kind: share of contradicted rows flagged, of supported rows passed, of other rows not called contradicted. */
function byKind(judged: readonly Judged[]): Summary['by_kind'] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const kind = `${one.row.label}:${one.row.meta?.kind ?? 'all'}`;
    groups.set(kind, [...(groups.get(kind) ?? []), one]);
  }
  const entries = [...groups].map(
    ([kind, group]) => [kind, { rows: group.length, right: share(group, isRight) ?? 0 }] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

function isFlagged({ support, failed }: Judged): boolean {
  return support !== 'supported' && failed.length > 0;
}

function isRight(judged: Judged): boolean {
  if (judged.row.label === 'contradicted') return isFlagged(judged);
  return judged.row.label === 'supported' ? judged.failed.length === 0 : judged.support !== 'contradicted';
}

function share(group: readonly Judged[], holds: (judged: Judged) => boolean): number | null {
  return group.length === 0 ? null : Number((group.filter(holds).length / group.length).toFixed(4));
}

function printTable(judged: readonly Judged[]): void {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(13))).join('')}\n`;
  process.stdout.write(line(['label', ...supports]));
  for (const label of ['supported', 'contradicted', 'not_enough']) {
    const group = judged.filter(({ row }) => row.label === label);
    process.stdout.write(
      line([
        label,
        ...supports.map((support) => String(group.filter((one) => one.support === support).length)),
      ]),
    );
  }
}

function printFailures(judged: readonly Judged[]): void {
  for (const one of judged.filter((candidate) => !isRight(candidate))) {
    const { row, support, failed } = one;
    process.stdout.write(
      `${JSON.stringify({ id: row.id, label: row.label, kind: row.meta?.kind, support, failed, claim: row.claim })}\n`,
    );
  }
}

function printable(summary: Summary): string {
  const { by_kind, ...rest } = summary;
  const head = Object.entries(rest).map(([name, value]) => `${name.padEnd(24)}${value ?? '-'}`);
  const kinds = Object.entries(by_kind).map(
    ([kind, { rows, right }]) =>
      `  ${kind.padEnd(34)}${String(rows).padStart(6)}${right.toFixed(4).padStart(9)}`,
  );
  return `${[...head, 'by label and kind: rows, share right', ...kinds].join('\n')}\n`;
}
