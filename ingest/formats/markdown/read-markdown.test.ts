import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, ParsedDocument } from '@/lib/evidence/document';
import { readMarkdown } from './read-markdown';

const fixture = readFileSync(new URL('./fixtures/dosing.qmd', import.meta.url));
const read = (): Promise<ParsedDocument> => readMarkdown({ name: 'dosing.qmd', bytes: fixture });
const textsOf = ({ text, blocks }: ParsedDocument, kind: Block['kind']): readonly string[] =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));

test('front matter says what the document is', async () => {
  const { metadata } = await read();
  expect(metadata).toMatchObject({
    title: 'Heart failure drugs',
    isDigest: true,
    body: 'Example Society',
    year: 2024,
    standing: 'superseded',
    supersedes: ['example-heart-failure-2019'],
    supersededBy: 'example-heart-failure-2026',
    doi: '10.1000/hf.2024',
    jurisdiction: null,
  });
});

test('attributes, fenced divs and short codes are gone, their text stays', async () => {
  const document = await read();
  expect(textsOf(document, 'heading')).toEqual(['Heart failure drugs', 'Recommendations', 'Dosing']);
  expect(textsOf(document, 'paragraph')[0]).toBe('Start low, go slow.');
  expect(document.text).not.toMatch(/:::|\{|\*\*/);
});

test('grid, pipe and HTML tables keep their cells, headers and captions', async () => {
  const document = await read();
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const texts = textsOf(document, 'table');
  expect(texts[0]).toBe(
    'Beta blockers in heart failure\nDrug | Start | Target\nBisoprolol | 1.25 mg OD | 10 mg OD\nCarvedilol | 3.125 mg BD | 25--50 mg BD',
  );
  expect(texts[1]).toBe('BSL (mmol/L) | < 20 units/day | 21-40 units/day\n10-11.9 | 1 unit | 2 units');
  expect(texts[2]).toBe('Step | Action\n1 | Stop the drug');
  expect(tables.every((table) => table.rows[0]?.cells.every((cell) => cell.header))).toBe(true);
});

test('lists keep their depth, hard breaks and raised figures', async () => {
  const document = await read();
  expect(textsOf(document, 'list-item')).toEqual([
    'Insulin dependency\nMore important than aetiology.',
    'Platelets below 50 × 10⁹/L',
  ]);
  expect(document.blocks.filter((block) => block.kind === 'list-item').map((block) => block.depth)).toEqual([
    1, 2,
  ]);
});

test('text that a reader never sees is no part of the document, in running text either', async () => {
  const hidden = [
    '<!-- hidden -->',
    '<div hidden>hidden</div>',
    'Give <span style="display:none">hidden <span>hidden</span> hidden</span>5 mg.',
    '<span style="font-size:0">hidden</span>',
    'Stop <b>early</b> <i hidden>hidden',
    'Next.',
  ];
  const bytes = new TextEncoder().encode(`# A topic\n\n${hidden.join('\n\n')}\n`);
  const { text } = await readMarkdown({ name: 'a.md', bytes });
  expect(text).not.toContain('hidden');
  expect(text).toBe('A topic\n\nGive 5 mg.\n\nStop early\n\nNext.');
});
