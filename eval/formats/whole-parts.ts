import type { Block, ParsedDocument } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { splitSentences } from '@/lib/language/sentences';

/** A share as it is counted: `whole` of `all`. */
export interface Share {
  readonly whole: number;
  readonly all: number;
}

export const noShare: Share = { whole: 0, all: 0 };

export const percent = ({ whole, all }: Share): string =>
  all === 0 ? 'none' : `${((100 * whole) / all).toFixed(2)} % of ${all}`;

export const addShares = (a: Share, b: Share): Share => ({ whole: a.whole + b.whole, all: a.all + b.all });

const FEWEST_WORDS = 6;
const BETWEEN = '\u0001';

/** Letters, figures and the signs that change a figure: what must agree however lines and words were broken. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>=≤≥±]+/gu, '');

/** Pieces of a document in which parts of it are looked up. */
export class Pieces {
  private readonly all: string;
  private readonly each: readonly string[];

  constructor(pieces: readonly string[]) {
    this.each = pieces.map(folded);
    this.all = this.each.join(BETWEEN);
  }

  /** Whether one piece holds the whole part. */
  hold(part: string): boolean {
    return this.all.includes(folded(part));
  }

  /** Whether one piece holds all of the parts. */
  holdTogether(parts: readonly string[]): boolean {
    const needed = parts.map(folded).filter((part) => part !== '');
    return this.each.some((piece) => needed.every((part) => piece.includes(part)));
  }
}

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length >= FEWEST_WORDS && /^[\p{Lu}\d“"]/u.test(text) && /[.!?]["”)]?$/.test(text);

/** Whole sentences of six words or more in a text, each once. */
export const sentencesOf = (text: string): readonly string[] => [
  ...new Set(
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
      .filter(isSentence),
  ),
];

/**
 * The sentences of the paragraphs and list items of a document that passages take up: what is left out on purpose, as lists of
 * references and contents, is not asked for.
 */
export const sentencesOfBlocks = (
  { text, blocks }: ParsedDocument,
  taken: readonly Span[],
): readonly string[] => [
  ...new Set(
    blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
      .filter((block) => taken.some((span) => span.start < block.end && span.end > block.start))
      .flatMap(({ start, end }) => sentencesOf(text.slice(start, end))),
  ),
];

type Table = Extract<Block, { kind: 'table' }>;

export const tablesOf = ({ blocks }: Pick<ParsedDocument, 'blocks'>): readonly Table[] =>
  blocks.filter((block) => block.kind === 'table');

export const hasHeader = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.header));

/** A table whose every body row stands in one piece together with the cells of its first header row. */
export const rowsWithHeader = (text: string, table: Table, pieces: Pieces): Share => {
  const cells = (row: Table['rows'][number]): readonly string[] =>
    row.cells.map(({ start, end }) => text.slice(start, end));
  const isHeader = (row: Table['rows'][number]): boolean => row.cells.every((cell) => cell.header);
  const header = table.rows.find(isHeader);
  const body = table.rows.filter((row) => !isHeader(row));
  const whole = body.filter((row) =>
    pieces.holdTogether([...(header === undefined ? [] : cells(header)), ...cells(row)]),
  );
  return { whole: whole.length, all: body.length };
};

export const sentencesIn = (sentences: readonly string[], pieces: Pieces): Share => ({
  whole: sentences.filter((sentence) => pieces.hold(sentence)).length,
  all: sentences.length,
});

/** Sentences that both readings of a document end and begin at the same letters. */
export const agreedSentences = (own: readonly string[], other: readonly string[]): readonly string[] => {
  const known = new Set(other.map(folded));
  return own.filter((sentence) => known.has(folded(sentence)));
};
