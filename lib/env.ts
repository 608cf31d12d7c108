import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './app-error';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const milliseconds = (fallback: number) => z.coerce.number().int().min(100).max(3_600_000).default(fallback);

/** Unset is null: the code that uses it knows the calibrated default. */
const optionalShare = optionalText
  .transform((value) => (value === undefined ? null : Number(value)))
  .pipe(z.number().min(0).max(1).nullable());

const schema = z.object({
  ALMANAC_DATA: optionalText,
  ALMANAC_CORPUS: optionalText,
  DATABASE_URL: optionalText,
  ALMANAC_HOSTS: optionalText,
  ALMANAC_MODEL: optionalText,
  ALMANAC_MODEL_URL: optionalText,
  ALMANAC_MODEL_KEY: optionalText,
  ALMANAC_MODEL_OUTPUT: z.enum(['auto', 'structured', 'text']).default('auto'),
  ALMANAC_MODEL_IDLE_MS: milliseconds(30_000),
  ALMANAC_MODEL_TOTAL_MS: milliseconds(180_000),
  ALMANAC_EMBEDDER: optionalText,
  ALMANAC_EMBEDDER_URL: optionalText,
  ALMANAC_EMBEDDER_KEY: optionalText,
  ALMANAC_EMBEDDER_FOLDER: optionalText,
  ALMANAC_JUDGE: optionalText,
  ALMANAC_JUDGE_URL: optionalText,
  ALMANAC_JUDGE_KEY: optionalText,
  ALMANAC_JUDGE_FOLDER: optionalText,
  ALMANAC_JUDGE_MS: milliseconds(20_000),
  ALMANAC_DECLINE_BELOW: optionalShare,
});

/** The settings of one process, read once. `docs/configuration.md` describes every variable. */
export interface Settings {
  readonly dataFolder: string;
  readonly corpusUri: string;
  readonly databaseUrl: string | null;
  readonly databaseFolder: string;
  /** Host names (without port) the server answers to besides loopback names. */
  readonly hosts: readonly string[];
  readonly model: ModelSettings;
  readonly embedder: EmbedderSettings;
  readonly judge: JudgeSettings;
  /** Answers with a confidence below this are declined, 0 to 1; null for the calibrated default. */
  readonly declineBelow: number | null;
}

export interface ModelSettings {
  /** `extractive`, or `<provider>:<model>` with provider openai-compatible, openai or anthropic. */
  readonly name: string;
  readonly url: string | null;
  readonly key: string | null;
  readonly output: 'auto' | 'structured' | 'text';
  readonly idleMs: number;
  readonly totalMs: number;
}

export interface EmbedderSettings {
  /** `static`, `transformers:<model>` or `openai-compatible:<model>`. */
  readonly name: string;
  readonly url: string | null;
  readonly key: string | null;
  readonly folder: string | null;
}

export interface JudgeSettings {
  /** `off`, `model`, `model:<provider>:<model>`, `http` or `transformers:<model>`. */
  readonly name: string;
  readonly url: string | null;
  readonly key: string | null;
  readonly folder: string | null;
  /** For one claim, and for what is still open when the answer is otherwise complete. */
  readonly timeoutMs: number;
}

/** @throws AppError `bad-input` naming the variable and what is wrong with it, never its value. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('bad-input', `The environment is not valid: ${faults.join('; ')}.`);
  }
  const env = parsed.data;
  const dataFolder = resolve(/* turbopackIgnore: true */ env.ALMANAC_DATA ?? 'data');
  return {
    dataFolder,
    corpusUri: env.ALMANAC_CORPUS ?? join(dataFolder, 'corpus'),
    databaseUrl: env.DATABASE_URL ?? null,
    databaseFolder: join(dataFolder, 'database'),
    hosts: (env.ALMANAC_HOSTS ?? '')
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
    model: {
      name: env.ALMANAC_MODEL ?? 'extractive',
      url: env.ALMANAC_MODEL_URL ?? null,
      key: env.ALMANAC_MODEL_KEY ?? null,
      output: env.ALMANAC_MODEL_OUTPUT,
      idleMs: env.ALMANAC_MODEL_IDLE_MS,
      totalMs: env.ALMANAC_MODEL_TOTAL_MS,
    },
    embedder: {
      name: env.ALMANAC_EMBEDDER ?? 'static',
      url: env.ALMANAC_EMBEDDER_URL ?? null,
      key: env.ALMANAC_EMBEDDER_KEY ?? null,
      folder: env.ALMANAC_EMBEDDER_FOLDER ?? null,
    },
    judge: {
      name: env.ALMANAC_JUDGE ?? 'off',
      url: env.ALMANAC_JUDGE_URL ?? null,
      key: env.ALMANAC_JUDGE_KEY ?? null,
      folder: env.ALMANAC_JUDGE_FOLDER ?? null,
      timeoutMs: env.ALMANAC_JUDGE_MS,
    },
    declineBelow: env.ALMANAC_DECLINE_BELOW,
  };
}
