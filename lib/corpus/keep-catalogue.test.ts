import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDocumentId, asLibraryJobId } from '../evidence/ids';
import type { Embedder } from '../retrieval/embedder';
import { sampleDocument } from '../retrieval/sample-library';
import { openCorpus, type Corpus } from './corpus';
import { noteOnDocument, sayAgain, supersedeDocument, takeBack, withdrawDocument } from './keep-catalogue';

const [old, next] = [asDocumentId('gout-2010'), asDocumentId('gout-2020')];
const at = '2026-11-22T10:00:00.000Z';
const jo = { by: 'jo', why: '', at };
const vectors = (texts: readonly string[]) => Promise.resolve(texts.map(() => new Float32Array([1, 0])));
const embedder: Embedder = {
  id: 'none',
  dimensions: 2,
  embedPassages: vectors,
  embedQuery: () => Promise.resolve(new Float32Array([1, 0])),
};
let folder: string;
let corpus: Corpus;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-catalogue-'));
  corpus = await openCorpus({ uri: join(folder, 'corpus') });
  const builder = await corpus.startRelease({ embedderId: 'none', dimensions: 2, settingsHash: 'a' });
  for (const id of [old, next])
    await builder.add([await sampleDocument({ id, paragraphs: ['Give allopurinol 100 mg.'] }, embedder)]);
  await corpus.activate((await builder.finish()).id);
});
afterAll(async () => {
  await corpus.close();
  rmSync(folder, { recursive: true, force: true });
});

const entryOf = async (id: typeof old) => (await corpus.catalogue.all()).get(id);

test('a cancelled job takes back what was said for it, on both documents, and says it again when it goes on', async () => {
  await noteOnDocument(corpus, old, { lastChecked: '2026-01-01' }, jo);
  const job = asLibraryJobId('job-1');
  await supersedeDocument(corpus, old, next, { ...jo, job });
  expect((await entryOf(old))?.confirmed).toMatchObject({ standing: 'superseded', supersededBy: next });

  await takeBack(corpus, job, jo);
  expect(await entryOf(old)).toMatchObject({ confirmed: {}, lastChecked: '2026-01-01' });
  expect((await entryOf(next))?.confirmed).toEqual({});
  expect((await corpus.catalogue.history(old)).at(-1)?.note).toMatch(/taken back/);

  await sayAgain(corpus, job, jo);
  expect((await entryOf(old))?.confirmed).toMatchObject({ standing: 'superseded', supersededBy: next });
  expect((await entryOf(next))?.confirmed).toMatchObject({ supersedes: [old] });
});

test('what was said of a document after the job stays', async () => {
  const job = asLibraryJobId('job-2');
  await withdrawDocument(corpus, next, { ...jo, job });
  await noteOnDocument(corpus, next, { lastChecked: '2026-02-02' }, jo);
  await takeBack(corpus, job, jo);
  expect(await entryOf(next)).toMatchObject({
    confirmed: { standing: 'withdrawn' },
    lastChecked: '2026-02-02',
  });
});
