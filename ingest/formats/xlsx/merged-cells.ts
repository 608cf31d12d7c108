import { posix } from 'node:path';
import type { Archive } from '../archive/open-archive';
import { decodeText } from '../decode-text';
import { findElements, parseXml } from '../xml-tree';
import type { XmlNode } from '../xml-tree';

/** A merged range of a sheet, rows and columns from 0. */
export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;
const MERGE_CELL = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([^"]{1,40})"/g;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const rangeOf = (reference: string): MergedRange | null => {
  const [, fromColumn, fromRow, toColumn, toRow] = RANGE.exec(reference) ?? [];
  if (fromColumn === undefined || toColumn === undefined) return null;
  const [row, column] = [Number(fromRow) - 1, columnNumber(fromColumn)];
  return { row, column, rowSpan: Number(toRow) - row, columnSpan: columnNumber(toColumn) - column + 1 };
};

const xmlOf = (archive: Archive, path: string): readonly XmlNode[] => {
  const bytes = archive.read(path);
  return bytes === null ? [] : parseXml(decodeText(bytes));
};

/** Merged ranges of a workbook by the names of its sheets. */
export const mergedCells = (archive: Archive): ReadonlyMap<string, readonly MergedRange[]> => {
  const targets = new Map(
    findElements(xmlOf(archive, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  const sheets = findElements(xmlOf(archive, 'xl/workbook.xml'), 'sheet');
  return new Map(
    sheets.map(({ attributes }) => {
      const target = targets.get(attributes['r:id']) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      const bytes = archive.read(path);
      const references = bytes === null ? [] : Array.from(decodeText(bytes).matchAll(MERGE_CELL));
      const ranges = references.map(([, reference = '']) => rangeOf(reference));
      return [attributes['name'] ?? '', ranges.filter((range) => range !== null)] as const;
    }),
  );
};
