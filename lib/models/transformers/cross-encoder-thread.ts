import type { ReadingPair } from './cross-encoder-messages';
import { answerRequests, openThread } from './in-thread';
import { loadPairClassifier } from './load-pair-classifier';

const loading = loadPairClassifier(openThread());
loading.catch(() => undefined);

/** The model's own outputs. The question comes first: where the pair is too long, the end of the passage is cut. */
async function read({ question, passage }: ReadingPair): Promise<readonly number[]> {
  const { tokenizer, limit, logitsOf } = await loading;
  const inputs: unknown = tokenizer(question, { text_pair: passage, truncation: true, max_length: limit });
  return logitsOf(inputs);
}

answerRequests(read);
