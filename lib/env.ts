import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './app-error';
import type { CorpusSettings } from './env/corpus-settings';
import { corpusSettings, corpusVariables } from './env/corpus-settings';
import type { IdentitySettings } from './env/identity-settings';
import { identitySettings, identityVariables } from './env/identity-settings';

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
  ALMANAC_RERANKER: optionalText,
  ALMANAC_RERANKER_FOLDER: optionalText,
  ALMANAC_RERANKER_MS: milliseconds(300),
  ALMANAC_JUDGE: optionalText,
  ALMANAC_JUDGE_URL: optionalText,
  ALMANAC_JUDGE_KEY: optionalText,
  ALMANAC_JUDGE_FOLDER: optionalText,
  ALMANAC_JUDGE_MS: milliseconds(20_000),
  ALMANAC_DECLINE_BELOW: optionalShare,
  ALMANAC_GOLDEN: optionalText,
  ALMANAC_KEEP_RELEASES: z.coerce.number().int().min(0).max(10_000).default(5),
  ALMANAC_KEEP_RELEASE_DAYS: z.coerce.number().min(0).max(36_500).default(90),
  ALMANAC_FETCH_ALLOW: optionalText,
  ALMANAC_WATCH: optionalText,
  ALMANAC_WORKER: z.enum(['auto', 'off']).default('auto'),
  ...corpusVariables,
  ...identityVariables,
});

/** The settings of one process, read once. `docs/configuration.md` describes every variable. */
export interface Settings {
  readonly dataFolder: string;
  readonly corpus: CorpusSettings;
  readonly databaseUrl: string | null;
  readonly databaseFolder: string;
  /** Host names (without port) the server answers to besides loopback names. */
  readonly hosts: readonly string[];
  readonly model: ModelSettings;
  readonly embedder: EmbedderSettings;
  readonly reranker: RerankerSettings;
  readonly judge: JudgeSettings;
  /** Answers with a confidence below this are declined, 0 to 1; null for the calibrated default. */
  readonly declineBelow: number | null;
  readonly identity: IdentitySettings;
  readonly library: LibrarySettings;
}

export interface LibrarySettings {
  /** JSON lines that a release is asked before it goes live; null for the starter library's. */
  readonly goldenFile: string | null;
  /** How many releases are kept besides the current one and the one before it, and for how long. */
  readonly retention: { readonly releases: number; readonly days: number };
  /** Whether this installation starts a worker for its jobs, or leaves them to others. */
  readonly worker: 'auto' | 'off';
  /** Addresses of one's own network that may be fetched, as `host:port`. */
  readonly fetchAllow: readonly string[];
  /** A folder whose new and changed files are proposed; null for none. */
  readonly watchFolder: string | null;
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

export interface RerankerSettings {
  /** `off` or `transformers:<model>`. */
  readonly name: string;
  readonly folder: string | null;
  /** For all passages of one question. */
  readonly budgetMs: number;
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
  const identity = orBadInput(() => identitySettings(env, dataFolder));
  return {
    dataFolder,
    corpus: orBadInput(() => corpusSettings(env, dataFolder)),
    databaseUrl: env.DATABASE_URL ?? null,
    databaseFolder: join(dataFolder, 'database'),
    hosts: [...(env.ALMANAC_HOSTS ?? '').split(','), hostOf(identity.url)]
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
    reranker: {
      name: env.ALMANAC_RERANKER ?? 'off',
      folder: env.ALMANAC_RERANKER_FOLDER ?? null,
      budgetMs: env.ALMANAC_RERANKER_MS,
    },
    judge: {
      name: env.ALMANAC_JUDGE ?? 'off',
      url: env.ALMANAC_JUDGE_URL ?? null,
      key: env.ALMANAC_JUDGE_KEY ?? null,
      folder: env.ALMANAC_JUDGE_FOLDER ?? null,
      timeoutMs: env.ALMANAC_JUDGE_MS,
    },
    declineBelow: env.ALMANAC_DECLINE_BELOW,
    library: {
      goldenFile: env.ALMANAC_GOLDEN ?? null,
      retention: { releases: env.ALMANAC_KEEP_RELEASES, days: env.ALMANAC_KEEP_RELEASE_DAYS },
      worker: env.ALMANAC_WORKER,
      fetchAllow: (env.ALMANAC_FETCH_ALLOW ?? '')
        .split(',')
        .map((entry) => entry.trim().toLowerCase())
        .filter(Boolean),
      watchFolder:
        env.ALMANAC_WATCH === undefined ? null : resolve(/* turbopackIgnore: true */ env.ALMANAC_WATCH),
    },
    identity,
  };
}

/** What is wrong between variables, said as what is wrong with one of them. */
function orBadInput<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : '';
    throw new AppError('bad-input', `The environment is not valid: ${fault}.`, { cause });
  }
}

function hostOf(url: string | null): string {
  return url === null ? '' : new URL(url).hostname;
}

/** What overrides of the gate are signed with. */
export const signingPlace = ({
  dataFolder,
  identity,
}: Pick<Settings, 'dataFolder' | 'identity'>): {
  readonly dataFolder: string;
  readonly secret: string | null;
} => ({
  dataFolder,
  secret: identity.secret,
});
