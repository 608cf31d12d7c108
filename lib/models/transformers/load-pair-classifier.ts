import { AutoModelForSequenceClassification, AutoTokenizer } from '@huggingface/transformers';

import { oneThread } from './in-thread';
import type { ThreadSettings } from './thread-settings';

const longestKnown = 512;

interface ModelOutput {
  readonly logits: { readonly data: ArrayLike<number>; dispose(): void };
}

/** A model that reads two texts at once, its tokenizer, and how many tokens both may have together. */
export async function loadPairClassifier(settings: ThreadSettings) {
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(settings.model),
    AutoModelForSequenceClassification.from_pretrained(settings.model, {
      dtype: settings.quantisation,
      device: 'cpu',
      session_options: oneThread,
    }),
  ]);
  return {
    tokenizer,
    limit: Math.min(tokenizer.model_max_length ?? longestKnown, longestKnown),
    labels: (model.config as { readonly id2label?: Readonly<Record<string, string>> }).id2label ?? {},
    /** The model's own outputs for one tokenised pair. */
    logitsOf: async (inputs: unknown): Promise<readonly number[]> => {
      const { logits } = (await model(inputs)) as ModelOutput;
      const values = Array.from(logits.data);
      logits.dispose();
      return values;
    },
  };
}
