import { openCorpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { mean } from '@/lib/evaluation/mean';
import { percentile } from '@/lib/evaluation/percentile';
import { queryTerms, searchQuery } from '@/lib/question/search-query';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve } from '@/lib/retrieval/retrieve';

export interface AskFigures {
  readonly open_ms: number;
  readonly first_ms: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly lexical_p50_ms: number;
  readonly dense_p50_ms: number;
  readonly recall_at_10: number;
  readonly resident_mib: number;
}

const warmUp = 10;
const comparedExactly = 60;
const legDepth = 100;

/** Times whole retrievals one after another, each leg alone, and what the vector index loses against comparing all. */
export async function askScaleRelease(
  folder: string,
  questions: readonly string[],
  embedder: Embedder,
): Promise<AskFigures> {
  const corpus = await openCorpus({ uri: folder });
  try {
    const [release, openMs] = await timed(async () => {
      const id = await corpus.currentReleaseId();
      if (id === null) throw new Error(`There is no release in ${folder}.`);
      return corpus.openRelease(id);
    });
    const times: number[] = [];
    for (const question of questions)
      times.push((await timed(() => retrieve(question, { search: release, embedder })))[1]);
    const residentMib = process.resourceUsage().maxRSS / 1024;
    const legs = await legTimes(release, questions.slice(0, comparedExactly), embedder);
    const settled = times.slice(Math.min(warmUp, times.length - 1));
    return {
      open_ms: round(openMs),
      first_ms: round(times[0] ?? 0),
      p50_ms: round(percentile(settled, 0.5)),
      p95_ms: round(percentile(settled, 0.95)),
      ...legs,
      resident_mib: Math.round(residentMib),
    };
  } finally {
    await corpus.close();
  }
}

async function legTimes(release: Release, questions: readonly string[], embedder: Embedder) {
  const lexical: number[] = [];
  const dense: number[] = [];
  const recalls: number[] = [];
  for (const question of questions) {
    const query = searchQuery(question);
    const vector = await embedder.embedQuery(query.text);
    lexical.push((await timed(() => release.lexical(queryTerms(query), legDepth)))[1]);
    const [found, ms] = await timed(() => release.dense(vector, legDepth));
    dense.push(ms);
    const exact = await release.denseExactly(vector, 10);
    const first = new Set(found.slice(0, 10).map(({ row }) => row));
    recalls.push(exact.filter(({ row }) => first.has(row)).length / Math.max(1, exact.length));
  }
  return {
    lexical_p50_ms: round(percentile(lexical, 0.5)),
    dense_p50_ms: round(percentile(dense, 0.5)),
    recall_at_10: Math.round(mean(recalls) * 1000) / 1000,
  };
}

async function timed<Value>(work: () => Promise<Value>): Promise<readonly [Value, number]> {
  const started = performance.now();
  return [await work(), performance.now() - started];
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
