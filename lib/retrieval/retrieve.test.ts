import { expect, test } from 'vitest';
import type { DocumentMetadata } from '../evidence/document';
import { asReleaseId } from '../evidence/ids';
import { hashingEmbedder } from './hashing-embedder';
import { sampleDocument } from './sample-library';
import { inMemorySearch } from './in-memory-search';
import { rankPassages, retrieve } from './retrieve';

const embedder = hashingEmbedder(128);

async function library(
  samples: readonly { id: string; text: readonly string[]; facts?: Partial<DocumentMetadata> }[],
) {
  const documents = await Promise.all(
    samples.map(({ id, text, facts }) =>
      sampleDocument({ id, paragraphs: text, facts: facts ?? {} }, embedder),
    ),
  );
  return { embedder, search: inMemorySearch(asReleaseId('test'), documents) };
}

test('finds the passage that answers, with both legs in the trace', async () => {
  const deps = await library([
    { id: 'asthma', text: ['Give salbutamol 2.5 mg by nebuliser.', 'Review inhaler technique.'] },
    { id: 'gout', text: ['Start allopurinol at 100 mg daily.'] },
  ]);
  const { hits, rewritings } = await retrieve('What dose of allopurinol starts gout treatment?', deps);
  expect(hits[0]?.passage.id).toBe('gout#0');
  expect(hits[0]?.legs.bm25?.rank).toBe(1);
  expect(hits[0]?.legs.dense?.score).toBeGreaterThan(0);
  expect(hits.map((hit) => hit.rank)).toEqual(hits.map((_, index) => index + 1));
  expect(rewritings).toEqual(expect.any(Array));
});

test('finds the generic name by the brand, and says so', async () => {
  const deps = await library([
    { id: 'oedema', text: ['Furosemide 40 mg orally once daily.', 'Restrict salt.'] },
    { id: 'other', text: ['Lasers are not used.'] },
  ]);
  const { hits, rewritings } = await retrieve('Lasix dose?', deps);
  expect(hits[0]?.passage.id).toBe('oedema#0');
  expect(rewritings.join()).toContain('furosemide');
});

test('puts the current edition before the superseded one that says the same', async () => {
  const deps = await library([
    { id: 'a-2014', text: ['Keep blood pressure below 150/90 mmHg.'], facts: { standing: 'superseded' } },
    { id: 'b-2024', text: ['Keep blood pressure below 140/90 mmHg always.'] },
  ]);
  const { hits } = await retrieve('blood pressure target', deps);
  expect(hits.map((hit) => hit.document.id)).toEqual(['b-2024', 'a-2014']);
});

test('keeps one repetition of a text and leaves out the others', async () => {
  const text = 'Offer the vaccine to every adult over sixty years of age each autumn without exception.';
  const deps = await library([
    { id: 'a', text: [text] },
    { id: 'b', text: [text] },
    { id: 'c', text: [text] },
  ]);
  const { hits } = await retrieve('vaccine for adults over sixty', deps);
  expect(hits.map((hit) => hit.document.id)).toEqual(['a', 'b']);
});

test('is not sufficient, and names what is missing, when the library does not speak of it', async () => {
  const deps = await library([
    { id: 'gout', text: ['Start allopurinol at 100 mg daily.', 'Colchicine for a flare.'] },
  ]);
  const { sufficiency } = await retrieve('How is keratoconus cross-linking performed?', deps);
  expect(sufficiency.sufficient).toBe(false);
  expect(sufficiency.missingTerms).toContain('keratoconus');
});

test('an empty library gives no hits and declines', async () => {
  const { hits, sufficiency } = await retrieve('anything', await library([]));
  expect(hits).toEqual([]);
  expect(sufficiency).toMatchObject({ sufficient: false, probability: 0 });
});

test('a score is the sum of its parts, and a part that is switched off is none of them', async () => {
  const deps = await library([
    { id: 'gout', text: ['Start allopurinol at 100 mg daily.', 'Colchicine for a flare.'] },
  ]);
  const { passages } = await rankPassages('allopurinol dose', deps);
  for (const { score, parts } of passages)
    expect(parts.reduce((total, { points }) => total + points, 0)).toBeCloseTo(score);
  const bare = await rankPassages('allopurinol dose', deps, { without: ['kind', 'cosine'] });
  const named = new Set(bare.passages.flatMap(({ parts }) => parts.map(({ part }) => part)));
  expect(named).not.toContain('kind');
  expect(named).not.toContain('cosine');
  expect(bare.passages[0]?.score).toBeLessThan(passages[0]?.score ?? 0);
});

test('without other wordings a brand is not found by its generic name', async () => {
  const deps = await library([{ id: 'oedema', text: ['Furosemide 40 mg orally once daily.'] }]);
  const { passages } = await rankPassages('Lasix', deps, { without: ['wordings', 'cosine'] });
  expect(passages).toEqual([]);
});
