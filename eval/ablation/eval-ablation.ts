import { parseArgs } from 'node:util';
import { readSettings } from '@/lib/env';
import { mean } from '@/lib/evaluation/mean';
import { comparePaired } from '@/lib/evaluation/paired-comparison';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { Ablated } from './ablated';
import { ablateBeir } from './ablate-beir';
import { ablateQuestions } from './ablate-questions';
import { whole } from './variants';

const usage =
  'npm run eval -- ablation [--questions FILE --documents DIR] [--beir DIR[:SPLIT]]… [--queries N] [--json]';

/**
 * What each part of retrieval is worth: everything against everything but that part, on the same questions, with paired
 * bootstrap intervals and randomisation test. Prints a table in Markdown.
 */
export async function evalAblation(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      questions: { type: 'string', multiple: true, default: [] },
      documents: { type: 'string' },
      beir: { type: 'string', multiple: true, default: [] },
      queries: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.questions.length + values.beir.length === 0) throw new Error(usage);
  const embedder = await openEmbedder(readSettings(process.env).embedder);
  const queries = values.queries === undefined ? null : Number(values.queries);
  const all: Ablated[] = [];
  for (const file of values.questions) {
    if (values.documents === undefined) throw new Error(usage);
    all.push(await ablateQuestions(file, values.documents, embedder));
  }
  for (const place of values.beir) all.push(await ablateBeir(place, queries, embedder));
  const tables = all.map((ablated) => ({ ablated, rows: rowsOf(ablated) }));
  for (const { ablated, rows } of tables) process.stdout.write(`${markdown(ablated, rows)}\n`);
  if (values.json) {
    const sets = tables.map(({ ablated, rows }) => ({ set: ablated.set, measure: ablated.measure, rows }));
    process.stdout.write(`${JSON.stringify({ embedder: embedder.id, sets })}\n`);
  }
}

interface Row {
  readonly name: string;
  readonly score: number;
  /** What the part that is missing adds: everything minus this variant. */
  readonly worth: number;
  readonly interval: readonly [number, number];
  readonly p: number;
}

function rowsOf({ scores }: Ablated): readonly Row[] {
  const full = scores.get(whole.name) ?? [];
  return [...scores].map(([name, values]) => {
    const { difference, interval, p } = comparePaired(full, values);
    return { name, score: mean(values), worth: difference, interval, p };
  });
}

function markdown({ set, measure, scores }: Ablated, rows: readonly Row[]): string {
  const questions = scores.get(whole.name)?.length ?? 0;
  const lines = rows.map(({ name, score, worth, interval: [low, high], p }) =>
    name === whole.name
      ? `| ${name} | ${score.toFixed(3)} | | | |`
      : `| ${name} | ${score.toFixed(3)} | ${signed(worth)} [${signed(low)}, ${signed(high)}] | ${p.toFixed(4)} | ${verdict(low, high, worth)} |`,
  );
  return [
    `\n${set}, ${questions} questions, ${measure}\n`,
    `| | ${measure} | the part is worth [95 %] | p | |`,
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function verdict(low: number, high: number, worth: number): string {
  if (low > 0) return 'pays';
  if (high < 0) return 'costs';
  return worth === 0 ? 'no effect here' : 'not told apart from nothing';
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}
