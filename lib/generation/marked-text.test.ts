import { describe, expect, it } from 'vitest';
import { readMarkedText } from './marked-text';
import { sampleHit } from '../retrieval/sample-hits';

const hits = [
  sampleHit(1, 'Start amlodipine 5 mg orally once daily. Check the pressure after 4 weeks.'),
  sampleHit(2, 'Do not give ramipril in pregnancy.'),
];

function readAll(text: string, pieces: number) {
  const reader = readMarkedText(hits);
  const size = Math.ceil(text.length / pieces);
  const claims = Array.from({ length: pieces }, (_, index) =>
    reader.push(text.slice(index * size, (index + 1) * size)),
  ).flat();
  return [...claims, ...reader.end()];
}

describe('readMarkedText', () => {
  const text = 'Start amlodipine 5 mg once daily [1]. Ramipril is not given in pregnancy [2].';

  it.each([1, 2, 7, 40])('finds each sentence and its quote when the text comes in %i pieces', (pieces) => {
    const claims = readAll(text, pieces);
    expect(claims.map((claim) => claim.text)).toEqual([
      'Start amlodipine 5 mg once daily.',
      'Ramipril is not given in pregnancy.',
    ]);
    expect(claims.map((claim) => claim.citations[0]?.given)).toEqual([
      'Start amlodipine 5 mg orally once daily.',
      'Do not give ramipril in pregnancy.',
    ]);
  });

  it('gives every sentence before a shared mark its own quote', () => {
    const claims = readAll('Start amlodipine 5 mg. Check the pressure after 4 weeks [1].', 1);
    expect(claims).toHaveLength(2);
    expect(claims[1]?.citations[0]?.given).toBe('Check the pressure after 4 weeks.');
  });

  it('refuses a number that is no passage and never points it elsewhere', () => {
    const [claim] = readAll('Give aspirin [9].', 1);
    expect(claim).toMatchObject({ citations: [], refusedKeys: ['9'] });
  });

  it('keeps a sentence without a mark as a claim without proof', () => {
    expect(readAll('Give aspirin daily.', 1)).toEqual([
      { text: 'Give aspirin daily.', citations: [], refusedKeys: [] },
    ]);
  });

  it('reads a refusal as no claim', () => {
    expect(readAll('NO ANSWER', 3)).toEqual([]);
  });
});
