import { pipeline } from '@huggingface/transformers';

import { answerRequests, oneThread, openThread } from './in-thread';
import type { WorkerSettings } from './worker-messages';

const settings = openThread<WorkerSettings>();

const extract = pipeline('feature-extraction', settings.model, {
  dtype: settings.quantisation,
  device: 'cpu',
  session_options: oneThread,
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

answerRequests(embed);
