import { parentPort, workerData } from 'node:worker_threads';

import { env, pipeline } from '@huggingface/transformers';

import type { ThreadReply, ThreadRequest } from './model-thread';
import type { WorkerSettings } from './worker-messages';

const settings = workerData as WorkerSettings;
const port = parentPort;
if (port === null) throw new Error('This module runs in a worker thread only');

env.allowRemoteModels = settings.allowRemote;
env.allowLocalModels = true;
if (settings.localModelPath !== null) env.localModelPath = settings.localModelPath;
env.cacheDir = settings.cacheDir;

// One thread per worker: the pool spreads batches, and a thread pool of its own would fight it for cores.
const extract = pipeline('feature-extraction', settings.model, {
  dtype: settings.quantisation,
  device: 'cpu',
  session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
});
extract.catch(() => undefined);

async function embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
  const model = await extract;
  const output = await model([...texts], { pooling: settings.pooling, normalize: false });
  const width = output.dims.at(-1) ?? 0;
  const values = Float32Array.from(output.data as Float32Array);
  output.dispose();
  return texts.map((_, i) => values.slice(i * width, (i + 1) * width));
}

type Vectors = readonly Float32Array[];

port.on('message', ({ id, work }: ThreadRequest<readonly string[]>) => {
  embed(work).then(
    (result) => port.postMessage({ id, result } satisfies ThreadReply<Vectors>),
    (fault: unknown) => port.postMessage({ id, fault: String(fault) } satisfies ThreadReply<Vectors>),
  );
});
