import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJats } from './read-jats';

const fixture = readFileSync(new URL('./fixtures/article.nxml', import.meta.url));
const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml);

test('sections, lists and tables of an article, without its references', async () => {
  const { text, metadata } = await readJats({ name: 'article.nxml', bytes: fixture });
  expect(metadata).toMatchObject({
    title: 'Drug A & stroke',
    body: 'Example Journal',
    year: 2005,
    doi: '10.1000/x.1',
  });
  expect(text).toBe(
    'Abstract\n\nDrug A helps.\n\nResults\n\nThe rate was 5 < 7 per 10⁵.\n\nHarms\n\nBleeding\n\nTable 1. Events.\nEvent | Drug A\nStroke | 3 (1%)',
  );
});

test('entities of its own are refused, so that nothing is fetched and nothing grows', async () => {
  const xml = '<!DOCTYPE article [<!ENTITY a "aaaa">]><article><front/><body><p>&a;</p></body></article>';
  await expect(readJats({ name: 'x.xml', bytes: bytes(xml) })).rejects.toThrow(/entities of its own/);
});
