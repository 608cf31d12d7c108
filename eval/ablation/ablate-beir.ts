import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { openCorpus } from '@/lib/corpus/corpus';
import { ndcg } from '@/lib/evaluation/ndcg';
import type { Embedder } from '@/lib/retrieval/embedder';
import { rankPassages } from '@/lib/retrieval/retrieve';
import { buildBeirRelease } from '../beir/build-beir-release';
import { rankLeg } from '../beir/rank-legs';
import { readBeir } from '../beir/read-beir';
import { sampleQueries } from '../beir/sample-queries';
import type { Ablated } from './ablated';
import { changesRanking, lesserVariants, whole } from './variants';

/** A set in BEIR layout, `FOLDER` or `FOLDER:SPLIT`: nDCG@10 of the documents by their best passage. */
export async function ablateBeir(
  place: string,
  queries: number | null,
  embedder: Embedder,
): Promise<Ablated> {
  const [folder = '', split = 'test'] = place.split(':');
  const set = sampleQueries(readBeir(resolve(folder), split), queries);
  const store = mkdtempSync(join(tmpdir(), 'almanac-ablation-'));
  const corpus = await openCorpus({ uri: store });
  try {
    const search = await buildBeirRelease(set.rows, corpus, embedder);
    const documents = new Map(set.rows.map(({ id, partOf }) => [id, partOf]));
    const scores = new Map<string, readonly number[]>();
    for (const { name, without } of [whole, ...lesserVariants.filter(changesRanking)]) {
      const gains: number[] = [];
      for (const { id, text } of set.queries) {
        const { passages } = await rankPassages(text, { search, embedder }, { without });
        const ranked = rankLeg('hybrid', passages, (document) => documents.get(document) ?? document);
        gains.push(ndcg(ranked, set.qrels.get(id) ?? new Map(), 10));
      }
      scores.set(name, gains);
    }
    return { set: `${basename(folder)} ${split}`, measure: 'nDCG@10', scores };
  } finally {
    await corpus.close();
    rmSync(store, { recursive: true, force: true });
  }
}
