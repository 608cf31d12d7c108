import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHttpJudge } from './http-judge';

const document = { title: 'T', body: null, year: null, population: null };
const input = {
  claim: 'Give 5 mg.',
  evidence: [
    { quote: '5 mg', surroundings: 'Give 5 mg daily.', section: [], document },
    { quote: 'b', surroundings: 'Second source.', section: [], document },
  ],
};

describe('HTTP judge', () => {
  let server: Server;
  let url: string;
  let reply: { readonly status: number; readonly body: string } | 'silence';
  const seen: { body: unknown; authorization: string | undefined }[] = [];

  beforeEach(async () => {
    seen.length = 0;
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { authorization } = request.headers;
        seen.push({ body: JSON.parse(Buffer.concat(parts).toString()), authorization });
        if (reply !== 'silence') response.writeHead(reply.status, { location: '/' }).end(reply.body);
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/verify`;
  });
  afterEach(
    () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(closed);
      }),
  );

  const ask = (key: string | null = null, timeoutMs = 5_000) =>
    openHttpJudge({ url, key, timeoutMs }).judge(input, new AbortController().signal);

  it('posts claim and evidence with its key, and reads label, probability and span', async () => {
    reply = { status: 200, body: '{"label":"CONTRADICTION","probability":0.99,"span":"Give 5 mg"}' };
    expect(await ask('k')).toEqual({ point: 'strong-contradiction', leansOn: 'Give 5 mg' });
    const body = { claim: 'Give 5 mg.', evidence: 'Give 5 mg daily.\nSecond source.' };
    expect(seen).toEqual([{ body, authorization: 'Bearer k' }]);
  });

  it('takes a bare label at its word, but never as strong', async () => {
    reply = { status: 200, body: '{"label":"supported"}' };
    expect(await ask()).toEqual({ point: 'support', leansOn: null });
  });

  it('is unavailable on an error, a redirect, another form, an unknown label and silence', async () => {
    for (const [status, body] of [
      [500, ''],
      [302, ''],
      [200, 'no json'],
      [200, '{"label":"POSITIVE"}'],
      [200, '{"label":"supported","probability":7}'],
    ] as const) {
      reply = { status, body };
      await expect(ask()).rejects.toMatchObject({ code: 'unavailable' });
    }
    reply = 'silence';
    await expect(ask(null, 150)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('wants an http address', () => {
    for (const address of [null, 'verifier', 'file:///etc/passwd']) {
      expect(() => openHttpJudge({ url: address, key: null, timeoutMs: 1 })).toThrow(/ALMANAC_JUDGE_URL/);
    }
  });
});
