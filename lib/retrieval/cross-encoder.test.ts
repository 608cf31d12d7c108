import { expect, test } from 'vitest';
import { asReleaseId } from '../evidence/ids';
import type { CrossEncoder } from './cross-encoder';
import { hashingEmbedder } from './hashing-embedder';
import { inMemorySearch } from './in-memory-search';
import { rankPassages } from './retrieve';
import { sampleDocument } from './sample-library';

const embedder = hashingEmbedder(64);
const documents = [
  await sampleDocument({ id: 'gout', paragraphs: ['Start allopurinol at 100 mg daily for gout.'] }, embedder),
  await sampleDocument({ id: 'mouse', paragraphs: ['Allopurinol dose in mice with gout.'] }, embedder),
];
const search = inMemorySearch(asReleaseId('test'), documents);
const question = 'allopurinol dose for gout?';

const reads = (score: CrossEncoder['score'], budgetMs = 5_000) =>
  rankPassages(question, { search, embedder, reading: { encoder: { name: 'reader', score }, budgetMs } });
const ids = ({ passages }: Awaited<ReturnType<typeof reads>>) => passages.map(({ passage }) => passage.id);

test('what is read as answering comes first, and the part it played is kept', async () => {
  const plain = await rankPassages(question, { search, embedder });
  const last = plain.passages.at(-1)?.passage.text ?? '';
  const read = await reads((_, passage) => Promise.resolve(passage.endsWith(last) ? 1 : 0));
  expect(read.passages[0]?.passage.text).toBe(last);
  expect(read.passages[0]?.parts).toContainEqual({ part: 'reading', value: 1, points: expect.any(Number) });
});

test('a reader that is late, or fails, leaves the order as it was and is named', async () => {
  const plain = await rankPassages(question, { search, embedder });
  const late = await reads(() => new Promise(() => undefined), 5);
  const failing = await reads(() => Promise.reject(new Error('gone')));
  expect(ids(late)).toEqual(ids(plain));
  expect(ids(failing)).toEqual(ids(plain));
  expect(late.query.rewritings.at(-1)).toContain('reader took longer than 5 ms');
  expect(failing.query.rewritings.at(-1)).toContain('reader could not be used');
});
