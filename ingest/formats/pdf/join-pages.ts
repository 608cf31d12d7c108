import { isCaption } from '../table-shape';
import { linesOf } from './pdf-draft';
import type { PdfCell, PdfDraft } from './pdf-draft';
import { isListStart } from './printed-blocks';

const textOf = (draft: PdfDraft): string =>
  linesOf(draft)
    .map((line) => line.text)
    .join(' ');

const rowText = (row: readonly PdfCell[]): string =>
  row
    .map((cell) =>
      cell.parts
        .flat()
        .map((line) => line.text)
        .join(' '),
    )
    .join(' | ');

const lastPage = (draft: PdfDraft): number => linesOf(draft).at(-1)?.page ?? 0;
const firstPage = (draft: PdfDraft): number => linesOf(draft)[0]?.page ?? 0;

/** A sentence cut by the foot of a page (or column) and its rest. */
const goesOn = (above: PdfDraft, below: PdfDraft): boolean => {
  if (below.kind !== 'paragraph' || (above.kind !== 'paragraph' && above.kind !== 'list-item')) return false;
  const end = textOf(above);
  const start = textOf(below);
  const [from, to] = [linesOf(above).at(-1)?.size ?? 0, linesOf(below)[0]?.size ?? 0];
  if (Math.abs(from - to) > 0.7 || isListStart(start) || /[.:;!?]["”’)\]]*$/.test(end)) return false;
  return firstPage(below) > lastPage(above)
    ? /^[\p{Ll}\d(“"‘]/u.test(start) || /,$/.test(end)
    : /^\p{Ll}/u.test(start) && /[\p{L},]$/u.test(end);
};

const mergeText = (above: PdfDraft, below: PdfDraft): PdfDraft => {
  if (above.kind === 'table' || below.kind === 'table') return above;
  const parts = [
    ...above.parts.slice(0, -1),
    [...(above.parts.at(-1) ?? []), ...(below.parts[0] ?? [])],
    ...below.parts.slice(1),
  ];
  return { ...above, parts };
};

type Table = Extract<PdfDraft, { kind: 'table' }>;

const isHeaderRow = (row: readonly PdfCell[]): boolean => row.length > 0 && row.every((cell) => cell.header);

/** A table that goes on over the page: same number of columns, nothing between; a repeated header row is read once. */
const mergeTables = (above: Table, below: Table): Table | null => {
  const width = (table: Table): number =>
    Math.max(...table.rows.map((row) => row.reduce((sum, cell) => sum + cell.columnSpan, 0)));
  if (firstPage(below) !== lastPage(above) + 1 || width(above) !== width(below) || below.caption !== null)
    return null;
  const [head] = above.rows;
  const [first, ...rest] = below.rows;
  if (head === undefined || first === undefined) return null;
  const repeats = rowText(head) === rowText(first);
  if (!repeats && isHeaderRow(first)) return null;
  return { ...above, rows: [...above.rows, ...(repeats ? rest : [first, ...rest])] };
};

const withCaption = (above: PdfDraft | undefined, table: Table): Table | null =>
  table.caption === null && above !== undefined && above.kind !== 'table' && isCaption(textOf(above))
    ? { ...table, caption: linesOf(above) }
    : null;

/** Joins what a page break parted, and captions to their tables. */
export const joinPages = (drafts: readonly PdfDraft[]): readonly PdfDraft[] => {
  const joined: PdfDraft[] = [];
  for (const draft of drafts) {
    const above = joined.at(-1);
    if (draft.kind === 'table') {
      const whole = above?.kind === 'table' ? mergeTables(above, draft) : withCaption(above, draft);
      if (whole === null) joined.push(draft);
      else joined.splice(-1, 1, whole);
    } else if (above !== undefined && goesOn(above, draft)) joined.splice(-1, 1, mergeText(above, draft));
    else joined.push(draft);
  }
  return joined;
};
