import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '@/lib/app-error';
import type { ParsedDocument } from '@/lib/evidence/document';
import type { SourceFile } from '../source-file';
import { joinPages } from './join-pages';
import { vocabularyOf } from './join-lines';
import { layOutPdf } from './lay-out-pdf';
import { openPdf } from './open-pdf';
import { linesOf } from './pdf-draft';
import type { PdfDraft } from './pdf-draft';
import { pdfMetadata } from './pdf-metadata';
import { printedBlocks } from './printed-blocks';
import { rankHeadings } from './rank-headings';
import type { OutlineEntry } from './rank-headings';
import { runningLines } from './running-lines';
import { TaggedPage } from './tagged-blocks';
import { composeLines } from './text-line';
import type { TextLine } from './text-line';
import { readPageText } from './text-run';
import type { PageText } from './text-run';

const TAGGED_SHARE = 0.85;
const CELL_GAP = 1.5;

const readPages = async (pdf: PDFDocumentProxy): Promise<readonly PageText[]> => {
  const pages: PageText[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await readPageText(page));
    page.cleanup();
  }
  return pages;
};

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

const flatten = (nodes: readonly OutlineNode[], depth: number): readonly OutlineEntry[] =>
  nodes.flatMap(({ title, items }) => [
    { title, depth },
    ...(depth < 6 ? flatten(items as readonly OutlineNode[], depth + 1) : []),
  ]);

const readOutline = async (pdf: PDFDocumentProxy): Promise<readonly OutlineEntry[]> =>
  flatten((await pdf.getOutline()) ?? [], 1);

const characters = (page: PageText): number =>
  page.runs.reduce((sum, run) => sum + run.text.trim().length, 0);

interface ReadPage {
  readonly page: PageText;
  readonly tagged: readonly PdfDraft[];
  /** Lines the tags do not speak for: all of them where a page has no tags. */
  readonly untagged: readonly TextLine[];
}

const readTagged = (page: PageText): ReadPage => {
  const tags = new TaggedPage(page);
  const tagged = tags.blocks();
  const rest = page.runs.filter((run) => !tags.used.has(run));
  const left = rest.reduce((sum, run) => sum + run.text.trim().length, 0);
  if (tagged.length === 0 || left > characters(page) * (1 - TAGGED_SHARE)) {
    return { page, tagged: [], untagged: composeLines(page.runs, page.number, CELL_GAP) };
  }
  return { page, tagged, untagged: composeLines(rest, page.number, CELL_GAP) };
};

const withoutRunning = (draft: PdfDraft, running: ReadonlySet<string>): boolean => {
  const lines = linesOf(draft);
  return (
    draft.kind === 'table' ||
    lines.length > 2 ||
    !lines.every((line) => running.has(`${line.page}@${line.text}`))
  );
};

const draftsOf = (pages: readonly ReadPage[]): readonly PdfDraft[] => {
  const printed = pages.map(({ page, tagged, untagged }) => ({
    number: page.number,
    height: page.height,
    lines: [...tagged.flatMap(linesOf), ...untagged],
  }));
  const running = runningLines(printed);
  const names = new Set([...running].map((line) => `${line.page}@${line.text}`));
  return pages.flatMap(({ tagged, untagged }) => {
    const rest = untagged.filter((line) => !running.has(line));
    // Page furniture often stands outside the tags: of that, only whole phrases are text.
    const kept = tagged.length === 0 ? rest : rest.filter((line) => line.text.split(' ').length > 2);
    return [...tagged.filter((draft) => withoutRunning(draft, names)), ...printedBlocks(kept)];
  });
};

/**
 * Reads a PDF: by its tags where it has them, else by where its lines stand; pages, columns, headings, lists, tables, and
 * a box for every line. Throws `AppError` for encrypted, broken and image-only files.
 */
export const readPdf = async (file: SourceFile): Promise<ParsedDocument> => {
  const pdf = await openPdf(file.bytes);
  try {
    const [pages, outline, facts] = [await readPages(pdf), await readOutline(pdf), await pdf.getMetadata()];
    if (pages.every((page) => characters(page) === 0)) {
      throw new AppError(
        'unsupported',
        'The PDF has no text layer: its pages are images and need text recognition first.',
      );
    }
    const drafts = draftsOf(pages.map(readTagged));
    const ranked = rankHeadings(joinPages(drafts), outline);
    const stated = 'Title' in facts.info ? facts.info.Title : '';
    const metadata = pdfMetadata(stated, ranked, file.name);
    const vocabulary = vocabularyOf(ranked.flatMap(linesOf));
    const sizes = pages.map(({ width, height }) => ({ width, height }));
    return { metadata, ...layOutPdf(ranked, vocabulary), pages: sizes };
  } finally {
    await pdf.destroy();
  }
};
