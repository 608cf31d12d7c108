import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openCrossEncoder } from './open-cross-encoder';

const folder = fileURLToPath(new URL('./transformers/fixtures', import.meta.url));
const settings = { name: 'transformers:tiny-cross-encoder', folder, budgetMs: 300 };
const encoder = await openCrossEncoder(settings);
afterAll(async () => encoder?.close());

const question = 'dose of amoxicillin for child with pneumonia';

test('reads question and passage together, as the model computes by hand', async () => {
  const all = await encoder?.score(question, 'Give child with pneumonia for dose of amoxicillin');
  const lacking = await encoder?.score(question, 'Give adult with pneumonia for dose of amoxicillin');
  expect(all).toBeCloseTo(1 / (1 + Math.exp(-3)), 5);
  expect(lacking).toBeCloseTo(1 / (1 + Math.exp(-1)), 5);
});

test('cuts a passage that is too long at its end', async () => {
  const long = `${question} ${'a '.repeat(500)}`;
  expect(await encoder?.score(question, long)).toBeCloseTo(1 / (1 + Math.exp(-3)), 5);
});

test('off is none; another name, and a model with three outputs, are refused', async () => {
  expect(await openCrossEncoder({ ...settings, name: 'off' })).toBeNull();
  await expect(openCrossEncoder({ ...settings, name: 'cohere:rerank' })).rejects.toMatchObject({
    code: 'bad-input',
  });
  await expect(openCrossEncoder({ ...settings, name: 'transformers:tiny-entailment' })).rejects.toMatchObject(
    { code: 'bad-input' },
  );
});

test('a model that is not there is said to be unavailable', async () => {
  await expect(openCrossEncoder({ ...settings, name: 'transformers:nowhere' })).rejects.toMatchObject({
    code: 'unavailable',
  });
});
