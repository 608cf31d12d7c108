import { MockLanguageModelV3 } from 'ai/test';
import { describe, expect, it } from 'vitest';
import { languageModelJudge } from './language-model-judge';

const document = { title: 'T', body: null, year: null, population: null };
const input = {
  claim: 'Give 5 mg.',
  evidence: [{ quote: '5 mg', surroundings: 'Give 5 mg daily.', section: [], document }],
};
const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};
const signal = () => new AbortController().signal;

function modelSaying(...texts: readonly string[]) {
  const replies = [...texts];
  return new MockLanguageModelV3({
    provider: 'openai-compatible.chat',
    modelId: 'm',
    doGenerate: () => {
      const text = replies.shift();
      if (text === undefined) throw new Error('not scripted');
      return Promise.resolve({
        content: [{ type: 'text', text }],
        finishReason: { unified: 'stop', raw: undefined },
        usage,
        warnings: [],
      });
    },
  });
}

const limits = { output: 'auto', timeoutMs: 5_000 } as const;
const verdict = '{"answer":"strong-support","span":"Give 5 mg"}';

describe('language model judge', () => {
  it('reads the point and the span, at temperature 0, with what the claim cites in the prompt', async () => {
    const model = modelSaying(verdict);
    const judge = languageModelJudge(model, limits);
    expect(judge.name).toBe('model:openai-compatible:m');
    expect(await judge.judge(input, signal())).toEqual({ point: 'strong-support', leansOn: 'Give 5 mg' });
    expect(model.doGenerateCalls[0]).toMatchObject({ temperature: 0, responseFormat: { type: 'json' } });
    expect(JSON.stringify(model.doGenerateCalls[0]?.prompt)).toContain('Give 5 mg daily.');
  });

  it('asks again in plain words when structured output fails, and reads the object out of them', async () => {
    const spoken = `I compare {"answer":"?"} first. So: {"answer":"not-sure","span":""}`;
    const model = modelSaying('no json at all', spoken);
    expect(await languageModelJudge(model, limits).judge(input, signal())).toEqual({
      point: 'not-sure',
      leansOn: '',
    });
    expect(model.doGenerateCalls[1]?.responseFormat?.type).not.toBe('json');
  });

  it('is unavailable when what comes back is no judgement, or nothing comes back', async () => {
    const judge = (output: 'auto' | 'structured' | 'text', ...texts: readonly string[]) =>
      languageModelJudge(modelSaying(...texts), { ...limits, output }).judge(input, signal());
    await expect(judge('text', 'Looks right to me.')).rejects.toMatchObject({ code: 'unavailable' });
    await expect(judge('structured', '{"answer":"maybe","span":""}')).rejects.toMatchObject({
      code: 'unavailable',
    });
    await expect(judge('auto')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
