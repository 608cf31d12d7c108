import { z } from 'zod';
import { asDocumentId, asPassageId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import type { Columns } from './arrow-table';

export const passageColumns = [
  'id',
  'document_id',
  'ordinal',
  'start',
  'end',
  'kind',
  'section_path',
  'text',
  'table_header',
  'grade',
  'pages',
  'anchored',
] as const;

const text = z.string().nullable();
const wire = z.object({
  id: z.string(),
  document_id: z.string(),
  ordinal: z.number(),
  start: z.number(),
  end: z.number(),
  kind: z.enum(['recommendation', 'table', 'definition', 'narrative']),
  section_path: z.string(),
  text: z.string(),
  table_header: z.string(),
  grade: z.string(),
  pages: z.string(),
  anchored: z.boolean(),
});
const strings = z.array(z.string());
const numbers = z.array(z.number());
const grade = z.object({ number: text, strength: text, certainty: text, population: text }).nullable();

/** One row of a passages table, as a plain object, to the domain's passage. */
export function passageFromRow(row: unknown): Passage {
  const read = wire.parse(row);
  return {
    id: asPassageId(read.id),
    documentId: asDocumentId(read.document_id),
    ordinal: read.ordinal,
    start: read.start,
    end: read.end,
    kind: read.kind,
    sectionPath: strings.parse(JSON.parse(read.section_path)),
    text: read.text,
    tableHeader: read.table_header,
    grade: grade.parse(JSON.parse(read.grade)),
    pages: numbers.parse(JSON.parse(read.pages)),
    anchored: read.anchored,
  };
}

export interface IndexedPassage {
  readonly passage: Passage;
  readonly terms: string;
  readonly vector: Float32Array;
}

export function passageTable(rows: readonly IndexedPassage[]): Columns {
  const passages = rows.map((row) => row.passage);
  return {
    id: passages.map((passage) => passage.id),
    document_id: passages.map((passage) => passage.documentId),
    ordinal: passages.map((passage) => passage.ordinal),
    start: passages.map((passage) => passage.start),
    end: passages.map((passage) => passage.end),
    kind: passages.map((passage) => passage.kind),
    section_path: passages.map((passage) => JSON.stringify(passage.sectionPath)),
    text: passages.map((passage) => passage.text),
    table_header: passages.map((passage) => passage.tableHeader),
    grade: passages.map((passage) => JSON.stringify(passage.grade)),
    pages: passages.map((passage) => JSON.stringify(passage.pages)),
    anchored: passages.map((passage) => passage.anchored),
    terms: rows.map((row) => row.terms),
    vector: rows.map((row) => row.vector),
  };
}
