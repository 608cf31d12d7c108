import { z } from 'zod';
import { AppError } from '../../../app-error';
import { axisKinds, type Axis } from '../../study/rubric';
import { studyStatuses, type Study } from '../../study/study';
import type { StudyRows, StudyTables } from '../study-tables';
import { columnHeader, tableColumns, tableNames } from './table-columns';

const format = 'almanac-study';
const version = 1;

/** The protocol's part of an export: everything but the rows. */
export function protocolJson({ study, raters, unfinished }: StudyTables): string {
  return pretty({ format, version, study, raters, unfinished });
}

/** A whole study as one JSON file: protocol, dictionary and rows. */
export function studyJson(tables: StudyTables): string {
  const { study, raters, unfinished } = tables;
  return pretty({
    format,
    version,
    study,
    raters,
    unfinished,
    dictionary: dictionary(),
    rows: rowsOf(tables),
  });
}

/** Every column of every table: name, kind, whether it may be empty, meaning. */
export function dictionary() {
  return tableNames.flatMap((table) =>
    Object.entries(tableColumns[table]).map(([name, { kind, optional, meaning }]) => ({
      table,
      column: columnHeader(name),
      kind,
      optional: optional === true,
      meaning,
    })),
  );
}

export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function rowsOf(tables: StudyTables): StudyRows {
  return Object.fromEntries(tableNames.map((name) => [name, tables[name]])) as unknown as StudyRows;
}

const levelSchema = z.object({ value: z.number(), label: z.string() }).loose();

const axisSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(axisKinds),
    levels: z.array(levelSchema),
    higherIsBetter: z.boolean(),
    unsafeAtOrBelow: z.number().nullable(),
    unsafeAtOrAbove: z.number().nullable(),
  } satisfies Partial<Record<keyof Axis, z.ZodType>>)
  .loose();

/** What figures need of a protocol; the rest is kept as it is. */
const headSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  study: z
    .object({
      id: z.string(),
      title: z.string(),
      status: z.enum(studyStatuses),
      protocolHash: z.string().nullable(),
      protocol: z
        .object({
          questions: z.array(
            z
              .object({
                id: z.string(),
                text: z.string(),
                specialty: z.string().nullable(),
                kind: z.string(),
              })
              .loose(),
          ),
          arms: z.array(z.object({ id: z.string(), name: z.string() }).loose()),
          rubric: z.object({ axes: z.array(axisSchema) }).loose(),
          hypotheses: z.array(
            z
              .object({
                text: z.string(),
                axisId: z.string().nullable(),
                armId: z.string(),
                baselineId: z.string(),
                primary: z.boolean(),
              })
              .loose(),
          ),
          seed: z.number(),
        })
        .loose(),
    })
    .loose(),
  raters: z.array(z.string()),
  unfinished: z.number(),
});

/** The protocol's part read back. @throws AppError `bad-input`. */
export function readHead(json: string): Pick<StudyTables, 'study' | 'raters' | 'unfinished'> {
  const { study, raters, unfinished } = checked(headSchema, parsed(json), 'protocol.json');
  // The rest of a study is carried along as it was written.
  return { study: study as unknown as Study, raters, unfinished };
}

const cellSchema = { text: z.string(), number: z.number(), boolean: z.boolean() };

/** A whole study read back from one JSON file. @throws AppError `bad-input`. */
export function readStudyJson(json: string): StudyTables {
  const value = parsed(json);
  const rows = checked(
    z.object({ rows: z.record(z.string(), z.array(z.unknown())) }),
    value,
    'The file',
  ).rows;
  const tables = tableNames.map((name) => {
    const shape = Object.entries(tableColumns[name]).map(([column, { kind, optional }]) => {
      const cell: z.ZodType = cellSchema[kind];
      return [column, optional === true ? cell.nullable() : cell] as const;
    });
    return [name, checked(z.array(z.object(Object.fromEntries(shape))), rows[name] ?? null, name)] as const;
  });
  // Every cell has just been checked against its column.
  return { ...readHead(json), ...(Object.fromEntries(tables) as unknown as StudyRows) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AppError('bad-input', 'This is not JSON.', { cause });
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new AppError(
    'bad-input',
    `${what} is not a study of Almanac: ${where} ${issue?.message ?? ''}`.trim(),
  );
}
