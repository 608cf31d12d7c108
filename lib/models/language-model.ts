import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModelV3 } from '@ai-sdk/provider';
import { AppError } from '../app-error';
import type { ModelSettings } from '../env';
import type { Embedder } from '../retrieval/embedder';
import { extractiveModel } from './extractive-model';

/**
 * Opens the language model that the settings name. Always a model object, never a bare string: the SDK sends bare
 * names to a hosted gateway.
 * @throws AppError `bad-input` when the name is unknown or an address or key is missing.
 */
export function openLanguageModel(settings: ModelSettings, embedder: Embedder): LanguageModelV3 {
  return settings.name === 'extractive' ? extractiveModel(embedder) : openServedModel(settings);
}

/** A model on a server, by `<provider>:<model>`; throws as `openLanguageModel` does. */
export function openServedModel(settings: ModelSettings): LanguageModelV3 {
  const [provider, ...rest] = settings.name.split(':');
  const modelId = rest.join(':');
  if (modelId === '') {
    throw new AppError('bad-input', 'ALMANAC_MODEL must be "extractive" or "<provider>:<model>".');
  }
  const key = settings.key === null ? {} : { apiKey: settings.key };
  const url = settings.url === null ? {} : { baseURL: settings.url };
  switch (provider) {
    case 'openai-compatible':
      return openCompatible(settings, modelId);
    case 'openai':
      return createOpenAI({ ...key, ...url })(modelId);
    case 'anthropic':
      return createAnthropic({ ...key, ...url })(modelId);
    default:
      throw new AppError(
        'bad-input',
        'ALMANAC_MODEL names an unknown provider: use openai-compatible, openai or anthropic.',
      );
  }
}

function openCompatible(settings: ModelSettings, modelId: string): LanguageModelV3 {
  if (settings.url === null) {
    throw new AppError('bad-input', 'ALMANAC_MODEL_URL must name the OpenAI-compatible server.');
  }
  return createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: settings.url,
    supportsStructuredOutputs: settings.output !== 'text',
    includeUsage: false,
    ...(settings.key === null ? {} : { apiKey: settings.key }),
  })(modelId);
}
