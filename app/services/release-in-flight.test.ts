import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import type { AnswerId, ReleaseId } from '@/lib/evidence/ids';
import { readSettings } from '@/lib/env';
import type { PersonId } from '@/lib/identity/person';
import { openEmbedder } from '@/lib/models/open-embedder';
import { sampleDocument } from '@/lib/retrieval/sample-library';
import { services, type Services } from '../services';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const person = 'asker' as PersonId;
const question = 'How much salbutamol by nebuliser in acute asthma?';
const doseIn = (milligrams: number): string =>
  `Give salbutamol ${milligrams} mg by nebuliser every 20 minutes in acute asthma.`;

/** A model server that says nothing until it is told to; then it quotes the sentence it was given. */
const waiting: { readonly prompt: string; readonly response: ServerResponse }[] = [];
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => waiting.push({ prompt: Buffer.concat(parts).toString('utf8'), response }));
});

const answerWith = ({ response }: (typeof waiting)[number], quote: string): void => {
  const content = JSON.stringify({ elements: [{ text: quote, citations: [{ passage: 'p1', quote }] }] });
  const chunk = (delta: object, finish: string | null) =>
    `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'slow', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`${chunk({ role: 'assistant', content }, null)}${chunk({}, 'stop')}data: [DONE]\n\n`);
};

let folder: string;
let corpus: Corpus;
let opened: Services;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-in-flight-'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  vi.stubEnv('ALMANAC_DATA', folder);
  vi.stubEnv('ALMANAC_WORKER', 'off');
  vi.stubEnv('ALMANAC_MODEL', 'openai-compatible:slow');
  vi.stubEnv('ALMANAC_MODEL_URL', `http://127.0.0.1:${port ?? 0}/v1`);
  vi.stubEnv('ALMANAC_MODEL_OUTPUT', 'structured');
  corpus = await openCorpus({ uri: join(folder, 'corpus'), readConsistencySeconds: 0 });
});

afterAll(async () => {
  waiting.forEach(({ response }) => response.destroy());
  server.close();
  await opened.close();
  await corpus.close();
  rmSync(folder, { recursive: true, force: true });
});

async function release(milligrams: number): Promise<ReleaseId> {
  const embedder = await openEmbedder(readSettings(process.env).embedder);
  const builder = await corpus.startRelease({
    embedderId: embedder.id,
    dimensions: embedder.dimensions,
    settingsHash: 'a',
  });
  await builder.add([await sampleDocument({ id: 'asthma', paragraphs: [doseIn(milligrams)] }, embedder)]);
  const { id } = await builder.finish();
  await corpus.activate(id);
  return id;
}

const end = async (id: AnswerId) => {
  const events = [];
  for await (const { event } of opened.follow(id, 0, new AbortController().signal)) events.push(event);
  return events;
};

it('a question under way finishes on the release it began on; the next one begins on the new', async () => {
  const first = await release(2.5);
  opened = await services();
  const asked = await opened.ask(question, person);
  await vi.waitFor(() => expect(waiting).toHaveLength(1), 30_000);

  const second = await release(5);
  await vi.waitFor(async () => expect((await opened.library())?.releaseId).toBe(second), 5_000);
  const [held] = waiting;
  if (held === undefined) throw new Error('The model was not asked.');
  expect(held.prompt).toContain('2.5 mg');
  answerWith(held, doseIn(2.5));
  const events = await end(asked);
  expect(events.find(({ type }) => type === 'answer-started')).toMatchObject({ releaseId: first });
  expect(events.find(({ type }) => type === 'claim-checked')).toMatchObject({
    claim: { text: doseIn(2.5), support: 'supported' },
  });

  const next = await opened.ask(question, person);
  await vi.waitFor(() => expect(waiting).toHaveLength(2), 30_000);
  const [, now] = waiting;
  if (now === undefined) throw new Error('The model was not asked again.');
  expect(now.prompt).toContain('5 mg');
  expect(now.prompt).not.toContain('2.5 mg');
  answerWith(now, doseIn(5));
  expect((await end(next)).find(({ type }) => type === 'answer-started')).toMatchObject({
    releaseId: second,
  });
});
