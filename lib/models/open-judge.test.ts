import { expect, it } from 'vitest';
import type { JudgeSettings, ModelSettings } from '../env';
import { openJudge } from './open-judge';

const off: JudgeSettings = { name: 'off', url: null, key: null, folder: null, timeoutMs: 1_000 };
const extractive: ModelSettings = {
  name: 'extractive',
  url: null,
  key: null,
  output: 'auto',
  idleMs: 1_000,
  totalMs: 1_000,
};
const url = 'http://127.0.0.1:9/v1';

function open(judge: Partial<JudgeSettings>, model: Partial<ModelSettings> = {}) {
  return openJudge({ ...off, ...judge }, { ...extractive, ...model });
}

it('is off unless the settings name a judge', async () => {
  expect(await open({})).toBeNull();
});

it('opens the model that writes, a model of its own, or a verifier on a server', async () => {
  const writer = { name: 'openai-compatible:w', url };
  expect((await open({ name: 'model' }, writer))?.name).toBe('model:openai-compatible:w');
  expect((await open({ name: 'model:openai-compatible:j', url }))?.name).toBe('model:openai-compatible:j');
  expect((await open({ name: 'http', url }))?.name).toBe('http:127.0.0.1:9');
});

it('refuses settings that do not fit together', async () => {
  await expect(open({ name: 'model' })).rejects.toThrow(/ALMANAC_MODEL names none/);
  await expect(open({ name: 'yes' })).rejects.toThrow(/ALMANAC_JUDGE must be/);
  await expect(open({ name: 'http' })).rejects.toThrow(/ALMANAC_JUDGE_URL/);
  await expect(open({ name: 'transformers:m?pooling=cls' })).rejects.toThrow(/quantisation/);
});
