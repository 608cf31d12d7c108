import { parse } from 'csv-parse/sync';
import { AppError } from '../../app-error';
import type { QuestionKind, SignedPoint, Statement } from './protocol';
import { questionKinds } from './protocol';
import { linesOf, readPoint } from './read-lines';

/** A question as a file gives it, before it has an id. */
export interface GivenQuestion {
  readonly text: string;
  readonly specialty: string | null;
  readonly kind: QuestionKind;
  readonly statements: readonly Statement[];
  readonly points: readonly SignedPoint[];
  /** A human answer that stood beside it; empty where there was none. */
  readonly reference: string;
}

export interface LineFault {
  /** As an editor counts lines, from 1. */
  readonly line: number;
  readonly text: string;
}

export interface ReadQuestions {
  readonly questions: readonly GivenQuestion[];
  readonly faults: readonly LineFault[];
}

/** Columns that are read, each under some names; all but the first are optional. */
const columns = {
  question: ['question', 'text', 'prompt'],
  specialty: ['specialty', 'speciality', 'topic'],
  kind: ['kind', 'type'],
  statements: ['statements', 'must have', 'must-have', 'must_have'],
  nice: ['nice to have', 'nice-to-have', 'nice_to_have'],
  points: ['points'],
  reference: ['reference', 'reference answer', 'answer'],
} as const;

type Column = keyof typeof columns;

const mostQuestions = 2000;
export const longestQuestion = 4000;
const longestReference = 20_000;

/**
 * Reads questions from a CSV file (comma, semicolon or tab; quotes as in RFC 4180; first line names the columns). Statements stand one per
 * line or separated by `|`; points likewise, each as `+3 names a diuretic`. Lines with a fault are told, the others kept.
 * @throws AppError `bad-input` when the file as a whole cannot be read.
 */
export function readQuestions(csv: string): ReadQuestions {
  const rows = parseRows(csv);
  const [head, ...body] = rows;
  if (head === undefined) throw new AppError('bad-input', 'The file is empty.');
  const places = placesOf(head.cells);
  const faults: LineFault[] = [];
  const questions: GivenQuestion[] = [];
  for (const { line, cells } of body.slice(0, mostQuestions)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column) => cells[places[column] ?? -1]?.trim() ?? '';
    const { question, problems } = readRow(cell);
    faults.push(...problems.map((text) => ({ line, text })));
    if (problems.length === 0) questions.push(question);
  }
  if (body.length > mostQuestions)
    faults.push({
      line: body[mostQuestions]?.line ?? 0,
      text: `Only the first ${String(mostQuestions)} questions are read.`,
    });
  return { questions, faults };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRows(csv: string): readonly Row[] {
  const delimiter = delimiterOf(csv);
  try {
    const records = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({ line: firstLine(record, info.lines), cells: record }));
  } catch (cause) {
    const line = (cause as { readonly lines?: number }).lines;
    const where = line === undefined ? '' : `Line ${String(line)}: `;
    throw new AppError(
      'bad-input',
      `${where}the file is not valid CSV; look for a quotation mark that is not closed.`,
      {
        cause,
      },
    );
  }
}

/** The parser counts where a record ends; people look for where it begins. */
function firstLine(record: readonly string[], lastLine: number): number {
  return lastLine - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
}

function delimiterOf(csv: string): string {
  const [head = ''] = csv.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.toSorted((left, right) => right.count - left.count)[0]?.mark ?? ',';
}

function placesOf(head: readonly string[]): Readonly<Partial<Record<Column, number>>> {
  const names = head.map((name) => name.trim().toLowerCase());
  const places = Object.fromEntries(
    Object.entries(columns).flatMap(([column, known]) => {
      const place = names.findIndex((name) => (known as readonly string[]).includes(name));
      return place === -1 ? [] : [[column, place]];
    }),
  ) as Partial<Record<Column, number>>;
  if (places.question === undefined)
    throw new AppError(
      'bad-input',
      'Line 1: there is no column named “question”. The first line must name the columns, for example: question,specialty,kind',
    );
  return places;
}

function readRow(cell: (column: Column) => string): {
  readonly question: GivenQuestion;
  readonly problems: readonly string[];
} {
  const kind = cell('kind').toLowerCase() || 'standard';
  const isKind = (questionKinds as readonly string[]).includes(kind);
  const points = linesOf(cell('points')).map(readPoint);
  const text = cell('question');
  return {
    question: {
      text,
      specialty: cell('specialty') || null,
      kind: isKind ? (kind as QuestionKind) : 'standard',
      statements: [
        ...linesOf(cell('statements')).map((words) => ({ text: words, importance: 'must-have' as const })),
        ...linesOf(cell('nice')).map((words) => ({ text: words, importance: 'nice-to-have' as const })),
      ],
      points: points.flatMap((point) => point ?? []),
      reference: cell('reference'),
    },
    problems: [
      ...(text === '' ? ['the question is empty.'] : []),
      ...(text.length > longestQuestion
        ? [`the question has more than ${String(longestQuestion)} characters.`]
        : []),
      ...(cell('reference').length > longestReference ? ['the reference answer is too long.'] : []),
      ...(isKind ? [] : [`“${kind}” is no kind of question: use ${questionKinds.join(', ')}.`]),
      ...(points.includes(null)
        ? ['a point must begin with its number, for example “+3 names a diuretic”.']
        : []),
    ],
  };
}
