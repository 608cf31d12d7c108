import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { AppError } from '../../../app-error';
import type { StudyRows } from '../study-tables';
import { columnHeader, tableColumns, type Column } from './table-columns';

type Cell = string | number | boolean | null;

/** A spreadsheet runs what begins so; what begins with an apostrophe is guarded too, so that one apostrophe can always be taken off. */
const dangerous = /^[=+\-@\t\r\n'＝＋－＠]/u;

/**
 * One table as CSV (RFC 4180, UTF-8, a header). Text is quoted, an absent value is an empty unquoted field, and text that a spreadsheet would
 * run as a formula stands behind an apostrophe. Numbers are written in full: read again they are the same.
 */
export function tableAsCsv<Table extends keyof StudyRows>(table: Table, rows: StudyRows[Table]): string {
  const columns = columnsOf(table);
  const cells = (rows as unknown as readonly Readonly<Record<string, Cell>>[]).map((row) =>
    columns.map(([name]) => guarded(row[name] ?? null)),
  );
  return stringify([columns.map(([name]) => columnHeader(name)), ...cells], {
    quoted_string: true,
    cast: { boolean: String },
  });
}

/** The rows of a table from its CSV. @throws AppError `bad-input` naming the table and the line. */
export function tableFromCsv<Table extends keyof StudyRows>(table: Table, csv: string): StudyRows[Table] {
  const columns = columnsOf(table);
  const [header, ...lines] = readLines(table, csv);
  const wanted = columns.map(([name]) => columnHeader(name));
  const found = header?.map(({ value }) => value) ?? [];
  if (found.join() !== wanted.join())
    throw new AppError(
      'bad-input',
      `${table}.csv has the columns ${found.join(', ')}; it should have ${wanted.join(', ')}.`,
    );
  const rows = lines.map((cells, place) =>
    Object.fromEntries(
      columns.map(([name, column], index) => [
        name,
        readCell(cells[index], column, `${table}.csv, row ${String(place + 1)}, ${columnHeader(name)}`),
      ]),
    ),
  );
  // Each cell has just been read as its column says.
  return rows as unknown as StudyRows[Table];
}

/** Text that no spreadsheet runs. */
export function guarded(value: Cell): Cell {
  return typeof value === 'string' && dangerous.test(value) ? `'${value}` : value;
}

interface ReadCell {
  readonly value: string;
  readonly quoted: boolean;
}

function readLines(table: string, csv: string): readonly (readonly ReadCell[])[] {
  try {
    return parse(csv, {
      bom: true,
      cast: (value, { quoting }) => ({ value, quoted: quoting }),
    }) as unknown as readonly (readonly ReadCell[])[];
  } catch (cause) {
    throw new AppError('bad-input', `${table}.csv is not a CSV table.`, { cause });
  }
}

function readCell(cell: ReadCell | undefined, { kind, optional }: Column, where: string): Cell {
  const { value, quoted } = cell ?? { value: '', quoted: false };
  if (value === '' && !quoted && optional === true) return null;
  const read =
    kind === 'text' ? value.replace(/^'/, '') : kind === 'number' ? numberOf(value) : booleanOf(value);
  if (read === null) throw new AppError('bad-input', `${where}: “${value.slice(0, 40)}” is no ${kind}.`);
  return read;
}

function numberOf(value: string): number | null {
  const read = Number(value);
  return value.trim() === '' || Number.isNaN(read) ? null : read;
}

function booleanOf(value: string): boolean | null {
  return value === 'true' ? true : value === 'false' ? false : null;
}

function columnsOf(table: keyof StudyRows): readonly (readonly [string, Column])[] {
  return Object.entries(tableColumns[table]);
}
