import { createHash } from 'node:crypto';
import type { ModelSettings } from '@/lib/env';
import type { ClaimDrafter } from '@/lib/generation/draft-claim';
import type { Prompt } from '@/lib/generation/prompt';
import { promptText } from '@/lib/generation/prompt';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import type { Embedder } from '@/lib/retrieval/embedder';

/** A model with its prompt, and how an answer's record names them. */
export interface Writer {
  /** `provider:model`. */
  readonly model: string;
  readonly promptHash: string;
  readonly draftClaims: ClaimDrafter;
}

/** @throws AppError `bad-input` when the settings name no model that can be opened. */
export function openWriter(settings: ModelSettings, embedder: Embedder, prompt: Prompt): Writer {
  const model = openLanguageModel(settings, embedder);
  return {
    model: `${model.provider}:${model.modelId}`,
    promptHash: createHash('sha256').update(promptText(prompt)).digest('hex').slice(0, 16),
    draftClaims: claimDrafter(model, { ...settings, prompt }),
  };
}
