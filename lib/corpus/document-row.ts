import { z } from 'zod';
import type { Block, DocumentMetadata, LibraryDocument, ParsedDocument } from '../evidence/document';
import { asDocumentId } from '../evidence/ids';
import type { Columns } from './arrow-table';

const text = z.string().nullable();
const metadataShape = {
  title: z.string(),
  isDigest: z.boolean(),
  body: text,
  bodyShort: text,
  year: z.number().nullable(),
  updated: text,
  version: text,
  url: text,
  doi: text,
  jurisdiction: text,
  specialty: text,
  population: text,
  standing: z.enum(['current', 'superseded', 'withdrawn', 'unknown']),
  supersedes: z.array(z.string()),
  supersededBy: text,
  reviewDate: text,
  grading: text,
  licence: text,
};
export const metadataWire = z.object(metadataShape);
const recognised = z.array(z.object({ page: z.number(), confidence: z.number() })).exactOptional();
const warnings = z.array(z.string()).exactOptional();
const documentWire = z.object({
  ...metadataShape,
  id: z.string(),
  source: z.string(),
  format: z.enum(['markdown', 'html', 'text', 'pdf', 'docx', 'jats', 'epub', 'xlsx']),
  contentHash: z.string(),
  passages: z.number(),
  pageCount: z.number(),
  anchorRate: z.number(),
  recognised,
  warnings,
});

const span = { start: z.number(), end: z.number() };
const spanWire = z.object(span);
const level = z.union([1, 2, 3, 4, 5, 6].map((value) => z.literal(value as 1 | 2 | 3 | 4 | 5 | 6)));
const cell = z.object({ ...span, header: z.boolean(), columnSpan: z.number(), rowSpan: z.number() });
const block = z.discriminatedUnion('kind', [
  z.object({ ...span, kind: z.literal('heading'), level }),
  z.object({ ...span, kind: z.literal('paragraph') }),
  z.object({ ...span, kind: z.literal('list-item'), depth: z.number() }),
  z.object({
    ...span,
    kind: z.literal('table'),
    caption: spanWire.nullable(),
    rows: z.array(z.object({ ...span, cells: z.array(cell) })),
  }),
]);
const number = z.number();
const statedFact = z.object({
  field: z.enum([
    'title',
    'body',
    'year',
    'version',
    'jurisdiction',
    'reviewDate',
    'licence',
    'doi',
    'supersedes',
  ]),
  value: z.string(),
  from: z.enum(['text', 'properties']),
  words: z.string(),
  span: spanWire.nullable(),
});
const layoutWire = z.object({
  metadata: metadataWire,
  blocks: z.array(block),
  pages: z.array(z.object({ width: number, height: number })),
  lines: z.array(z.object({ ...span, page: number, x: number, y: number, width: number, height: number })),
  recognised,
  stated: z.array(statedFact).exactOptional(),
  warnings,
});

export interface StoredDocument {
  readonly document: LibraryDocument;
  readonly parsed: ParsedDocument;
}

export function documentFromJson(json: string): LibraryDocument {
  const read = documentWire.parse(JSON.parse(json));
  return { ...read, id: asDocumentId(read.id) };
}

export function parsedFromRow(canonicalText: string, layout: string): ParsedDocument {
  const read = layoutWire.parse(JSON.parse(layout));
  const metadata: DocumentMetadata = read.metadata;
  const blocks: readonly Block[] = read.blocks;
  return { ...read, metadata, text: canonicalText, blocks };
}

export function documentTable(stored: readonly StoredDocument[]): Columns {
  return {
    id: stored.map(({ document }) => document.id),
    content_hash: stored.map(({ document }) => document.contentHash),
    document: stored.map(({ document }) => JSON.stringify(document)),
    text: stored.map(({ parsed }) => parsed.text),
    layout: stored.map(({ parsed }) => JSON.stringify({ ...parsed, text: undefined })),
    anchor_rate: stored.map(({ document }) => document.anchorRate),
  };
}
