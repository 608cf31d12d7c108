import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AppError } from '@/lib/app-error';
import type { ModelSettings } from '@/lib/env';
import type { LibraryDocument } from '@/lib/evidence/document';
import { asDocumentId, asPassageId } from '@/lib/evidence/ids';
import type { DraftClaim } from '@/lib/generation/draft-claim';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import type { Hit } from '@/lib/retrieval/hit';
import { DoubleControl } from './double-control';
import { ModelDouble } from './model-double';
import type { ScriptedClaim, ScriptedReply } from './scripted-reply';
import {
  brokenReply,
  claimsReply,
  completion,
  faultReply,
  heldReply,
  truncatedReply,
  wordsReply,
} from './scripted-reply';

const quote = 'Give calbrivir 40 mg once daily.';
const claim: ScriptedClaim = { text: quote, citations: [{ passage: 'p1', quote }] };
const second: ScriptedClaim = { ...claim, text: 'Give calbrivir daily.' };

let double: ModelDouble;
let control: DoubleControl;
beforeAll(async () => {
  double = await ModelDouble.start('secret');
  control = new DoubleControl(double.origin);
});
afterEach(() => control.reset());
afterAll(() => double.stop());

describe('the model double, spoken to by the real client', () => {
  it('streams structured claims', async () => {
    await control.script([claimsReply([claim, second])]);
    expect((await draft()).map(({ text }) => text)).toEqual([claim.text, second.text]);
    const [request] = double.state().requests;
    expect(request?.authorization).toBe('Bearer secret');
    expect(request?.body).toMatchObject({
      model: 'double',
      stream: true,
      response_format: { type: 'json_schema' },
    });
  });

  it('refuses structured output and then answers in plain words', async () => {
    await control.script([wordsReply(`${quote.slice(0, -1)} [1].`)], { structuredOutput: false });
    expect(await draft()).toMatchObject([{ text: quote, citations: [{ given: quote }] }]);
    expect(double.state().requests.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      undefined,
    ]);
  });

  it('holds an answer until it is released', async () => {
    await control.script([heldReply([claim], 'half', [second])]);
    const seen: string[] = [];
    for await (const { text } of drafts()) {
      seen.push(text);
      if (seen.length === 1) await control.release('half');
    }
    expect(seen).toEqual([claim.text, second.text]);
  });

  it.each<[string, ScriptedReply, RegExp, number]>([
    ['silent', brokenReply([claim], { do: 'silence' }), /took too long/, 1],
    ['cut off', brokenReply([claim], { do: 'cut' }), /broke off/, 1],
    ['rubbish', completion([{ do: 'raw', bytes: 'data: {{{ not json\n\n' }]), /broke off|not an answer/, 0],
    ['words that are no answer', wordsReply('I am only a poem.'), /not an answer/, 0],
    ['length limit', truncatedReply([claim]), /length limit/, 1],
    ['429', faultReply(429, 'slow down'), /rate limit/, 0],
    ['500', faultReply(500, 'broken'), /HTTP 500/, 0],
  ])('%s: keeps what came before and says what went wrong', async (_, reply, sentence, claims) => {
    await control.script([reply]);
    const seen: DraftClaim[] = [];
    const fault = await (async () => {
      for await (const one of drafts({ output: 'structured' })) seen.push(one);
    })().then(
      () => null,
      (error: unknown) => error as AppError,
    );
    expect(fault?.message).toMatch(sentence);
    expect(seen).toHaveLength(claims);
  });

  it('answers whole when a request does not ask for a stream, and lists its model', async () => {
    await control.script([wordsReply('hello')]);
    const headers = { authorization: 'Bearer secret' };
    const body = JSON.stringify({ model: 'double', messages: [{ role: 'user', content: 'x' }] });
    const reply = await fetch(`${double.url}/chat/completions`, { method: 'POST', headers, body });
    expect(await reply.json()).toMatchObject({
      choices: [{ message: { content: 'hello' }, finish_reason: 'stop' }],
    });
    const models = await fetch(`${double.url}/models`, { headers });
    expect(await models.json()).toMatchObject({ data: [{ id: 'double' }] });
  });

  it('fails a request that nobody scripted', async () => {
    await expect(draft()).rejects.toThrow(/HTTP 500/);
    expect(double.state()).toMatchObject({ left: 0, unscripted: 1 });
  });
});

function drafts(changes: Partial<ModelSettings> = {}) {
  const settings: ModelSettings = {
    name: 'openai-compatible:double',
    url: double.url,
    key: 'secret',
    output: 'auto',
    idleMs: 400,
    totalMs: 10_000,
    ...changes,
  };
  const noEmbedder = { id: 'none', dimensions: 1, embedQuery: never, embedPassages: never };
  const draftClaims = claimDrafter(openLanguageModel(settings, noEmbedder), settings);
  return draftClaims({ question: 'Which dose?', hits: [hit] }, new AbortController().signal);
}

async function draft(): Promise<readonly DraftClaim[]> {
  const claims: DraftClaim[] = [];
  for await (const one of drafts()) claims.push(one);
  return claims;
}

function never(): never {
  throw new Error('No embedding is needed here.');
}

const document = {
  id: asDocumentId('doc'),
  title: 'Lantern fever',
  body: null,
  bodyShort: null,
  year: 2024,
  standing: 'current',
} as unknown as LibraryDocument;
const hit: Hit = {
  passage: {
    id: asPassageId('doc-1'),
    documentId: document.id,
    ordinal: 0,
    kind: 'recommendation',
    sectionPath: [],
    text: quote,
    start: 0,
    end: quote.length,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
  },
  document,
  rank: 1,
  score: 1,
  legs: { bm25: null, dense: null },
};
