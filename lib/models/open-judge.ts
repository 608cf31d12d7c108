import { join } from 'node:path';
import { AppError } from '../app-error';
import type { JudgeSettings, ModelSettings } from '../env';
import type { Judge } from '../verification/judge';
import { openEntailmentJudge } from './entailment-judge';
import { openHttpJudge } from './http-judge';
import { openServedModel } from './language-model';
import { languageModelJudge } from './language-model-judge';

const quantisations = ['fp32', 'fp16', 'q8', 'q4'] as const;
const otherwise = 'ALMANAC_JUDGE must be off, model, model:<provider>:<model>, http or transformers:<model>.';

/**
 * Opens the judge that the settings name, or null when it is off: `model` (the model that writes), `model:<provider>:<model>`,
 * `http`, `transformers:<model>[?quantisation=q8]`.
 * Throws AppError `bad-input` for settings that do not fit together, `unavailable` when a local model cannot be loaded.
 */
export async function openJudge(judge: JudgeSettings, writer: ModelSettings): Promise<Judge | null> {
  const [kind = '', ...rest] = judge.name.split(':');
  const name = rest.join(':');
  const { timeoutMs } = judge;
  if (judge.name === 'off') return null;
  if (judge.name === 'http') return openHttpJudge(judge);
  if (judge.name === 'model') {
    if (writer.name === 'extractive')
      throw new AppError(
        'bad-input',
        'ALMANAC_JUDGE is "model", but ALMANAC_MODEL names none: name the judge’s own as model:<provider>:<model>.',
      );
    return languageModelJudge(openServedModel(writer), { output: writer.output, timeoutMs });
  }
  if (kind === 'model' && name !== '') {
    const settings = { ...writer, name, url: judge.url, key: judge.key };
    return languageModelJudge(openServedModel(settings), { output: writer.output, timeoutMs });
  }
  if (kind === 'transformers' && name !== '') return openLocal(name, judge);
  throw new AppError('bad-input', otherwise);
}

function openLocal(name: string, { folder }: JudgeSettings): Promise<Judge> {
  const [model = '', query = ''] = name.split('?', 2);
  const options = new URLSearchParams(query);
  const asked = options.get('quantisation') ?? 'fp32';
  const quantisation = quantisations.find((known) => known === asked);
  if (quantisation === undefined || [...options.keys()].some((key) => key !== 'quantisation'))
    throw new AppError('bad-input', 'ALMANAC_JUDGE takes one option, quantisation: fp32, fp16, q8 or q4.');
  return openEntailmentJudge({
    model,
    quantisation,
    localModelPath: folder,
    cacheDir: join(process.cwd(), 'data', 'models'),
    allowRemote: folder === null,
  });
}
