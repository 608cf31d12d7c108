import { join } from 'node:path';

import type { Embedder } from '../retrieval/embedder';

import { AppError } from '../app-error';
import type { EmbedderSettings } from '../env';
import { parseEmbedderName } from './embedding-options';
import { openOpenAiEmbedder } from './openai-embedder';
import { openStaticEmbedder } from './static-embedding/static-embedder';
import { openTransformersEmbedder } from './transformers/transformers-embedder';

const PROVIDERS: readonly string[] = ['transformers', 'openai', 'openai-compatible'];

/**
 * Opens the embedding that the settings name: `static` (built in), `transformers:<model>` (ONNX, in worker threads;
 * `folder` holds downloaded models and switches downloads off) or `openai-compatible:<model>` (any server with
 * `/v1/embeddings` at `url`). Options follow the model as `?pooling=cls&queryPrefix=...`, see `parseEmbedderName`.
 * Throws AppError `bad-input` for a name it does not know, `unavailable` when the model or server does not answer.
 */
export async function openEmbedder(settings: EmbedderSettings): Promise<Embedder> {
  const { provider, model, options } = parseEmbedderName(settings.name);
  if (provider === 'static')
    return settings.folder ? openStaticEmbedder(settings.folder) : openStaticEmbedder();
  if (PROVIDERS.includes(provider) && model === '')
    throw new AppError('bad-input', `The embedding "${provider}" needs a model: "${provider}:<model>".`);
  switch (provider) {
    case 'transformers':
      return openTransformersEmbedder({
        ...options,
        model,
        localModelPath: settings.folder,
        cacheDir: join(process.cwd(), 'data', 'models'),
        allowRemote: settings.folder === null,
      });
    case 'openai':
    case 'openai-compatible':
      return openOpenAiEmbedder({
        ...options,
        model,
        url: settings.url ?? (provider === 'openai' ? 'https://api.openai.com/v1' : null),
        key: settings.key,
      });
    default:
      throw new AppError(
        'bad-input',
        `Unknown embedding "${provider}": use static, transformers:<model> or openai-compatible:<model>.`,
      );
  }
}
