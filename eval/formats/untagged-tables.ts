import { openPdf } from '@/ingest/formats/pdf/open-pdf';
import { isReadByTags } from '@/ingest/formats/pdf/page-drafts';
import { readPdf } from '@/ingest/formats/pdf/read-pdf';
import { readPageText } from '@/ingest/formats/pdf/text-run';
import type { SourceFile } from '@/ingest/formats/source-file';
import { cellHeadings } from '@/lib/evidence/cell-headings';
import type { Block, ParsedDocument } from '@/lib/evidence/document';
import type { Span } from '@/lib/evidence/span';
import { addShares, noShare, tablesOf } from './whole-parts';
import type { Share } from './whole-parts';

/** What of the tables of tagged pages comes out the same when the tags are ignored. */
export interface ReadAlike {
  /** Rows that have the very same cells. */
  readonly rows: Share;
  /** Body cells that have the same words, row label and, where the tags name one, column head. */
  readonly cells: Share;
  /** Rows read as a table where the tags of the page have none. */
  readonly falseRows: number;
}

export const nothingAlike: ReadAlike = { rows: noShare, cells: noShare, falseRows: 0 };

export const addAlike = (a: ReadAlike, b: ReadAlike): ReadAlike => ({
  rows: addShares(a.rows, b.rows),
  cells: addShares(a.cells, b.cells),
  falseRows: a.falseRows + b.falseRows,
});

type Parsed = Pick<ParsedDocument, 'text' | 'blocks' | 'lines'>;
type Table = Extract<Block, { kind: 'table' }>;

interface Placed {
  readonly page: number;
  readonly words: string;
}

interface PlacedCell extends Placed {
  readonly labels: string;
  readonly heads: readonly string[];
}

// A head that spans columns is often tagged without the heads below it.
const MORE_HEADS = 1;

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

class Reading {
  private readonly pageAt: ReadonlyMap<number, number>;

  constructor(private readonly parsed: Parsed) {
    this.pageAt = new Map(parsed.lines.map(({ start, page }) => [start, page]));
  }

  private wordsOf({ start, end }: Span): string {
    return folded(this.parsed.text.slice(start, end));
  }

  private pageOf(row: Table['rows'][number]): number {
    const first = row.cells.find(({ start, end }) => end > start);
    return this.pageAt.get(first?.start ?? row.start) ?? 0;
  }

  /** Rows by their filled cells: an empty one is a span in the other reading. */
  rows(): readonly Placed[] {
    return tablesOf(this.parsed).flatMap(({ rows }) =>
      rows.map((row) => ({
        page: this.pageOf(row),
        words: row.cells
          .map((cell) => this.wordsOf(cell))
          .filter((words) => words !== '')
          .join(' | '),
      })),
    );
  }

  /** Body cells that have a label at their left. */
  cells(): readonly PlacedCell[] {
    return tablesOf(this.parsed).flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flatMap((cell) => {
          const { text } = this.parsed;
          const headings = cellHeadings({ text, blocks: [table] }, cell);
          if (headings === null || headings.rows.length === 0) return [];
          return [
            {
              page: this.pageOf(row),
              words: this.wordsOf(cell),
              labels: folded(headings.rows.join(' | ')),
              heads: headings.columns.map(folded),
            },
          ];
        }),
      ),
    );
  }
}

/** Of `wanted`, those that have a partner of their own in `found`. */
const matched = <T extends Placed>(
  wanted: readonly T[],
  found: readonly T[],
  areAlike: (one: T, other: T) => boolean,
): Share => {
  const left = new Set(found);
  const whole = wanted.filter((one) => {
    const partner = [...left].find(
      (other) => other.page === one.page && other.words === one.words && areAlike(one, other),
    );
    return partner !== undefined && left.delete(partner);
  });
  return { whole: whole.length, all: wanted.length };
};

/** Two readings of one document compared on the pages that have tags. */
export const compareReadings = (
  byTags: Parsed,
  byLines: Parsed,
  taggedPages: ReadonlySet<number>,
): ReadAlike => {
  const [tags, lines] = [new Reading(byTags), new Reading(byLines)];
  const isTagged = ({ page }: Placed): boolean => taggedPages.has(page);
  const rows = tags.rows().filter(isTagged);
  const withTable = new Set(rows.map(({ page }) => page));
  return {
    rows: matched(rows, lines.rows(), () => true),
    cells: matched(
      tags.cells().filter(isTagged),
      lines.cells(),
      (one, other) =>
        one.labels === other.labels &&
        one.heads.every((head) => other.heads.includes(head)) &&
        (one.heads.length === 0 || other.heads.length <= one.heads.length + MORE_HEADS),
    ),
    falseRows: lines.rows().filter((row) => isTagged(row) && !withTable.has(row.page)).length,
  };
};

const taggedPagesOf = async (bytes: Uint8Array): Promise<ReadonlySet<number>> => {
  const pdf = await openPdf(bytes);
  try {
    const tagged = new Set<number>();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      if (isReadByTags(await readPageText(page))) tagged.add(number);
      page.cleanup();
    }
    return tagged;
  } finally {
    await pdf.destroy();
  }
};

/** Reads a PDF by its tags and again without them; null where no page has tags. */
export const readTwice = async (file: SourceFile): Promise<ReadAlike | null> => {
  const tagged = await taggedPagesOf(file.bytes);
  if (tagged.size === 0) return null;
  const [byTags, byLines] = [await readPdf(file), await readPdf(file, undefined, 'lines')];
  return compareReadings(byTags, byLines, tagged);
};
