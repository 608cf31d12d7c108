import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openEmbedder } from './open-embedder';
import { openOpenAiEmbedder } from './openai-embedder';

const OPTIONS = {
  pooling: 'mean',
  queryPrefix: 'query: ',
  passagePrefix: 'passage: ',
  dimensions: null,
  quantisation: 'fp32',
  retryMs: 1,
} as const;

describe('OpenAI-compatible embedding', () => {
  let server: Server;
  let url: string;
  /** Answers still to be given with a status before the server works. */
  let refusals: number[];
  const seen: { texts: string[]; authorization: string | undefined }[] = [];

  beforeEach(async () => {
    refusals = [];
    seen.length = 0;
    server = createServer((request, response) => {
      const status = refusals.shift();
      if (status !== undefined) return void response.writeHead(status).end('{}');
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { input } = JSON.parse(Buffer.concat(parts).toString()) as { input: string[] };
        seen.push({ texts: input, authorization: request.headers.authorization });
        const data = input.map((text, index) => ({ index, embedding: [text.length, 3, 4] }));
        response.end(JSON.stringify({ data: data.reverse() }));
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
  });
  afterEach(() => new Promise((closed) => server.close(closed)));

  it('sends prefixes and key, keeps order over several requests and gives unit vectors', async () => {
    const embedder = await openOpenAiEmbedder({ ...OPTIONS, model: 'm', url, key: 'k' });
    const texts = Array.from({ length: 70 }, (_, i) => 'x'.repeat(i));
    const vectors = await embedder.embedPassages(texts);
    const length = Math.hypot(9 + 69, 3, 4);
    expect(embedder.dimensions).toBe(3);
    expect(vectors).toHaveLength(70);
    expect(vectors[69]?.[0]).toBeCloseTo((9 + 69) / length, 6);
    await embedder.embedQuery('dose');
    expect(seen.map(({ texts: sent }) => sent.length)).toEqual([1, 64, 6, 1]);
    expect(seen.at(-1)).toEqual({ texts: ['query: dose'], authorization: 'Bearer k' });
  });

  it('tries again when the server is overloaded, and says so when it stays so', async () => {
    refusals = [429, 503];
    const embedder = await openOpenAiEmbedder({ ...OPTIONS, model: 'm', url, key: null });
    refusals = [503, 503, 503];
    await expect(embedder.embedQuery('dose')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says what is missing: address, server, model, known name', async () => {
    const settings = { url: null, key: null, folder: null };
    const open = (name: string) => openEmbedder({ ...settings, name });
    await expect(open('openai-compatible:m')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(open('transformers')).rejects.toThrow(/needs a model/);
    await expect(open('word2vec')).rejects.toThrow(/Unknown embedding "word2vec"/);
    await expect(open('transformers:m?pooling=max')).rejects.toThrow(/pooling/);
    const gone = openEmbedder({ ...settings, name: 'openai-compatible:m', url: 'http://127.0.0.1:9/v1' });
    await expect(gone).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('opens the built-in embedding by the name static', async () => {
    const embedder = await openEmbedder({ name: 'static', url: null, key: null, folder: null });
    expect(embedder.id).toMatch(/^static:/);
  });
});
