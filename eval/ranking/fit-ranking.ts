import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import { mean } from '@/lib/evaluation/mean';
import { openEmbedder } from '@/lib/models/open-embedder';
import type { Embedder } from '@/lib/retrieval/embedder';
import { rankingWeights } from '@/lib/retrieval/ranking-weights';
import { rankPassages } from '@/lib/retrieval/retrieve';
import { answerHolder } from '../answers/answer-rank';
import { readQuestions } from '../answers/questions';
import { buildBeirRelease } from '../beir/build-beir-release';
import { readBeir } from '../beir/read-beir';
import { keepHalf, sampleQueries } from '../beir/sample-queries';
import { fitConditionalLogit } from '../conditional-logit';
import { rankedChoice, rankingNames, scale, type RankedChoice } from './ranked-choice';

const usage =
  'npm run eval -- fit-ranking QUERIES.jsonl=DATA … [--beir DIR:SPLIT …]  (DATA as kept by `answers --data`)\n' +
  '  of a BEIR set 300 questions of its training half by hash, and at most 45,000 passages, are taken';
const folds = 10;
const ridge = 2e-3;
const questionsOfBeir = 300;
const rowsOfBeir = 45_000;
const shown = 10;

/**
 * Fits the weights of re-ranking: a conditional logit over the candidates of every question, sets weighed alike, pulled to the shipped
 * weights. Prints MRR@10, first and within ten by set, as shipped and by ten-fold cross-validation, and the weights.
 */
export async function fitRanking(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { beir: { type: 'string', multiple: true, default: [] } },
  });
  if (positionals.length + values.beir.length === 0) throw new Error(usage);
  const embedder = await openEmbedder(readSettings(process.env).embedder);
  const read: RankedChoice[] = [];
  for (const pair of positionals) read.push(...(await choicesOfQuestions(pair, embedder)));
  for (const set of values.beir) read.push(...(await choicesOfBeir(set, embedder)));
  const choices = weighedAlike(read);
  const prior = rankingNames.map((name) => scale * rankingWeights[name]);
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fitConditionalLogit(
      choices.filter((_choice, index) => index % folds !== fold),
      { weights: prior, ridge },
    ),
  );
  report('as shipped', choices, () => prior);
  report('cross-validated', choices, (index) => fitted[index % folds] ?? prior);
  const all = fitConditionalLogit(choices, { weights: prior, ridge });
  report('fitted on all', choices, () => all);
  const legs = mean(all.slice(0, 3)) * 3;
  const weights = rankingNames.map((name, at) => [name, Math.round((100 * (all[at] ?? 0)) / legs) / 100]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(weights))}\n`);
}

async function choicesOfQuestions(pair: string, embedder: Embedder): Promise<readonly RankedChoice[]> {
  const [file = '', folder] = pair.split('=');
  if (folder === undefined) throw new Error(usage);
  const corpus = await openCorpus({ uri: join(resolve(folder), 'corpus') });
  try {
    const current = await corpus.currentReleaseId();
    if (current === null) throw new Error(`There is no release in ${folder}.`);
    const release = await corpus.openRelease(current);
    const choices: RankedChoice[] = [];
    for (const question of await readQuestions(file)) {
      if (question.answer === null) continue;
      const { passages } = await rankPassages(question.text, { search: release, embedder });
      const own = passages.find(({ document }) => document.source === question.document);
      const holds = await answerHolder(question, own?.document.id, (id) => release.document(id));
      choices.push(
        rankedChoice(
          file,
          passages,
          ({ document, passage }) => document.source === question.document && holds([passage], passage.text),
        ),
      );
    }
    return choices;
  } finally {
    await corpus.close();
  }
}

async function choicesOfBeir(named: string, embedder: Embedder): Promise<readonly RankedChoice[]> {
  const [folder = '', split = 'test'] = named.split(':');
  const set = sampleQueries(keepHalf(readBeir(folder, split), 'training'), questionsOfBeir);
  const judged = new Set([...set.qrels.values()].flatMap((documents) => [...documents.keys()]));
  const step = Math.max(1, Math.ceil(set.rows.length / rowsOfBeir));
  const rows = set.rows.filter(({ partOf }, at) => judged.has(partOf) || at % step === 0);
  const partOf = new Map(rows.map((row) => [row.id, row.partOf]));
  const data = mkdtempSync(join(tmpdir(), 'almanac-ranking-'));
  const corpus = await openCorpus({ uri: data });
  try {
    const release = await buildBeirRelease(rows, corpus, embedder);
    const choices: RankedChoice[] = [];
    for (const { id, text } of set.queries) {
      const grades = set.qrels.get(id);
      const { passages } = await rankPassages(text, { search: release, embedder });
      choices.push(
        rankedChoice(
          named,
          passages,
          ({ document }) => (grades?.get(partOf.get(document.id) ?? '') ?? 0) > 0,
        ),
      );
    }
    return choices;
  } finally {
    await corpus.close();
    rmSync(data, { recursive: true, force: true });
  }
}

function weighedAlike(choices: readonly RankedChoice[]): readonly RankedChoice[] {
  return choices.map((choice) => ({
    ...choice,
    weight: 1 / choices.filter(({ set }) => set === choice.set).length,
  }));
}

function report(
  name: string,
  choices: readonly RankedChoice[],
  weightsOf: (index: number) => readonly number[],
): void {
  const ranks = choices.map((choice, index) => rankOfRight(choice, weightsOf(index)));
  for (const set of new Set(choices.map((choice) => choice.set))) {
    const own = ranks.filter((_, index) => choices[index]?.set === set);
    const share = (limit: number) => mean(own.map((rank) => (rank <= limit ? 1 : 0))).toFixed(3);
    const inverse = mean(own.map((rank) => (rank <= shown ? 1 / rank : 0))).toFixed(3);
    process.stdout.write(
      `${name}: ${set}: MRR@10 ${inverse}, first ${share(1)}, within ten ${share(shown)} of ${String(own.length)}\n`,
    );
  }
}

/** Infinity where no candidate is right. */
function rankOfRight({ rows, right }: RankedChoice, weights: readonly number[]): number {
  const scored = rows
    .map((row, at) => ({
      score: row.reduce((total, value, name) => total + value * (weights[name] ?? 0), 0),
      right: right[at] === true,
    }))
    .toSorted((left, other) => other.score - left.score);
  const place = scored.findIndex((one) => one.right);
  return place === -1 ? Infinity : place + 1;
}
