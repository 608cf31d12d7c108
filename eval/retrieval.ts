import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import { percentile } from '@/lib/evaluation/percentile';
import type { Run } from '@/lib/evaluation/qrels';
import { formatRun } from '@/lib/evaluation/trec-run';
import { openEmbedder } from '@/lib/models/open-embedder';
import { evidenceOf, rankPassages, type PassageSearch } from '@/lib/retrieval/retrieve';
import type { Embedder } from '@/lib/retrieval/embedder';
import { buildBeirRelease } from './beir/build-beir-release';
import { folderSize } from './beir/folder-size';
import { measureLegs } from './beir/measure-legs';
import { legTable } from './beir/print-legs';
import { legNames, rankLeg, type LegName } from './beir/rank-legs';
import { readBeir, type BeirSet } from './beir/read-beir';

const usage =
  'npm run eval -- retrieval DIR [--split test] [--legs bm25,dense,hybrid,reranked] [--queries N] [--runs FOLDER] [--json]';
const documentsKept = 100;

/**
 * Builds a temporary release of a set in BEIR layout with the product's own passages and path, asks every judged
 * question, and prints measures per leg, times and sizes. `--runs` also writes each leg's ranking in TREC format.
 */
export async function evalRetrieval(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      split: { type: 'string', default: 'test' },
      legs: { type: 'string', default: legNames.join(',') },
      queries: { type: 'string' },
      runs: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(usage);
  const legs = readLegs(values.legs);
  const set = sampled(readBeir(resolve(folder), values.split), values.queries);
  const embedder = await openEmbedder(readSettings(process.env).embedder);
  const store = mkdtempSync(join(tmpdir(), 'almanac-retrieval-'));
  const corpus = await openCorpus({ uri: store });
  try {
    const started = performance.now();
    const release = await buildBeirRelease(set.rows, corpus, embedder);
    const buildSeconds = (performance.now() - started) / 1000;
    const { runs, times } = await askAll(set, release, embedder, legs);
    const reports = measureLegs(runs, set.qrels);
    const summary = {
      documents: set.rows.length,
      passages: release.manifest.passages,
      queries: set.queries.length,
      embedder: embedder.id,
      vector_index: release.manifest.vectorIndex,
      build_seconds: round(buildSeconds),
      index_bytes: folderSize(store),
      p50_ms: round(percentile(times, 0.5)),
      p95_ms: round(percentile(times, 0.95)),
      legs: Object.fromEntries(
        [...reports].map(([leg, { figures, against }]) => [leg, { ...figures, against_bm25: against }]),
      ),
    };
    process.stdout.write(`${legTable(reports)}\n${sentence(summary)}\n`);
    if (values.runs !== undefined) writeRuns(values.runs, runs);
    if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  } finally {
    await corpus.close();
    rmSync(store, { recursive: true, force: true });
  }
}

async function askAll(
  set: BeirSet,
  search: PassageSearch,
  embedder: Embedder,
  legs: readonly LegName[],
): Promise<{ readonly runs: ReadonlyMap<LegName, Run>; readonly times: readonly number[] }> {
  const documents = new Map(set.rows.map(({ id, partOf }) => [id, partOf]));
  const runs = new Map(legs.map((leg) => [leg, new Map<string, readonly string[]>()]));
  const times: number[] = [];
  for (const { id, text } of set.queries) {
    const started = performance.now();
    const ranking = await rankPassages(text, { search, embedder });
    evidenceOf(ranking, search.releaseId);
    times.push(performance.now() - started);
    for (const [leg, run] of runs) {
      const ranked = rankLeg(leg, ranking.passages, (document) => documents.get(document) ?? document);
      run.set(id, ranked.slice(0, documentsKept));
    }
  }
  return { runs, times };
}

function readLegs(list: string): readonly LegName[] {
  const asked = list.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !legNames.some((leg) => leg === name));
  if (unknown !== undefined) throw new Error(`There is no leg ${unknown}; ${usage}`);
  return legNames.filter((leg) => asked.includes(leg));
}

/** Every n-th question, so that a quick look is spread over the whole set. */
function sampled(set: BeirSet, count: string | undefined): BeirSet {
  if (count === undefined || Number(count) >= set.queries.length) return set;
  const step = set.queries.length / Number(count);
  const queries = Array.from({ length: Number(count) }, (_, index) => set.queries[Math.floor(index * step)]);
  const kept = queries.flatMap((query) => (query === undefined ? [] : [query]));
  const asked = new Set(kept.map(({ id }) => id));
  return {
    ...set,
    queries: kept,
    qrels: new Map([...set.qrels].filter(([question]) => asked.has(question))),
  };
}

function writeRuns(folder: string, runs: ReadonlyMap<LegName, Run>): void {
  for (const [leg, run] of runs) writeFileSync(join(folder, `${leg}.trec`), formatRun(run, leg));
}

function sentence(summary: {
  readonly documents: number;
  readonly passages: number;
  readonly queries: number;
  readonly build_seconds: number;
  readonly index_bytes: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly vector_index: string;
  readonly embedder: string;
}): string {
  const megabytes = (summary.index_bytes / 1e6).toFixed(0);
  return (
    `${summary.documents} documents, ${summary.passages} passages, ${summary.queries} questions; built in ` +
    `${summary.build_seconds} s, ${megabytes} MB, vectors ${summary.vector_index}, ${summary.embedder}; ` +
    `retrieval p50 ${summary.p50_ms} ms, p95 ${summary.p95_ms} ms`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
