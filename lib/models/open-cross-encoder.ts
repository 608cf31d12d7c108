import { join } from 'node:path';
import { AppError } from '../app-error';
import type { RerankerSettings } from '../env';
import type { CrossEncoder } from '../retrieval/cross-encoder';
import type { ReadingPair } from './transformers/cross-encoder-messages';
import type { ThreadSettings } from './transformers/thread-settings';
import { ModelThread } from './transformers/model-thread';

export interface LocalCrossEncoder extends CrossEncoder {
  /** Ends the thread; the encoder is of no use afterwards. */
  close(): Promise<void>;
}

const quantisations = ['fp32', 'fp16', 'q8', 'q4'] as const;

/**
 * Opens the cross-encoder that the settings name, or null when it is `off`: `transformers:<model>[?quantisation=q8]`, an ONNX
 * re-ranker (one output, or two of which the second is "answers") through transformers.js, in a worker thread.
 * Throws AppError `bad-input` for another name or a model with other outputs, `unavailable` when it cannot be loaded.
 */
export async function openCrossEncoder({
  name,
  folder,
}: RerankerSettings): Promise<LocalCrossEncoder | null> {
  if (name === 'off') return null;
  const [, model = '', query = ''] = /^transformers:([^?]+)(?:\?(.*))?$/.exec(name) ?? [];
  const options = new URLSearchParams(query);
  const asked = options.get('quantisation') ?? 'fp32';
  const quantisation = quantisations.find((known) => known === asked);
  if (model === '' || quantisation === undefined || [...options.keys()].some((key) => key !== 'quantisation'))
    throw new AppError(
      'bad-input',
      'ALMANAC_RERANKER must be off or transformers:<model>, with one option, quantisation: fp32, fp16, q8 or q4.',
    );
  return openLocal({
    model,
    quantisation,
    localModelPath: folder,
    cacheDir: join(process.cwd(), 'data', 'models'),
    allowRemote: folder === null,
  });
}

async function openLocal(settings: ThreadSettings): Promise<LocalCrossEncoder> {
  const thread = new ModelThread<ReadingPair, readonly number[]>('cross-encoder-start.mjs', settings);
  const read = async (pair: ReadingPair): Promise<number> => {
    const outputs = await thread.run(pair).catch((cause: unknown) => {
      throw new AppError('unavailable', `The re-ranking model ${settings.model} could not be used.`, {
        cause,
      });
    });
    return answerProbability(outputs, settings.model);
  };
  try {
    await read({ question: 'probe', passage: 'probe' });
  } catch (fault) {
    await thread.close();
    throw fault;
  }
  return {
    name: `transformers:${settings.model}`,
    score: (question, passage) => read({ question, passage }),
    close: () => thread.close(),
  };
}

function answerProbability(outputs: readonly number[], model: string): number {
  const [first, second] = outputs;
  if (first === undefined || outputs.length > 2)
    throw new AppError('bad-input', `The model ${model} is no re-ranker: it has ${outputs.length} outputs.`);
  return 1 / (1 + Math.exp(second === undefined ? -first : first - second));
}
