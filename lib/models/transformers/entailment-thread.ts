import { parentPort, workerData } from 'node:worker_threads';

import { AutoModelForSequenceClassification, AutoTokenizer, env } from '@huggingface/transformers';

import type { EntailmentPair, EntailmentSettings, LabelProbabilities } from './entailment-messages';
import type { ThreadReply, ThreadRequest } from './model-thread';

const settings = workerData as EntailmentSettings;
const port = parentPort;
if (port === null) throw new Error('This module runs in a worker thread only');

env.allowRemoteModels = settings.allowRemote;
env.allowLocalModels = true;
if (settings.localModelPath !== null) env.localModelPath = settings.localModelPath;
env.cacheDir = settings.cacheDir;

const longestKnown = 512;

const loading = Promise.all([
  AutoTokenizer.from_pretrained(settings.model),
  AutoModelForSequenceClassification.from_pretrained(settings.model, {
    dtype: settings.quantisation,
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  }),
]);
loading.catch(() => undefined);

interface ModelOutput {
  readonly logits: { readonly data: ArrayLike<number>; dispose(): void };
}

async function classify({ evidence, claim }: EntailmentPair): Promise<LabelProbabilities> {
  const [tokenizer, model] = await loading;
  // Truncation would cut the claim, which comes second: a pair that is too long is not read at all.
  const inputs = tokenizer(evidence, { text_pair: claim, truncation: false, padding: false }) as {
    readonly input_ids: { readonly dims: readonly number[] };
  };
  const limit = Math.min(tokenizer.model_max_length ?? longestKnown, longestKnown);
  if ((inputs.input_ids.dims.at(-1) ?? 0) > limit) return null;
  const { logits } = (await model(inputs)) as ModelOutput;
  const probabilities = softmax(Array.from(logits.data));
  logits.dispose();
  const labels = (model.config as { readonly id2label?: Readonly<Record<string, string>> }).id2label ?? {};
  return probabilities.map((probability, id) => ({ label: labels[id] ?? `LABEL_${id}`, probability }));
}

function softmax(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

port.on('message', ({ id, work }: ThreadRequest<EntailmentPair>) => {
  classify(work).then(
    (result) => port.postMessage({ id, result } satisfies ThreadReply<LabelProbabilities>),
    (fault: unknown) =>
      port.postMessage({ id, fault: String(fault) } satisfies ThreadReply<LabelProbabilities>),
  );
});
