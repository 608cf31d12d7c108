import type { Span } from '@/lib/evidence/span';
import { passageSizes } from './passage-draft';
import type { ContentBlock } from './sections';
import { splitSpan } from './split-span';
import { wordCount } from './word-count';

export interface NarrativePiece extends Span {
  /** The sentence that leads into a list, for the pieces of the list that stand too far from it. */
  readonly leadIn: string;
}

const MAXIMUM_LEAD_IN_WORDS = 40;

const spanOf = (blocks: readonly ContentBlock[]): Span => ({
  start: blocks[0]?.start ?? 0,
  end: blocks.at(-1)?.end ?? 0,
});

const isShort = (text: string, block: ContentBlock): boolean =>
  wordCount(text.slice(block.start, block.end)) <= MAXIMUM_LEAD_IN_WORDS;

/** A lead-in with its list, an item with the items under it, or a paragraph. */
const units = (text: string, blocks: readonly ContentBlock[]): readonly (readonly ContentBlock[])[] => {
  const grouped: ContentBlock[][] = [];
  for (const block of blocks) {
    const open = grouped.at(-1);
    const above = open?.at(-1);
    const leads =
      above !== undefined &&
      above.kind === 'paragraph' &&
      /[:\u2026]$/.test(text.slice(above.start, above.end));
    const follows =
      block.kind === 'list-item' &&
      above !== undefined &&
      (above.kind === 'list-item' || isShort(text, above));
    if (open !== undefined && (leads || follows)) open.push(block);
    else grouped.push([block]);
  }
  return grouped;
};

const topItems = (items: readonly ContentBlock[]): readonly (readonly ContentBlock[])[] => {
  const depths = items.map((item) => (item.kind === 'list-item' ? item.depth : 1));
  const top = Math.min(...depths);
  const grouped: ContentBlock[][] = [];
  items.forEach((item, index) => {
    const open = grouped.at(-1);
    if (open !== undefined && (depths[index] ?? top) > top) open.push(item);
    else grouped.push([item]);
  });
  return grouped;
};

const pack = (text: string, groups: readonly (readonly ContentBlock[])[]): readonly Span[] => {
  const packed: Span[] = [];
  for (const group of groups) {
    const open = packed.at(-1);
    const span = spanOf(group);
    const words = wordCount(text.slice(open?.start ?? span.start, span.end));
    const openWords = open === undefined ? 0 : wordCount(text.slice(open.start, open.end));
    const limit = openWords < passageSizes.smallest ? passageSizes.largest : passageSizes.preferred;
    if (open !== undefined && words <= limit) packed.splice(-1, 1, { start: open.start, end: span.end });
    else packed.push(span);
  }
  return joinSmallTail(text, packed);
};

const joinSmallTail = (text: string, spans: readonly Span[]): readonly Span[] => {
  const tail = spans.at(-1);
  const before = spans.at(-2);
  if (tail === undefined || before === undefined) return spans;
  const isSmall = wordCount(text.slice(tail.start, tail.end)) < passageSizes.smallest / 2;
  const joined = { start: before.start, end: tail.end };
  if (!isSmall || wordCount(text.slice(joined.start, joined.end)) > passageSizes.largest) return spans;
  return [...spans.slice(0, -2), joined];
};

/** A list too long for one passage: runs of its items, sub-items with their item, the lead-in carried along. */
const cutLongUnit = (text: string, unit: readonly ContentBlock[]): readonly NarrativePiece[] => {
  const [first, ...rest] = unit;
  if (first === undefined) return [];
  const leads = first.kind === 'paragraph' && rest.length > 0;
  const leadIn = leads && isShort(text, first) ? text.slice(first.start, first.end) : '';
  const groups = topItems(leads ? rest : unit);
  const [head, ...tail] = groups;
  const whole = leads && head !== undefined ? [[first, ...head], ...tail] : groups;
  return pack(text, whole).flatMap((span, index) =>
    splitSpan(text, span, passageSizes.largest).map((part, at) => ({
      ...part,
      leadIn: index + at === 0 ? '' : leadIn,
    })),
  );
};

/**
 * Paragraphs and lists of one section as passages of about 60 to 250 words; no list loses the sentence that leads into it.
 * `apart` keeps each paragraph on its own, as in a glossary.
 */
export const cutNarrative = (
  text: string,
  blocks: readonly ContentBlock[],
  apart = false,
): readonly NarrativePiece[] => {
  const pieces: NarrativePiece[] = [];
  let run: (readonly ContentBlock[])[] = [];
  const flush = (): void => {
    pieces.push(...pack(text, run).map((span) => ({ ...span, leadIn: '' })));
    run = [];
  };
  for (const unit of units(text, blocks)) {
    if (apart) flush();
    const { start, end } = spanOf(unit);
    if (wordCount(text.slice(start, end)) <= passageSizes.largest) run.push(unit);
    else {
      flush();
      pieces.push(...cutLongUnit(text, unit));
    }
  }
  flush();
  return pieces;
};
