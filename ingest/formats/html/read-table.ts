import type { Element } from 'hast';
import { asList, inferHeader } from '../table-shape';
import type { BlockDraft, CellDraft, TableDraft } from '../canonical-text';
import { inlineText } from './inline-text';
import { attribute, isUnseen } from './unseen-elements';

const MAXIMUM_SPAN = 100;

const childElements = (element: Element): readonly Element[] =>
  element.children.filter((child): child is Element => child.type === 'element' && !isUnseen(child));

const span = (cell: Element, name: string): number => {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, MAXIMUM_SPAN) : 1;
};

const readCell = (cell: Element, inHead: boolean): CellDraft => ({
  text: inlineText(cell),
  header: cell.tagName === 'th' || inHead,
  columnSpan: span(cell, 'colSpan'),
  rowSpan: span(cell, 'rowSpan'),
});

const readRow = (row: Element, inHead: boolean): readonly CellDraft[] =>
  childElements(row)
    .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
    .map((cell) => readCell(cell, inHead));

const readRows = (table: Element): readonly (readonly CellDraft[])[] =>
  childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [readRow(child, false)];
    if (!/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return [];
    const rows = childElements(child).filter((row) => row.tagName === 'tr');
    return rows.map((row) => readRow(row, child.tagName === 'thead'));
  });

const contains = (element: Element, tags: RegExp): boolean =>
  element.children.some(
    (child) => child.type === 'element' && (tags.test(child.tagName) || contains(child, tags)),
  );

/** A table that only arranges the page: another table, headings or a single cell inside. */
export const isLayoutTable = (table: Element): boolean =>
  contains(table, /^(?:table|h[1-4])$/) || readRows(table).every((row) => row.length < 2);

/** Rows, header cells, spans and caption of a table; a table used as a numbered list comes back as that list. */
export const readTable = (table: Element): readonly BlockDraft[] => {
  const caption = childElements(table).find((child) => child.tagName === 'caption');
  const draft: TableDraft = {
    kind: 'table',
    caption: caption === undefined ? null : inlineText(caption),
    rows: readRows(table),
  };
  return asList(draft) ?? [inferHeader(draft)];
};
