import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import { brierScore, reliabilityCurve, type Prediction } from '@/lib/evaluation/reliability';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { Embedder } from '@/lib/retrieval/embedder';
import {
  sufficiencyFeatures,
  sufficiencyThreshold,
  sufficiencyWeights,
} from '@/lib/retrieval/judge-sufficiency';
import { evidenceOf, rankPassages } from '@/lib/retrieval/retrieve';
import { answerRank } from './answer-rank';
import { fitStandardised, probabilityOf, type LogisticRow } from './fit-logistic';
import { readQuestions } from './questions';
import { reliabilityPlot } from './reliability-plot';

const usage =
  'npm run eval -- fit-sufficiency QUERIES.jsonl=DATA … [--plot FILE.svg]  (DATA as kept by `answers --data`)';
const folds = 10;
const bins = 8;

interface SufficiencyRow extends LogisticRow {
  readonly set: string;
  /** The question can be answered from the library, whether or not its passage was found. */
  readonly answerable: boolean;
}

/**
 * Fits the probability that the evidence holds the answer on the questions of every set, and prints the weights, the reliability
 * curve and the Brier score by ten-fold cross-validation, and what a threshold declines.
 */
export async function fitSufficiency(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { plot: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error(usage);
  const embedder = await openEmbedder(readSettings(process.env).embedder);
  const rows: SufficiencyRow[] = [];
  for (const pair of positionals) rows.push(...(await readSet(pair, embedder)));
  const names = Object.keys(rows[0]?.features ?? {});
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fitStandardised(
      rows.filter((_, index) => index % folds !== fold),
      names,
    ),
  );
  const held = rows.map((row, index) => probabilityOf(row.features, fitted[index % folds] ?? {}));
  const predictions = weighedAlike(rows, held);
  const curve = reliabilityCurve(predictions, bins);
  process.stdout.write(
    `Brier ${brierScore(predictions).toFixed(3)} (ten-fold, both classes alike), ${rows.length} questions\n`,
  );
  for (const { count, predicted, observed } of curve)
    process.stdout.write(`${String(count).padStart(4)} questions: said ${predicted.toFixed(2)}, happened ${observed.toFixed(2)}\n`); // prettier-ignore
  process.stdout.write('cross-validated\n');
  thresholds(rows, held);
  process.stdout.write(`as shipped (threshold ${sufficiencyThreshold})\n`);
  thresholds(rows, rows.map((row) => probabilityOf(row.features, sufficiencyWeights))); // prettier-ignore
  const all = fitStandardised(rows, names);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(Object.entries(all).map(([name, weight]) => [name, Math.round(weight * 100) / 100])))}\n`); // prettier-ignore
  if (values.plot !== undefined) writeFileSync(values.plot, reliabilityPlot(curve));
}

async function readSet(pair: string, embedder: Embedder): Promise<readonly SufficiencyRow[]> {
  const [file = '', folder] = pair.split('=');
  if (folder === undefined) throw new Error(usage);
  const corpus = await openCorpus({ uri: join(resolve(folder), 'corpus') });
  try {
    const current = await corpus.currentReleaseId();
    if (current === null) throw new Error(`There is no release in ${folder}.`);
    const release = await corpus.openRelease(current);
    const rows: SufficiencyRow[] = [];
    for (const question of await readQuestions(file)) {
      const ranking = await rankPassages(question.text, { search: release, embedder });
      const { hits } = evidenceOf(ranking, release.releaseId);
      const rank = await answerRank(question, hits, (id) => release.document(id));
      const answerable = question.answer !== null;
      rows.push({
        set: file,
        answerable,
        features: { ...sufficiencyFeatures(ranking) },
        right: rank !== null,
      });
    }
    return rows;
  } finally {
    await corpus.close();
  }
}

function weighedAlike(
  rows: readonly SufficiencyRow[],
  probabilities: readonly number[],
): readonly Prediction[] {
  const rights = rows.filter(({ right }) => right).length;
  return rows.map(({ right }, index) => ({
    probability: probabilities[index] ?? 0,
    happened: right,
    weight: 0.5 / (right ? rights : rows.length - rights),
  }));
}

function thresholds(rows: readonly SufficiencyRow[], probabilities: readonly number[]): void {
  const declined = (set: string, answerable: boolean, threshold: number) => {
    const own = rows.flatMap((row, index) =>
      row.set === set && row.answerable === answerable ? [probabilities[index] ?? 0] : [],
    );
    return `${((100 * own.filter((one) => one < threshold).length) / (own.length || 1)).toFixed(0)} %`;
  };
  const sets = [...new Set(rows.map(({ set }) => set))];
  for (const threshold of [0.15, 0.2, sufficiencyThreshold, 0.25, 0.3, 0.4, 0.5]) {
    const shares = sets.map(
      (set) => `${declined(set, true, threshold)} / ${declined(set, false, threshold)}`,
    );
    process.stdout.write(`below ${threshold.toFixed(2)} answerable / not declined: ${shares.join(', ')}\n`);
  }
}
