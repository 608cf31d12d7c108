import { expect, test } from 'vitest';
import type { Block } from './document';
import { placeQuote } from './place-quote';

const paragraph = (start: number, end: number): Block => ({ kind: 'paragraph', start, end });
const words = (texts: readonly string[], placed: ReturnType<typeof placeQuote>): readonly string[] | null =>
  placed?.map(({ text, start, end }) => texts[text]?.slice(start, end) ?? '') ?? null;

test('marks a quote across elements, whatever stands for white space, ligatures and raised figures', () => {
  const text = 'First give five ≥ 10⁹ cells/L of ﬁne blood.';
  const quote = { start: text.indexOf('five'), end: text.indexOf(' of') };
  const texts = ['First  give ', 'ﬁve', ' ≥\n10', '9', ' cells/L of fine blood.'];
  expect(words(texts, placeQuote({ text, blocks: [paragraph(0, text.length)] }, quote, texts))).toEqual([
    'ﬁve',
    ' ≥\n10',
    '9',
    ' cells/L',
  ]);
});

test('of the same words in several places it takes the one with the same words around', () => {
  const text = 'Adults: 5 mg daily. Children: 5 mg daily. Elders: 5 mg daily.';
  const start = text.indexOf('5 mg', 20);
  const texts = [text];
  const placed = placeQuote({ text, blocks: [paragraph(0, text.length)] }, { start, end: start + 4 }, texts);
  expect(placed).toEqual([{ text: 0, start, end: start + 4 }]);
});

test('signs at the edges of a quote are marked with it', () => {
  const text = 'See (at most 5 mg). Then wait.';
  const quote = { start: 4, end: 19 };
  expect(words([text], placeQuote({ text, blocks: [] }, quote, [text]))).toEqual(['(at most 5 mg).']);
});

test('a quote over list items is found without the numbers that the list gives them', () => {
  const text = '1. Give oxygen\n\n2. Call for help';
  const blocks: readonly Block[] = [
    { kind: 'list-item', depth: 1, start: 0, end: 14 },
    { kind: 'list-item', depth: 1, start: 16, end: text.length },
  ];
  const texts = ['Give oxygen', 'Call for help'];
  expect(words(texts, placeQuote({ text, blocks }, { start: 0, end: text.length }, texts))?.join(' ')).toBe(
    'Give oxygen Call for help',
  );
});

test('says so when the words are not there', () => {
  const text = 'Give 5 mg.';
  expect(placeQuote({ text, blocks: [] }, { start: 0, end: 10 }, ['Give 6 mg.'])).toBeNull();
});
