import { embeddingText } from '@/ingest/pipeline/embedding-text';
import type { Release } from '@/lib/corpus/release';
import { percentile } from '@/lib/evaluation/percentile';
import { openStaticEmbedder } from '@/lib/models/static-embedding/static-embedder';
import { readStarterRelease } from './starter-release';

const rounds = 11;

/**
 * How long the built-in embedding takes to load (median of eleven times, files in the system's cache), and how many passages of the
 * starter library it embeds in a second of processor time, which is one core's.
 */
export async function benchEmbedding(): Promise<Readonly<Record<string, number>>> {
  const loads: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await openStaticEmbedder();
    loads.push(performance.now() - started);
  }
  const embedder = await openStaticEmbedder();
  const texts = await readStarterRelease(embedder, passagesOf);
  await embedder.embedPassages(texts);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await embedder.embedPassages(texts);
  const { user, system } = process.cpuUsage(before);
  return {
    embedding_load_ms: Math.round(percentile(loads, 0.5)),
    embedding_load_ms_first: Math.round(loads[0] ?? 0),
    embedding_passages_per_second_of_one_core: Math.round((texts.length * rounds * 1e6) / (user + system)),
  };
}

async function passagesOf(release: Release): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const document of await release.documents()) {
    for (const passage of await release.passagesOf(document.id))
      texts.push(embeddingText(document.title, passage));
  }
  return texts;
}
