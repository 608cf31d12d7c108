import { undisguised } from '@/lib/language/look-alikes';
import type { BlockDraft, CellDraft, TableDraft } from './canonical-text';

const CAPTION = /^(?:table|box|chart|exhibit)\s*[\dA-Z]{1,3}(?:[.\-–]\d+)*\s*(?:[.:|–—-]|\s[A-Z]|$)/i;
const ENUMERATOR = /^(?:\(?(?:\d{1,3}(?:[a-z](?=[.):]))?|[a-z]|[ivx]{1,4})[.):]?|[•●■▪◦*–-])$/i;
const NUMERIC = /^[\d\s.,%<>≤≥±()/–-]+$/;
const MAXIMUM_CAPTION_WORDS = 45;
const MAXIMUM_HEADER_WORDS = 12;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Whether a first row has the shape of a header: short labels, no sentences, no bare figures. */
export const looksLikeHeader = (row: readonly Pick<CellDraft, 'text'>[]): boolean =>
  row.length > 1 &&
  row.slice(1).every((cell) => cell.text.trim() !== '') &&
  row.every(
    (cell) =>
      wordCount(cell.text) <= MAXIMUM_HEADER_WORDS &&
      !/[.;]\s*$/.test(cell.text) &&
      !NUMERIC.test(cell.text.trim()),
  ) &&
  !/^\p{Ll}+\s/u.test(row[0]?.text.trim() ?? '') &&
  !ENUMERATOR.test(row[0]?.text.trim() ?? '');

const rowText = (row: readonly CellDraft[]): string => row.map((cell) => cell.text.trim()).join('\n');

/** Marks the first row (and its repetitions further down) as header where the source marks none and the row has the shape of one. */
export const inferHeader = (table: TableDraft): TableDraft => {
  const [first, ...rest] = table.rows;
  if (first === undefined || rest.length === 0) return table;
  if (table.rows.some((row) => row.some((cell) => cell.header)) || !looksLikeHeader(first)) return table;
  const signature = rowText(first);
  const rows = table.rows.map((row) =>
    rowText(row) === signature ? row.map((cell) => ({ ...cell, header: true })) : row,
  );
  return { ...table, rows };
};

/** Whether a cell holds nothing but the number or the bullet of a list. */
export const isEnumerator = (text: string): boolean => ENUMERATOR.test(text.trim());

/** A table that only numbers or bullets its lines is a list; null when it is a real table. */
export const asList = (table: TableDraft): readonly BlockDraft[] | null => {
  const enumerated = table.rows.filter((row) => row.length === 2 && isEnumerator(row[0]?.text ?? ''));
  if (table.rows.length < 2 || enumerated.length < table.rows.length * 0.7) return null;
  if (table.rows.some((row) => row.length > 2)) return null;
  return table.rows.map((row) => ({
    kind: 'list-item',
    depth: 1,
    text: row
      .map((cell) => cell.text.trim())
      .filter((text) => text !== '')
      .join(' '),
  }));
};

/** Whether a line reads as the caption of a table ("Table 3. Starting doses"). */
export const isCaption = (line: string): boolean => {
  const text = undisguised(line);
  return (CAPTION.test(text) || /\btable$/i.test(text.trim())) && wordCount(text) <= MAXIMUM_CAPTION_WORDS;
};

/** Gives each table without a caption the caption line that stands right above it, whatever of no words lies between. */
export const attachCaptions = (drafts: readonly BlockDraft[]): readonly BlockDraft[] => {
  const attached: BlockDraft[] = [];
  for (const draft of drafts.filter((one) => one.kind === 'table' || undisguised(one.text).trim() !== '')) {
    const above = attached.at(-1);
    const takes =
      draft.kind === 'table' && draft.caption === null && above !== undefined && above.kind !== 'table';
    if (takes && isCaption(above.text)) {
      attached.pop();
      attached.push({ ...draft, caption: above.text });
    } else attached.push(draft);
  }
  return attached;
};
