import { Binary, Bool, Field, FixedSizeList, Float32, Float64, Int32, Schema, Utf8 } from 'apache-arrow';

const required = (name: string, type: Field['type']): Field => new Field(name, type, false);

/** Append-only: the row with the highest `seq` names the current release. */
export const activationsSchema = new Schema([
  required('seq', new Int32()),
  required('release_id', new Utf8()),
  required('activated_at', new Utf8()),
]);

export const manifestsSchema = new Schema([
  required('release_id', new Utf8()),
  required('manifest', new Utf8()),
]);

/** Append-only: the newest entry of a document counts. */
export const catalogueSchema = new Schema([
  required('seq', new Int32()),
  required('document_id', new Utf8()),
  required('entry', new Utf8()),
]);

/** Append-only: the newest report of a release counts. */
export const gateReportsSchema = new Schema([
  required('release_id', new Utf8()),
  required('seq', new Int32()),
  required('report', new Utf8()),
]);

/** Who writes, on storage without files to lock: the rows of a claim are its signs of life, oldest first. */
export const writersSchema = new Schema([
  required('claim', new Utf8()),
  required('at', new Utf8()),
  required('is_held', new Bool()),
]);

export const originalsSchema = new Schema([
  required('content_hash', new Utf8()),
  required('bytes', new Binary()),
]);

export const documentsSchema = new Schema([
  required('id', new Utf8()),
  required('content_hash', new Utf8()),
  required('document', new Utf8()),
  required('text', new Utf8()),
  required('layout', new Utf8()),
  required('anchor_rate', new Float64()),
]);

/** Documents in which a term occurs; terms of one document are left out. */
export const vocabularySchema = new Schema([
  required('term', new Utf8()),
  required('document_frequency', new Int32()),
]);

export function passagesSchema(dimensions: number): Schema {
  return new Schema([
    required('id', new Utf8()),
    required('document_id', new Utf8()),
    required('ordinal', new Int32()),
    required('start', new Int32()),
    required('end', new Int32()),
    required('kind', new Utf8()),
    required('section_path', new Utf8()),
    required('text', new Utf8()),
    required('table_header', new Utf8()),
    required('grade', new Utf8()),
    required('pages', new Utf8()),
    required('anchored', new Bool()),
    required('terms', new Utf8()),
    required('vector', new FixedSizeList(dimensions, new Field('item', new Float32(), false))),
  ]);
}
