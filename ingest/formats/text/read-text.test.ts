import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from './read-text';

const fixture = readFileSync(new URL('./fixtures/protocol.txt', import.meta.url));
const { text, blocks, metadata } = await readText({ name: 'protocol.txt', bytes: fixture });
const textsOf = (kind: string): readonly string[] =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));

test('the lines above the first rule say what the document is', () => {
  expect(metadata).toMatchObject({
    title: 'Chronic otitis media',
    body: 'Example Ministry of Health',
    url: 'https://example.org/otitis',
  });
  expect(text).not.toContain('SOURCE:');
});

test('headings come from capitals, underlines and place', () => {
  expect(textsOf('heading')).toEqual([
    'CHRONIC OTITIS MEDIA',
    'Introduction',
    'Drug Treatment',
    'Management',
  ]);
});

test('wrapped lines and broken words are joined', () => {
  expect(textsOf('paragraph')[0]).toBe(
    'A chronic inflammatory condition of the middle ear mucosa associated with recurrent ear discharge, usually caused by gram-negative organisms.',
  );
  expect(textsOf('list-item')[0]).toBe('• Co-amoxiclav 500/125 mg orally every 8 hours for 14 days');
});

test('tags inside the text and columns set by spaces are read', () => {
  expect(textsOf('list-item')).toContain('1. Give O2 to maintain SPO2 94 - 99%.');
  expect(textsOf('table')).toEqual([
    'Drug | Dose | Route\nAmoxicillin | 500 mg | oral\nCeftriaxone | 1 g | IV',
  ]);
});
