import type { PdfDraft } from './pdf-draft';
import { columnsOf } from './reading-order';
import type { RuledTable } from './ruled-tables';
import { gridAt, printedRows } from './table-grid';
import type { PrintedRow } from './table-grid';
import type { TextLine } from './text-line';

const BULLET = /^(?:[•●■▪◦・‣▶►✓·*–—-]|\uF0B7|o(?=\s))\s*(?=\S)/u;
const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/;
// A raised figure in front of a line opens a footnote.
const FOOTNOTE = /^[⁰¹²³⁴-⁹]{1,3}\s*[\p{Lu}“"(]/u;
const WIDEST_LEADING = 1.75;

export const isListStart = (text: string): boolean =>
  (BULLET.test(text) && !/^-\d/.test(text)) || NUMBERED.test(text);

const mergedRow = (row: PrintedRow): TextLine | undefined => {
  const [first, ...rest] = row;
  if (first === undefined || rest.length === 0) return first;
  const end = Math.max(...row.map((line) => line.x + line.width));
  return { ...first, text: row.map((line) => line.text).join(' '), width: end - first.x };
};

/** Whether a printed line goes on with the paragraph of the line above it. */
const continues = (line: TextLine, above: TextLine, right: number): boolean => {
  if (Math.abs(line.size - above.size) > 0.7) return false;
  if (line.y - above.y > line.size * WIDEST_LEADING || line.y < above.y) return false;
  if (isListStart(line.text) || FOOTNOTE.test(line.text)) return false;
  const endsEarly = above.x + above.width < right - (right - above.x) * 0.25;
  const ends = /[.!?:]["”’)\]]?[\d⁰-⁹,]*$/u.test(above.text);
  if (ends && endsEarly) return false;
  const isIndented = line.x > above.x + line.size * 0.9 && !isListStart(above.text);
  return !(isIndented && ends) && !(line.font !== above.font && endsEarly && !/^\p{Ll}/u.test(line.text));
};

const asDraft = (lines: readonly TextLine[], left: number): PdfDraft => {
  const [first] = lines;
  if (first === undefined || !isListStart(first.text)) return { kind: 'paragraph', parts: [lines] };
  const depth = Math.min(
    4,
    1 + Math.floor(Math.max(0, first.x - left - first.size * 1.5) / (first.size * 1.8)),
  );
  return { kind: 'list-item', depth, parts: [lines] };
};

/** Tables that lines draw, each by the stand-in for it among the lines of its page. */
type Tables = ReadonlyMap<TextLine, PdfDraft>;

function columnBlocks(column: readonly TextLine[], tables: Tables): readonly PdfDraft[] {
  const rows = printedRows(column);
  const right = Math.max(...column.map((line) => line.x + line.width));
  const left = Math.min(...column.map((line) => line.x));
  const drafts: PdfDraft[] = [];
  let open: TextLine[] = [];
  const flush = (): void => {
    if (open.length > 0) drafts.push(asDraft(open, left));
    open = [];
  };
  for (let at = 0; at < rows.length; at += 1) {
    const [drawn, row] = apart(rows[at] ?? [], tables);
    if (drawn.length > 0) flush();
    drafts.push(...drawn);
    if (row.length === 0) continue;
    const grid = gridAt(rows, at, (line) => tables.has(line));
    if (grid !== null) {
      flush();
      if (grid.kind === 'table') drafts.push({ kind: 'table', caption: null, rows: grid.rows });
      else if (grid.kind === 'list')
        drafts.push(
          ...grid.entries.map((entry): PdfDraft => ({ kind: 'list-item', depth: 1, parts: [entry] })),
        );
      else drafts.push(...grid.columns.flatMap((lines) => columnBlocks(lines, tables)));
      at += grid.length - 1;
      continue;
    }
    const line = mergedRow(row);
    const above = open.at(-1);
    if (line === undefined) continue;
    if (above !== undefined && !continues(line, above, right)) flush();
    open.push(line);
  }
  flush();
  return drafts;
}

const standIn = ({ grid }: RuledTable, page: number): TextLine => ({
  page,
  text: '',
  x: grid.left,
  y: grid.top,
  width: grid.right - grid.left,
  height: 1,
  size: 1,
  font: '',
});

const apart = (row: PrintedRow, tables: Tables): readonly [readonly PdfDraft[], PrintedRow] => [
  row.flatMap((line) => tables.get(line) ?? []),
  row.filter((line) => !tables.has(line)),
];

/** Paragraphs, list items and tables of an untagged page, by where its lines stand. `ruled` are tables known already. */
export const printedBlocks = (
  lines: readonly TextLine[],
  ruled: readonly RuledTable[] = [],
): readonly PdfDraft[] => {
  const page = lines[0]?.page ?? 0;
  const tables: Tables = new Map(ruled.map((table) => [standIn(table, page), table.draft]));
  return columnsOf([...lines, ...tables.keys()]).flatMap((column) => columnBlocks(column, tables));
};
