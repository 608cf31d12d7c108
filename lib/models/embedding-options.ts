import { createHash } from 'node:crypto';
import { z } from 'zod';

import { AppError } from '../app-error';

const schema = z
  .object({
    pooling: z.enum(['mean', 'cls', 'last_token']).default('mean'),
    queryPrefix: z.string().default(''),
    passagePrefix: z.string().default(''),
    dimensions: z.coerce.number().int().min(8).max(8192).optional(),
    quantisation: z.enum(['fp32', 'fp16', 'q8', 'q4']).default('fp32'),
  })
  .strict();

/** How a model wants its texts and how its vectors are cut. */
export interface EmbeddingOptions {
  readonly pooling: 'mean' | 'cls' | 'last_token';
  /** Put before each question, for example `query: `. */
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  /** First so many dimensions are kept (for models trained for it); null keeps all. */
  readonly dimensions: number | null;
  readonly quantisation: 'fp32' | 'fp16' | 'q8' | 'q4';
}

export interface EmbedderName {
  readonly provider: string;
  readonly model: string;
  readonly options: EmbeddingOptions;
}

/**
 * Reads `provider:model?option=value&option=value`, for example
 * `transformers:Xenova/e5-small-v2?queryPrefix=query%3A%20&passagePrefix=passage%3A%20&quantisation=q8`.
 * Throws AppError `bad-input` on an unknown option or value.
 */
export function parseEmbedderName(name: string): EmbedderName {
  const [path = '', query = ''] = name.split('?', 2);
  const colon = path.indexOf(':');
  const provider = colon < 0 ? path : path.slice(0, colon);
  const parsed = schema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim());
    throw new AppError('bad-input', `The embedding's options are not valid: ${faults.join('; ')}.`);
  }
  const { dimensions, ...rest } = parsed.data;
  return {
    provider,
    model: colon < 0 ? '' : path.slice(colon + 1),
    options: { ...rest, dimensions: dimensions ?? null },
  };
}

/** Identity of an embedder: vectors of two embedders with other ids are never mixed. */
export function embedderId({ provider, model, options }: EmbedderName): string {
  const hash = createHash('sha256').update(JSON.stringify([model, Object.entries(options).sort()]));
  return `${provider}:${model}:${hash.digest('hex').slice(0, 12)}`;
}

/** Keeps the first `dimensions` values and scales to length 1; a zero vector becomes the first direction. */
export function unitVector(values: ArrayLike<number>, dimensions: number | null): Float32Array {
  const vector = Float32Array.from(values).slice(0, dimensions ?? values.length);
  const length = Math.hypot(...vector);
  if (length === 0) vector[0] = 1;
  return length === 0 ? vector : vector.map((value) => value / length);
}
