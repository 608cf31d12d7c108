import { linesOf } from './pdf-draft';
import type { PdfDraft } from './pdf-draft';
import { printedBlocks } from './printed-blocks';
import { ruledTables } from './ruled-tables';
import type { RuledTable } from './ruled-tables';
import { runningLines } from './running-lines';
import { TaggedPage } from './tagged-blocks';
import { composeLines } from './text-line';
import type { TextLine } from './text-line';
import { charactersOf } from './text-run';
import type { PageText, TextRun } from './text-run';

const TAGGED_SHARE = 0.85;
const CELL_GAP = 1.5;

interface ReadPage {
  readonly page: PageText;
  readonly tagged: readonly PdfDraft[];
  /** Lines the tags do not speak for: all of them where a page has no tags. */
  readonly untagged: readonly TextLine[];
  readonly tables: readonly RuledTable[];
}

const readLines = (page: PageText): ReadPage => {
  const tables = ruledTables(page);
  const rest = page.runs.filter((run) => !tables.some((table) => table.runs.has(run)));
  return { page, tagged: [], untagged: composeLines(rest, page.number, CELL_GAP), tables };
};

interface Tagged {
  readonly blocks: readonly PdfDraft[];
  readonly rest: readonly TextRun[];
}

/** What the tags of a page say, where they speak for nearly all of its text; else null. */
const readTags = (page: PageText): Tagged | null => {
  if (page.structure === null) return null;
  const tags = new TaggedPage(page);
  const blocks = tags.blocks();
  const rest = page.runs.filter((run) => !tags.used.has(run));
  const left = rest.reduce((sum, run) => sum + run.text.trim().length, 0);
  return blocks.length === 0 || left > charactersOf(page) * (1 - TAGGED_SHARE) ? null : { blocks, rest };
};

const readTagged = (page: PageText): ReadPage => {
  const tags = readTags(page);
  if (tags === null) return readLines(page);
  return { page, tagged: tags.blocks, untagged: composeLines(tags.rest, page.number, CELL_GAP), tables: [] };
};

const withoutRunning = (draft: PdfDraft, running: ReadonlySet<string>): boolean => {
  const lines = linesOf(draft);
  return (
    draft.kind === 'table' ||
    lines.length > 2 ||
    !lines.every((line) => running.has(`${line.page}@${line.text}`))
  );
};

/** By its tags where a page has them, else by where its lines stand; or by its lines alone. */
export type PdfReading = 'tags' | 'lines';

/** The blocks of a document's pages in reading order, without running headers, footers and page numbers. */
export const pageDrafts = (pages: readonly PageText[], reading: PdfReading): readonly PdfDraft[] => {
  const read = pages.map(reading === 'tags' ? readTagged : readLines);
  const printed = read.map(({ page, tagged, untagged }) => ({
    number: page.number,
    height: page.height,
    lines: [...tagged.flatMap(linesOf), ...untagged],
  }));
  const running = runningLines(printed);
  const names = new Set([...running].map((line) => `${line.page}@${line.text}`));
  return read.flatMap(({ tagged, untagged, tables }) => {
    const rest = untagged.filter((line) => !running.has(line));
    // Page furniture often stands outside the tags: of that, only whole phrases are text.
    const kept = tagged.length === 0 ? rest : rest.filter((line) => line.text.split(' ').length > 2);
    return [...tagged.filter((draft) => withoutRunning(draft, names)), ...printedBlocks(kept, tables)];
  });
};

/** Whether the tags of a page speak for nearly all of its text. */
export const isReadByTags = (page: PageText, reading: PdfReading = 'tags'): boolean =>
  reading === 'tags' && readTags(page) !== null;
