import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

import type { Embedder } from '../retrieval/embedder';

import { AppError } from '../app-error';
import { embedderId, unitVector, type EmbeddingOptions } from './embedding-options';

const TEXTS_PER_REQUEST = 64;
const TIMEOUT_MS = 60_000;
const TRIES = 3;

const replySchema = z.object({
  data: z.array(z.object({ index: z.number().int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

export interface OpenAiEmbedderSettings extends EmbeddingOptions {
  readonly model: string;
  /** Base address, for example `http://127.0.0.1:11434/v1`. */
  readonly url: string | null;
  readonly key: string | null;
  /** First wait before a further try, doubled each time. */
  readonly retryMs?: number;
}

/** Asks once; `null` when a further try may help (too many requests, server fault, no connection). */
async function request(
  settings: OpenAiEmbedderSettings,
  url: string,
  body: string,
): Promise<Response | null> {
  const headers = {
    'content-type': 'application/json',
    ...(settings.key === null ? {} : { authorization: `Bearer ${settings.key}` }),
  };
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (cause) {
    throw new AppError('unavailable', `The embedding server at ${new URL(url).host} does not answer.`, {
      cause,
    });
  }
  return response.status === 429 || response.status >= 500 ? null : response;
}

async function embedOnce(
  settings: OpenAiEmbedderSettings,
  url: string,
  input: readonly string[],
): Promise<readonly Float32Array[]> {
  const { model, dimensions } = settings;
  const body = JSON.stringify({
    model,
    input,
    encoding_format: 'float',
    ...(dimensions === null ? {} : { dimensions }),
  });
  let response = await request(settings, url, body);
  for (let tries = 1; response === null && tries < TRIES; tries += 1) {
    await wait((settings.retryMs ?? 1000) * 2 ** (tries - 1));
    response = await request(settings, url, body);
  }
  if (response === null || !response.ok) {
    const status = response === null ? 'is overloaded' : `answered ${response.status}`;
    throw new AppError('unavailable', `The embedding server at ${new URL(url).host} ${status}.`);
  }
  const reply = replySchema.safeParse(await response.json().catch(() => null));
  const vectors = reply.success ? reply.data.data.toSorted((a, b) => a.index - b.index) : [];
  if (vectors.length !== input.length) {
    const cause = reply.success ? undefined : reply.error;
    throw new AppError('unavailable', `The embedding server at ${new URL(url).host} sent no vectors.`, {
      cause,
    });
  }
  return vectors.map(({ embedding }) => unitVector(embedding, dimensions));
}

/**
 * Embeds through any server that speaks OpenAI's `POST /embeddings` (Ollama, vLLM, llama.cpp, hosted).
 * Asks for one vector at once, to learn the dimensions. Throws AppError `bad-input` without an address,
 * `unavailable` when the server refuses, fails or sends something else.
 */
export async function openOpenAiEmbedder(settings: OpenAiEmbedderSettings): Promise<Embedder> {
  if (settings.url === null || !URL.canParse(settings.url)) {
    throw new AppError('bad-input', 'An OpenAI-compatible embedding needs the address of its server.');
  }
  const url = `${settings.url.replace(/\/+$/, '')}/embeddings`;
  const [probe] = await embedOnce(settings, url, ['probe']);
  const { model, pooling, queryPrefix, passagePrefix, dimensions, quantisation } = settings;
  const options = { pooling, queryPrefix, passagePrefix, dimensions, quantisation };
  return {
    id: embedderId({ provider: 'openai-compatible', model, options }),
    dimensions: probe?.length ?? 0,
    async embedPassages(texts) {
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += TEXTS_PER_REQUEST) {
        const part = texts
          .slice(start, start + TEXTS_PER_REQUEST)
          .map((text) => settings.passagePrefix + text);
        vectors.push(...(await embedOnce(settings, url, part)));
      }
      return vectors;
    },
    async embedQuery(text) {
      const [vector] = await embedOnce(settings, url, [settings.queryPrefix + text]);
      if (vector === undefined) throw new AppError('unavailable', 'The embedding server sent no vector.');
      return vector;
    },
  };
}
