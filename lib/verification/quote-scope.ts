import type { Passage } from '../evidence/passage';
import type { Span } from '../evidence/span';
import { splitSentences } from '../language/sentences';
import type { Scope } from './comparison';

/** The stretch of a passage that a quote is compared in, with the way back from its offsets to the passage's. */
export interface Stretch {
  readonly text: string;
  /** Span of the passage behind a span of `text`; null when it lies in the lead-in. */
  readonly toPassage: (span: Span) => Span | null;
}

const unitsOfPassage = new WeakMap<Passage, readonly Span[]>();

/**
 * The sentences or table rows that the quote lies in, whole, so that a quote cut out of `Do not give X` keeps its negation. A list item
 * takes the lead-in that ends in a colon before it.
 */
export function stretchAround(passage: Passage, quote: Span): Stretch {
  const units = unitsOf(passage);
  const touching = units.filter((unit) => unit.start < quote.end && unit.end > quote.start);
  const start = Math.min(quote.start, touching[0]?.start ?? quote.start);
  const end = Math.max(quote.end, touching.at(-1)?.end ?? quote.end);
  const lead = leadIn(passage, units, start);
  const head = lead === null ? '' : `${passage.text.slice(lead.start, lead.end - 1)} `;
  return {
    text: head + passage.text.slice(start, end),
    toPassage: (span) =>
      span.start < head.length
        ? null
        : { start: span.start - head.length + start, end: span.end - head.length + start },
  };
}

/** What scopes a quote of the passage beyond its own sentence. */
export function scopeOf(passage: Passage): Scope {
  return {
    headers: passage.tableHeader,
    headings: passage.sectionPath.join('\n'),
    rest: passage.text,
    grade: passage.grade,
  };
}

/** The sentences of a passage, or the rows of a table; spans of its text, in order. */
export function unitsOf(passage: Passage): readonly Span[] {
  const known = unitsOfPassage.get(passage);
  if (known !== undefined) return known;
  const units = passage.kind === 'table' ? linesOf(passage.text) : splitSentences(passage.text);
  unitsOfPassage.set(passage, units);
  return units;
}

function linesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    spans.push({ start: index, end: index + line.length });
  return spans;
}

const listItem = /^(?:[-*•–]|\d+[.)])\s/;
const wholeSentence = /^[A-Z][^.!?]*(?:\s[^.!?\s]+){3,}[.!?]$/;

/**
 * The nearest earlier unit that ends in a colon, with nothing but list items between. A sentence after the list is no item of it: it has no
 * mark where the items have one, and is whole where they are not.
 */
function leadIn(passage: Passage, units: readonly Span[], start: number): Span | null {
  if (passage.kind === 'table') return null;
  const own = units.find((unit) => unit.end > start);
  const ownText = own === undefined ? '' : passage.text.slice(own.start, own.end);
  let at = start;
  for (const unit of units.filter(({ end }) => end <= start).toReversed()) {
    if (!passage.text.slice(unit.end, at).includes('\n')) return null;
    const text = passage.text.slice(unit.start, unit.end);
    if (text.endsWith(':')) return unit;
    const isItem = listItem.test(text);
    if (/[.!?]$/.test(text) && !isItem) return null;
    if (isItem && !listItem.test(ownText)) return null;
    if (!isItem && wholeSentence.test(ownText)) return null;
    at = unit.start;
  }
  return null;
}
