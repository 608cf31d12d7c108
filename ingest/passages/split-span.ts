import type { Span } from '@/lib/evidence/span';
import { splitSentences } from '@/lib/language/sentences';
import { wordCount } from './word-count';

const LOOSE_END = /\n|\u2003| \| |;\s/g;

const looseEnds = (text: string): readonly number[] =>
  Array.from(text.matchAll(LOOSE_END), (match) => match.index + match[0].length);

const atWords = (text: string, words: number): readonly number[] =>
  Array.from(text.matchAll(/\s+/g), (match) => match.index + match[0].length).filter(
    (_, index) => (index + 1) % words === 0,
  );

const trimmed = (text: string, span: Span): Span => {
  const part = text.slice(span.start, span.end);
  const lead = part.length - part.trimStart().length;
  return { start: span.start + lead, end: span.start + part.trimEnd().length };
};

const pack = (text: string, span: Span, cuts: readonly number[], words: number): readonly Span[] => {
  const spans: Span[] = [];
  let start = span.start;
  let last = span.start;
  for (const cut of [...cuts.map((at) => span.start + at), span.end]) {
    if (last > start && wordCount(text.slice(start, cut)) > words) {
      spans.push(trimmed(text, { start, end: last }));
      start = last;
    }
    last = cut;
  }
  return [...spans, trimmed(text, { start, end: span.end })].filter((part) => part.end > part.start);
};

/** Cuts a stretch of text into parts of at most `words` words: between sentences, else at weaker ends, else between words. */
export const splitSpan = (text: string, span: Span, words: number): readonly Span[] => {
  let parts: readonly Span[] = [trimmed(text, span)];
  for (const cutsOf of [
    (part: string) => splitSentences(part).map((sentence) => sentence.start),
    looseEnds,
    (part: string) => atWords(part, words),
  ]) {
    parts = parts.flatMap((part) => {
      const inner = text.slice(part.start, part.end);
      return wordCount(inner) <= words ? [part] : pack(text, part, cutsOf(inner), words);
    });
  }
  return parts;
};
