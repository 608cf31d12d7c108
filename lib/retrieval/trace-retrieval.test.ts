import { expect, test } from 'vitest';
import { asReleaseId } from '../evidence/ids';
import { hashingEmbedder } from './hashing-embedder';
import { inMemorySearch } from './in-memory-search';
import { retrieve } from './retrieve';
import { sampleDocument } from './sample-library';
import { partDifferences, traceRetrieval } from './trace-retrieval';

const embedder = hashingEmbedder(128);
const question = 'A man of 50 with gout. What dose of allopurinol?';

async function deps() {
  const documents = await Promise.all([
    sampleDocument(
      { id: 'gout', paragraphs: ['Start allopurinol at 100 mg daily.', 'Colchicine treats a flare.'] },
      embedder,
    ),
    sampleDocument({ id: 'asthma', paragraphs: ['Give salbutamol 2.5 mg by nebuliser.'] }, embedder),
  ]);
  return { embedder, search: inMemorySearch(asReleaseId('r'), documents) };
}

test('tells the evidence in its order, with the places of every stage', async () => {
  const used = await deps();
  const trace = await traceRetrieval(question, used);
  const { hits, sufficiency, rewritings } = await retrieve(question, used);
  const shown = trace.passages.filter(({ shownPlace }) => shownPlace !== null);
  expect(shown.map(({ passage }) => passage.id)).toEqual(hits.map(({ passage }) => passage.id));
  expect(shown.map(({ legs }) => legs)).toEqual(hits.map(({ legs }) => legs));
  expect(trace).toMatchObject({ sufficiency, rewritings, candidates: 3 });
  expect(trace.focus).toEqual({ asked: 'What dose of allopurinol?', background: 'A man of 50 with gout.' });
  expect(trace.passages[0]).toMatchObject({ shownPlace: 1, rankedPlace: 1 });
});

test('says in which part a passage is ahead, the largest first, and leaves out what is alike', () => {
  const ahead = partDifferences(
    [
      { part: 'bm25', value: 1, points: 0.3 },
      { part: 'kind', value: 1, points: 0.15 },
      { part: 'coverage', value: 0.5, points: 0.1 },
    ],
    [
      { part: 'bm25', value: 1, points: 0.2 },
      { part: 'cosine', value: 0.4, points: 0.24 },
      { part: 'coverage', value: 0.5, points: 0.1 },
    ],
  );
  expect(ahead.map(({ part, points }) => [part, Math.round(points * 100)])).toEqual([
    ['cosine', -24],
    ['kind', 15],
    ['bm25', 10],
  ]);
});
