import { beforeAll, describe, expect, it } from 'vitest';

import type { Embedder } from '../../retrieval/embedder';

import { openStaticEmbedder } from './static-embedder';

const PASSAGES = [
  'Adults with community-acquired pneumonia: amoxicillin 1 g orally three times daily for 5 days.',
  'Offer annual retinal photography to people with type 2 diabetes.',
  'Do not give rapid-acting nifedipine for severe hypertension in adults.',
  '',
  'Paracetamol 15 mg/kg every 6 hours; no more than 60 mg/kg/day in a child.',
];

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

describe('built-in embedding', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await openStaticEmbedder();
  });

  it('names itself by a hash of its files', () => {
    expect(embedder.id).toMatch(/^static:[0-9a-f]{12}$/);
  });

  it('gives unit vectors of its stated size, for an empty text too', async () => {
    for (const vector of [...(await embedder.embedPassages(PASSAGES)), await embedder.embedQuery('')]) {
      expect(vector).toHaveLength(embedder.dimensions);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    }
  });

  it('gives the same bytes however texts are batched, and when opened again', async () => {
    const together = await embedder.embedPassages([...PASSAGES, ...PASSAGES].reverse());
    const again = await openStaticEmbedder();
    for (const [i, text] of PASSAGES.entries()) {
      const [alone] = await again.embedPassages([text]);
      expect(together[PASSAGES.length - 1 - i]).toEqual(alone);
    }
    expect(await again.embedQuery('chest infection')).toEqual(await embedder.embedQuery('chest infection'));
  });

  it('finds a passage by lay words that it does not contain', async () => {
    const vectors = await embedder.embedPassages(PASSAGES);
    const best = async (question: string): Promise<string | undefined> => {
      const asked = await embedder.embedQuery(question);
      const scores = vectors.map((vector) => cosine(asked, vector));
      return PASSAGES[scores.indexOf(Math.max(...scores))];
    };
    expect(await best('what antibiotic for a chest infection')).toBe(PASSAGES[0]);
    expect(await best('eye screening when blood sugar is high')).toBe(PASSAGES[1]);
    expect(await best('tablets for very high blood pressure')).toBe(PASSAGES[2]);
    expect(await best('how much acetaminophen for kids')).toBe(PASSAGES[4]);
  });

  it('says what is missing when the folder holds no weights', async () => {
    await expect(openStaticEmbedder('/nowhere')).rejects.toThrow(/nowhere/);
  });
});
