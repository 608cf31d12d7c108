import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import { openEmbedder } from '@/lib/models/open-embedder';
import { readSettings } from '@/lib/env';
import { rankPassages } from '@/lib/retrieval/retrieve';
import { buildBeirRelease } from './build-beir-release';
import { legNames, rankLeg } from './rank-legs';

/** More rows than a leg has candidates, a third of them alike in both legs. */
const rows = Array.from({ length: 180 }, (_, index) => ({
  id: `r${index}`,
  title: '',
  text:
    index % 3 === 0
      ? 'Give oral amoxicillin for pneumonia in children.'
      : `Visit ${index}: amoxicillin ${index * 5} mg${index % 2 === 0 ? ' for a child with pneumonia' : ' and rest'}.`,
  partOf: `r${index}`,
}));
const question = 'What dose of amoxicillin does a child with a chest infection need?';
let folder: string;
let corpus: Corpus;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legs-'));
  corpus = await openCorpus({ uri: folder });
});
afterEach(async () => {
  await corpus.close();
  await rm(folder, { recursive: true, force: true });
});

describe('every leg', () => {
  it('ranks the same when asked again, and however the release was written', async () => {
    const embedder = await openEmbedder(readSettings({}).embedder);
    const rankings = async (rowsPerWrite: number): Promise<() => Promise<unknown>> => {
      const search = await buildBeirRelease(rows, corpus, embedder, rowsPerWrite);
      return async () => {
        const { passages } = await rankPassages(question, { search, embedder });
        return legNames.map((leg) => [leg, rankLeg(leg, passages, (id) => id)]);
      };
    };
    const whole = await rankings(512);
    const pieces = await rankings(7);
    const first = await whole();
    expect(first).toSatisfy((legs: readonly [string, readonly string[]][]) =>
      legs.every(([, ranked]) => ranked.length >= 100),
    );
    expect(await whole()).toEqual(first);
    expect(await pieces()).toEqual(first);
    expect(await pieces()).toEqual(first);
  });
});
