import type { Block, ParsedDocument } from './document';
import type { Span } from './span';

/** A stretch of one of the texts of a rendering. */
export interface PlacedSpan extends Span {
  /** Which of the texts, from 0. */
  readonly text: number;
}

/** Letters and digits alone, with the place each came from: what a rendering and the canonical text have in common. */
interface Shown {
  readonly texts: readonly string[];
  readonly letters: string;
  readonly places: readonly number[];
  readonly offsets: readonly number[];
}

/** A stretch of the canonical text: its letters, and the signs before the first and after the last. */
interface Piece {
  readonly letters: string;
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 64;
/** A piece of a quote that goes on in another block begins at most so many letters after the piece before. */
const MOST_BETWEEN = 2_000;
const LIST_NUMBER = /^\d+\. /;

/**
 * Finds a quote of the canonical text in the texts of a rendering by its letters and digits and those around it (W3C
 * TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector). Null where it is not there as it stands.
 */
export function placeQuote(
  { text, blocks }: Pick<ParsedDocument, 'text' | 'blocks'>,
  quote: Span,
  texts: readonly string[],
): readonly PlacedSpan[] | null {
  const shown = lettersOf(texts);
  const around = {
    before: plain(text.slice(Math.max(0, quote.start - 4 * CONTEXT), quote.start)).slice(-CONTEXT),
    after: plain(text.slice(quote.end, quote.end + 4 * CONTEXT)).slice(0, CONTEXT),
    share: text.length === 0 ? 0 : quote.start / text.length,
  };
  const whole = pieceOf(text.slice(quote.start, quote.end));
  const at = bestPlace(shown.letters, whole.letters, around);
  if (at !== null) return spansOf(shown, at, whole);
  const [first, ...rest] = piecesOf(text, blocks, quote);
  const begin = first === undefined ? null : bestPlace(shown.letters, first.letters, around);
  if (first === undefined || begin === null) return null;
  const placed = [...spansOf(shown, begin, first)];
  let end = begin + first.letters.length;
  for (const piece of rest) {
    const next = shown.letters.indexOf(piece.letters, end);
    if (next < 0 || next - end > MOST_BETWEEN) return null;
    placed.push(...spansOf(shown, next, piece));
    end = next + piece.letters.length;
  }
  return placed;
}

const isLetter = /[\p{L}\p{N}]/u;

function lettersOf(texts: readonly string[]): Shown {
  const letters: string[] = [];
  const places: number[] = [];
  const offsets: number[] = [];
  texts.forEach((text, place) => {
    let offset = 0;
    for (const character of text) {
      for (const letter of character.normalize('NFKD'))
        if (isLetter.test(letter)) {
          // One place for each code unit, so that places in the joined letters are places here.
          for (const unit of letter.split('')) {
            letters.push(unit);
            places.push(place);
            offsets.push(offset);
          }
        }
      offset += character.length;
    }
  });
  return { texts, letters: letters.join(''), places, offsets };
}

const plain = (text: string): string => lettersOf([text]).letters;

const pieceOf = (text: string): Piece => ({
  letters: plain(text),
  before: /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? '',
  after: /[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '',
});

interface Around {
  readonly before: string;
  readonly after: string;
  /** How far into the document, 0 to 1: decides between places with the same words around them. */
  readonly share: number;
}

function bestPlace(letters: string, wanted: string, { before, after, share }: Around): number | null {
  if (wanted === '') return null;
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const left = sameAtEnd(letters.slice(Math.max(0, at - CONTEXT), at), before);
    const right = sameAtStart(letters.slice(at + wanted.length, at + wanted.length + CONTEXT), after);
    const score = left + right - Math.abs(at / letters.length - share);
    if (best === null || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

function sameAtStart(left: string, right: string): number {
  let same = 0;
  while (same < Math.min(left.length, right.length) && left[same] === right[same]) same += 1;
  return same;
}

function sameAtEnd(left: string, right: string): number {
  let same = 0;
  while (
    same < Math.min(left.length, right.length) &&
    left[left.length - 1 - same] === right[right.length - 1 - same]
  )
    same += 1;
  return same;
}

/** The letters of a quote block by block and cell by cell; numbers that a list gives its items are no text of a page. */
function piecesOf(text: string, blocks: readonly Block[], quote: Span): readonly Piece[] {
  const spans = blocks.flatMap((block): readonly Span[] => {
    if (block.kind === 'table')
      return [
        ...(block.caption === null ? [] : [block.caption]),
        ...block.rows.flatMap(({ cells }) => cells),
      ];
    if (block.kind !== 'list-item') return [block];
    const number = LIST_NUMBER.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
    return [{ start: block.start + number, end: block.end }];
  });
  return spans
    .map(({ start, end }) => pieceOf(text.slice(Math.max(start, quote.start), Math.min(end, quote.end))))
    .filter(({ letters }) => letters !== '');
}

/** All between two letters, and the signs beside them that the piece has too. */
function spansOf(shown: Shown, from: number, piece: Piece): readonly PlacedSpan[] {
  const { texts, places, offsets } = shown;
  const until = from + piece.letters.length - 1;
  const [first = 0, last = 0] = [places[from], places[until]];
  const start = (offsets[from] ?? 0) - sameAtEnd((texts[first] ?? '').slice(0, offsets[from]), piece.before);
  const end = (offsets[until] ?? 0) + 1;
  const beyond = end + sameAtStart((texts[last] ?? '').slice(end), piece.after);
  return texts
    .slice(first, last + 1)
    .map((text, at) => ({ text: first + at, start: 0, end: text.length }))
    .map((span) => (span.text === first ? { ...span, start } : span))
    .map((span) => (span.text === last ? { ...span, end: beyond } : span))
    .filter(({ text, start: begin, end: stop }) => (texts[text] ?? '').slice(begin, stop).trim() !== '');
}
