import type { Embedder } from '../../retrieval/embedder';

import { AppError } from '../../app-error';
import { embedderId, unitVector, type EmbeddingOptions } from '../embedding-options';
import { EmbeddingWorker } from './embedding-worker';

const TEXTS_PER_BATCH = 16;

export interface TransformersEmbedderSettings extends EmbeddingOptions {
  /** Name as on the model hub, `organisation/model`; below `localModelPath` the folder of that name. */
  readonly model: string;
  /** Folder with downloaded models, or null. */
  readonly localModelPath: string | null;
  /** Where downloads are kept; outside node_modules. */
  readonly cacheDir: string;
  readonly allowRemote: boolean;
  /** Threads, each with its own copy of the model; 2 by default. */
  readonly workers?: number;
}

export interface TransformersEmbedder extends Embedder {
  /** Ends the threads; the embedder is of no use afterwards. */
  close(): Promise<void>;
}

/** Positions of texts in batches of similar length, so that little is padded. */
function batchesByLength(texts: readonly string[], size: number): readonly (readonly number[])[] {
  const order = texts
    .map((_, i) => i)
    .sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0) || a - b);
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += size) batches.push(order.slice(start, start + size));
  return batches;
}

/**
 * Embeds with an ONNX model through transformers.js, in worker threads: the event loop stays free.
 * Texts are batched by length. A quantised model's results move with what shares its batch, so there each text goes alone.
 * Throws AppError `unavailable` when the model cannot be loaded or a thread ends.
 */
export async function openTransformersEmbedder(
  settings: TransformersEmbedderSettings,
): Promise<TransformersEmbedder> {
  const { model, localModelPath, cacheDir, allowRemote, workers: count = 2, ...options } = settings;
  const { pooling, quantisation, dimensions } = options;
  const batchSize = quantisation === 'q8' || quantisation === 'q4' ? 1 : TEXTS_PER_BATCH;
  const start = (): EmbeddingWorker =>
    new EmbeddingWorker({ model, localModelPath, cacheDir, allowRemote, pooling, quantisation });
  const first = start();
  const embed = async (
    worker: EmbeddingWorker,
    texts: readonly string[],
  ): Promise<readonly Float32Array[]> => {
    try {
      return (await worker.embed(texts)).map((vector) => unitVector(vector, dimensions));
    } catch (cause) {
      throw new AppError('unavailable', `The embedding model ${model} could not be used.`, { cause });
    }
  };
  // The first thread alone downloads the model; the others then find it in the cache.
  const [probe] = await embed(first, ['probe']).catch(async (fault: unknown) => {
    await first.close();
    throw fault;
  });
  const pool = [first, ...Array.from({ length: Math.max(1, count) - 1 }, start)];
  return {
    id: embedderId({ provider: 'transformers', model, options }),
    dimensions: probe?.length ?? 0,
    async embedPassages(texts) {
      const prefixed = texts.map((text) => options.passagePrefix + text);
      const batches = batchesByLength(prefixed, batchSize);
      const vectors = new Array<Float32Array>(texts.length);
      let next = 0;
      const work = async (worker: EmbeddingWorker): Promise<void> => {
        for (let batch = batches[next++]; batch !== undefined; batch = batches[next++]) {
          const found = await embed(
            worker,
            batch.map((i) => prefixed[i] ?? ''),
          );
          batch.forEach((at, i) => (vectors[at] = found[i] ?? new Float32Array()));
        }
      };
      await Promise.all(pool.map(work));
      return vectors;
    },
    async embedQuery(text) {
      const [vector] = await embed(first, [options.queryPrefix + text]);
      return vector ?? new Float32Array();
    },
    close: async () => void (await Promise.all(pool.map((worker) => worker.close()))),
  };
}
