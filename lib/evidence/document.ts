import type { DocumentId } from './ids';
import type { Span } from './span';

export type DocumentFormat = 'markdown' | 'html' | 'text' | 'pdf' | 'docx' | 'jats' | 'epub' | 'xlsx';
export type Standing = 'current' | 'superseded' | 'withdrawn' | 'unknown';

/** What a document says of itself; absent facts are null, never guessed. */
export interface DocumentMetadata {
  readonly title: string;
  readonly isDigest: boolean;
  readonly body: string | null;
  readonly bodyShort: string | null;
  readonly year: number | null;
  readonly updated: string | null;
  readonly version: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly jurisdiction: string | null;
  readonly specialty: string | null;
  readonly population: string | null;
  readonly standing: Standing;
  readonly supersedes: readonly string[];
  readonly supersededBy: string | null;
  readonly reviewDate: string | null;
  readonly grading: string | null;
  readonly licence: string | null;
}

export interface TableCell extends Span {
  readonly header: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
}

/** One block of the canonical text. Offsets index the canonical text; blocks are in order and do not overlap. */
export type Block =
  | (Span & { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 })
  | (Span & { readonly kind: 'paragraph' })
  | (Span & { readonly kind: 'list-item'; readonly depth: number })
  | (Span & { readonly kind: 'table'; readonly caption: Span | null; readonly rows: readonly TableRow[] });

/** Width and height in PDF points (1/72 inch). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Where a stretch of the canonical text stands on a PDF page: points, origin at the top left. */
export interface PageLine extends Span {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page that is an image: its text was recognised, not written. */
export interface RecognisedPage {
  /** From 1. */
  readonly page: number;
  /** How sure the recognition is, 0 to 1. */
  readonly confidence: number;
}

/** A fact the document states of itself, with the words it was taken from: what a keeper is asked to confirm. */
export interface StatedFact {
  readonly field:
    'title' | 'body' | 'year' | 'version' | 'jurisdiction' | 'reviewDate' | 'licence' | 'doi' | 'supersedes';
  readonly value: string;
  /** Where in the file: its text, or what stands beside the text (properties, front matter, head of a page). */
  readonly from: 'text' | 'properties';
  /** The words themselves. */
  readonly words: string;
  /** Place in the canonical text; null where the words are not part of it. */
  readonly span: Span | null;
}

/**
 * A document read by one of the formats. `text` is the canonical text (NFC, `\n` line ends): blocks are separated by a
 * blank line, table rows by one line break and the cells of a row by ` | `.
 */
export interface ParsedDocument {
  readonly metadata: DocumentMetadata;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly PageSize[];
  readonly lines: readonly PageLine[];
  /** Pages whose text was recognised from their image; absent where there is none. */
  readonly recognised?: readonly RecognisedPage[];
  /** Facts the document states of itself; absent in documents read before they were kept. */
  readonly stated?: readonly StatedFact[];
  /** What a keeper should look at before the document is used, one sentence each; absent where there is nothing. */
  readonly warnings?: readonly string[];
}

/** A document as the library holds it: what citations show and what the source view opens. */
export interface LibraryDocument extends DocumentMetadata {
  readonly id: DocumentId;
  readonly source: string;
  readonly format: DocumentFormat;
  /** SHA-256 of the original bytes, hexadecimal. */
  readonly contentHash: string;
  readonly passages: number;
  readonly pageCount: number;
  /** Share of passages whose text was found again in the document, 0 to 1. */
  readonly anchorRate: number;
  /** Pages whose text was recognised from their image; absent where there is none. */
  readonly recognised?: readonly RecognisedPage[];
  /** What a keeper should look at, one sentence each; absent where there is nothing. */
  readonly warnings?: readonly string[];
}
