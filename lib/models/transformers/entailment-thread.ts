import type { EntailmentPair, LabelProbabilities } from './entailment-messages';
import { answerRequests, openThread } from './in-thread';
import { loadPairClassifier } from './load-pair-classifier';

const loading = loadPairClassifier(openThread());
loading.catch(() => undefined);

async function classify({ evidence, claim }: EntailmentPair): Promise<LabelProbabilities> {
  const { tokenizer, limit, labels, logitsOf } = await loading;
  // Truncation would cut the claim, which comes second: a pair that is too long is not read at all.
  const inputs = tokenizer(evidence, { text_pair: claim, truncation: false, padding: false }) as {
    readonly input_ids: { readonly dims: readonly number[] };
  };
  if ((inputs.input_ids.dims.at(-1) ?? 0) > limit) return null;
  const probabilities = softmax(await logitsOf(inputs));
  return probabilities.map((probability, id) => ({ label: labels[id] ?? `LABEL_${id}`, probability }));
}

function softmax(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

answerRequests(classify);
