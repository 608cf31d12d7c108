import type { Block, TableCell, TableRow } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { cleanCell, cleanLine, cleanText } from './clean-text';

export interface CellDraft {
  readonly text: string;
  readonly header: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A block as a format found it, before it has a place in the canonical text. */
export type BlockDraft =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list-item'; readonly depth: number; readonly text: string }
  | TableDraft;

export interface TableDraft {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly rows: readonly (readonly CellDraft[])[];
}

export interface CanonicalText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export const BLOCK_SEPARATOR = '\n\n';
export const CELL_SEPARATOR = ' | ';

export const asHeadingLevel = (level: number): HeadingLevel =>
  Math.min(6, Math.max(1, Math.round(level))) as HeadingLevel;

const cleanDraft = (draft: BlockDraft): BlockDraft | null => {
  if (draft.kind === 'table') return cleanTable(draft);
  const text = draft.kind === 'heading' ? cleanLine(draft.text) : cleanText(draft.text);
  return text === '' ? null : { ...draft, text };
};

const cleanTable = (draft: TableDraft): TableDraft | null => {
  const rows = draft.rows
    .map((row) => row.map((cell) => ({ ...cell, text: cleanCell(cell.text) })))
    .filter((row) => row.some((cell) => cell.text !== ''));
  const caption = draft.caption === null ? '' : cleanLine(draft.caption);
  return rows.length === 0 ? null : { kind: 'table', caption: caption === '' ? null : caption, rows };
};

const placeRow = (cells: readonly CellDraft[], start: number): { text: string; row: TableRow } => {
  let text = '';
  const placed: TableCell[] = cells.map((cell, index) => {
    if (index > 0) text += CELL_SEPARATOR;
    const cellStart = start + text.length;
    text += cell.text;
    const { header, columnSpan, rowSpan } = cell;
    return { start: cellStart, end: start + text.length, header, columnSpan, rowSpan };
  });
  return { text, row: { start, end: start + text.length, cells: placed } };
};

const placeTable = (draft: TableDraft, start: number): { text: string; block: Block } => {
  let text = '';
  let caption: Span | null = null;
  if (draft.caption !== null) {
    text = draft.caption;
    caption = { start, end: start + text.length };
  }
  const rows = draft.rows.map((cells) => {
    if (text !== '') text += '\n';
    const placed = placeRow(cells, start + text.length);
    text += placed.text;
    return placed.row;
  });
  return { text, block: { kind: 'table', start, end: start + text.length, caption, rows } };
};

const placeBlock = (draft: BlockDraft, start: number): { text: string; block: Block } => {
  if (draft.kind === 'table') return placeTable(draft, start);
  const { text } = draft;
  const end = start + text.length;
  if (draft.kind === 'heading') return { text, block: { kind: 'heading', level: draft.level, start, end } };
  if (draft.kind === 'list-item')
    return { text, block: { kind: 'list-item', depth: draft.depth, start, end } };
  return { text, block: { kind: 'paragraph', start, end } };
};

/** Cleans the drafts' characters and drops the empty ones; the rest can be laid out one block per draft. */
export const cleanDrafts = (drafts: readonly BlockDraft[]): readonly BlockDraft[] =>
  drafts.map(cleanDraft).filter((draft) => draft !== null);

/** Joins cleaned drafts into the canonical text, one block per draft, in order. */
export const layOut = (drafts: readonly BlockDraft[]): CanonicalText => {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let offset = 0;
  for (const draft of drafts) {
    if (offset > 0) offset += BLOCK_SEPARATOR.length;
    const placed = placeBlock(draft, offset);
    parts.push(placed.text);
    blocks.push(placed.block);
    offset += placed.text.length;
  }
  return { text: parts.join(BLOCK_SEPARATOR), blocks };
};
