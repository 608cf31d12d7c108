import type { ReadDocument } from '@/ingest/pipeline/read-document';
import { indexedText } from '@/lib/evidence/passage';
import { plainPages } from './plain-pages';
import { splitBySize } from './recursive-splitter';
import {
  addShares,
  agreedSentences,
  hasHeader,
  noShare,
  Pieces,
  rowsWithHeader,
  sentencesIn,
  sentencesOf,
  sentencesOfBlocks,
  tablesOf,
} from './whole-parts';
import type { Share } from './whole-parts';

/** What a set of pieces keeps of a document. */
export interface Kept {
  /** Sentences of the document as parsed that are whole in one piece. */
  readonly sentences: Share;
  /** Those that the plain dump of the pages has alike. */
  readonly agreed: Share;
  /** Body rows in one piece with all their cells and the header row. */
  readonly rows: Share;
  /** Tables all of whose body rows are. */
  readonly tables: Share;
}

export const nothingKept: Kept = {
  sentences: noShare,
  agreed: noShare,
  rows: noShare,
  tables: noShare,
};

export const addKept = (a: Kept, b: Kept): Kept => ({
  sentences: addShares(a.sentences, b.sentences),
  agreed: addShares(a.agreed, b.agreed),
  rows: addShares(a.rows, b.rows),
  tables: addShares(a.tables, b.tables),
});

export interface DocumentMeasure {
  readonly pages: number;
  readonly scannedPages: number;
  readonly passages: number;
  readonly anchored: number;
  readonly tables: number;
  readonly tablesWithHeader: number;
  readonly ours: Kept;
  /** The plain dump cut by size; null for what has no pages. */
  readonly plain: Kept | null;
}

const keptBy = (
  { parsed, passages }: ReadDocument,
  pieces: readonly string[],
  dump: readonly string[],
): Kept => {
  const searched = new Pieces(pieces);
  const shares = tablesOf(parsed).map((table) => rowsWithHeader(parsed.text, table, searched));
  const own = sentencesOfBlocks(parsed, passages);
  const plain = dump.flatMap((page) => sentencesOf(page.replace(/\n/g, ' ')));
  return {
    sentences: sentencesIn(own, searched),
    agreed: sentencesIn(agreedSentences(own, plain), searched),
    rows: shares.reduce(addShares, noShare),
    tables: {
      whole: shares.filter(({ whole, all }) => whole === all).length,
      all: shares.length,
    },
  };
};

/** What is kept of a document by its passages and, of a PDF, by a plain dump of its pages cut by size. */
export const measureDocument = async (read: ReadDocument, bytes: Uint8Array): Promise<DocumentMeasure> => {
  const dump = read.document.format === 'pdf' ? await plainPages(bytes) : [];
  const passages = read.passages.map(indexedText);
  const tables = tablesOf(read.parsed);
  return {
    pages: read.parsed.pages.length,
    scannedPages: read.parsed.recognised?.length ?? 0,
    passages: read.passages.length,
    anchored: read.passages.filter(({ anchored }) => anchored).length,
    tables: tables.length,
    tablesWithHeader: tables.filter(hasHeader).length,
    ours: keptBy(read, passages, dump),
    plain:
      read.document.format === 'pdf'
        ? keptBy(
            read,
            dump.flatMap((page) => splitBySize(page)),
            dump,
          )
        : null,
  };
};
