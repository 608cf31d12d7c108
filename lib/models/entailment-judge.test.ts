import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JudgeInput } from '../verification/judge';
import type { EntailmentJudge } from './entailment-judge';
import { openEntailmentJudge } from './entailment-judge';

const settings = {
  model: 'tiny-entailment',
  localModelPath: join(import.meta.dirname, 'transformers/fixtures'),
  cacheDir: join(tmpdir(), 'almanac-no-cache'),
  allowRemote: false,
  quantisation: 'fp32',
} as const;

function input(claim: string, surroundings: string, quote = surroundings): JudgeInput {
  const document = { title: 'T', body: null, year: null, population: null };
  return { claim, evidence: [{ quote, surroundings, section: [], document }] };
}

describe('entailment judge from a local folder', { timeout: 60_000 }, () => {
  let judge: EntailmentJudge;
  beforeAll(async () => {
    judge = await openEntailmentJudge(settings);
  }, 60_000);
  afterAll(() => judge.close());
  const ask = (asked: JudgeInput) => judge.judge(asked, new AbortController().signal);

  it('reads evidence as premise and claim as hypothesis', async () => {
    const evidence = 'Give amoxicillin 500 mg three times daily';
    expect(await ask(input('Give amoxicillin three times daily', evidence))).toEqual({
      point: 'strong-support',
      leansOn: null,
    });
    expect((await ask(input('Do not give amoxicillin', evidence))).point).toBe('strong-contradiction');
    expect((await ask(input('Give amoxicillin 750 mg', evidence))).point).toBe('strong-contradiction');
    expect((await ask(input('Give amoxicillin for pneumonia in the child', evidence))).point).toBe('neither');
  });

  it('falls back to the quote where the surroundings are too long to read, and then to not sure', async () => {
    const long = 'dose daily '.repeat(100);
    expect((await ask(input('Give 5 mg', `${long} give 50 mg`, 'Give 5 mg'))).point).toBe('strong-support');
    expect((await ask(input('Give 5 mg', long))).point).toBe('not-sure');
  });

  it('judges several claims at once, each on its own', async () => {
    const points = await Promise.all(
      ['Give 5 mg', 'Give 6 mg', 'Do not give 5 mg'].map((claim) => ask(input(claim, 'Give 5 mg'))),
    );
    expect(points.map(({ point }) => point)).toEqual([
      'strong-support',
      'strong-contradiction',
      'strong-contradiction',
    ]);
  });

  it('says which model could not be used', async () => {
    await expect(openEntailmentJudge({ ...settings, model: 'absent' })).rejects.toThrow(
      /absent could not be used/,
    );
  });
});
