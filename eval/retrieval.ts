import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import { percentile } from '@/lib/evaluation/percentile';
import type { Run } from '@/lib/evaluation/qrels';
import { formatRun, parseRun } from '@/lib/evaluation/trec-run';
import { openEmbedder } from '@/lib/models/open-embedder';
import { evidenceOf, rankPassages, type PassageSearch } from '@/lib/retrieval/retrieve';
import type { Embedder } from '@/lib/retrieval/embedder';
import { buildBeirRelease } from './beir/build-beir-release';
import { folderSize } from './beir/folder-size';
import { measureLegs } from './beir/measure-legs';
import { legTable } from './beir/print-legs';
import { legNames, rankLeg, type LegName } from './beir/rank-legs';
import { readBeir, type BeirSet } from './beir/read-beir';
import { halves, keepHalf, sampleQueries } from './beir/sample-queries';
import { settingsHash } from './beir/settings-hash';

const usage =
  'npm run eval -- retrieval DIR [--split test] [--legs bm25,dense,fused,hybrid] [--half measuring|training] [--queries N]\n' +
  '  [--runs FOLDER] [--run FILE]… [--json]\n' +
  '  --half keeps the questions of one half, by hash of their id; --queries spreads N of them over the set\n' +
  '  --runs writes each leg as a TREC run; --run measures a TREC run of another system beside the legs';
const documentsKept = 100;

/**
 * Builds a temporary release of a set in BEIR layout with the product's own passages and path, asks every judged
 * question, and prints measures per leg, times and sizes. `--runs` also writes each leg's ranking in TREC format, `--run`
 * reads one and measures it beside them.
 */
export async function evalRetrieval(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      split: { type: 'string', default: 'test' },
      legs: { type: 'string', default: legNames.join(',') },
      queries: { type: 'string' },
      half: { type: 'string' },
      runs: { type: 'string' },
      run: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(usage);
  const legs = readLegs(values.legs);
  const set = chooseQueries(readBeir(resolve(folder), values.split), values);
  const others = new Map(values.run.map((file) => [basename(file), parseRun(readFileSync(file, 'utf8'))]));
  const embedder = await openEmbedder(readSettings(process.env).embedder);
  const store = mkdtempSync(join(tmpdir(), 'almanac-retrieval-'));
  const corpus = await openCorpus({ uri: store });
  try {
    const started = performance.now();
    const release = await buildBeirRelease(set.rows, corpus, embedder);
    const buildSeconds = (performance.now() - started) / 1000;
    const { runs, times } = await askAll(set, release, embedder, legs);
    const reports = measureLegs(new Map<string, Run>([...runs, ...others]), set.qrels);
    const summary = {
      documents: set.rows.length,
      passages: release.manifest.passages,
      queries: set.queries.length,
      embedder: embedder.id,
      settings: settingsHash(embedder.id),
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

function chooseQueries(
  set: BeirSet,
  { half, queries }: { readonly half?: string | undefined; readonly queries?: string | undefined },
): BeirSet {
  const wanted = halves.find((name) => name === half);
  if (half !== undefined && wanted === undefined) throw new Error(`There is no half ${half}; ${usage}`);
  return sampleQueries(
    wanted === undefined ? set : keepHalf(set, wanted),
    queries === undefined ? null : Number(queries),
  );
}

function writeRuns(folder: string, runs: ReadonlyMap<LegName, Run>): void {
  mkdirSync(folder, { recursive: true });
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
  readonly settings: string;
}): string {
  const megabytes = (summary.index_bytes / 1e6).toFixed(0);
  return (
    `${summary.documents} documents, ${summary.passages} passages, ${summary.queries} questions; built in ` +
    `${summary.build_seconds} s, ${megabytes} MB, vectors ${summary.vector_index}, ${summary.embedder}, settings ${summary.settings}; ` +
    `retrieval p50 ${summary.p50_ms} ms, p95 ${summary.p95_ms} ms`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
