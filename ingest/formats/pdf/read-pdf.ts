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
import { recogniseScans } from './recognition/recognise-scans';
import { shownSize, turnBack } from './page-turn';
import { runningLines } from './running-lines';
import { TaggedPage } from './tagged-blocks';
import { composeLines } from './text-line';
import type { TextLine } from './text-line';
import { readPageText } from './text-run';
import type { PageText } from './text-run';

const TAGGED_SHARE = 0.85;
const CELL_GAP = 1.5;

const MOST_PAGES = 3_000;

const readPages = async (pdf: PDFDocumentProxy): Promise<readonly PageText[]> => {
  if (pdf.numPages > MOST_PAGES)
    throw new AppError(
      'too-large',
      `The PDF has ${pdf.numPages} pages; at most ${MOST_PAGES} are read from one file.`,
    );
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

const recognisedOf = (pages: readonly PageText[]): Pick<ParsedDocument, 'recognised'> => {
  const recognised = pages.flatMap(({ number, confidence }) =>
    confidence === null ? [] : [{ page: number, confidence }],
  );
  return recognised.length === 0 ? {} : { recognised };
};

/**
 * Reads a PDF: by its tags where it has them, else by where its lines stand; pages, columns, headings, lists, tables, and
 * a box for every line; pages that are images by text recognition. Throws `AppError` for encrypted and broken files.
 */
export const readPdf = async (
  file: SourceFile,
  afterPage = (): void => undefined,
): Promise<ParsedDocument> => {
  const pdf = await openPdf(file.bytes);
  try {
    const [written, outline, facts] = [await readPages(pdf), await readOutline(pdf), await pdf.getMetadata()];
    const pages = await recogniseScans(pdf, written, afterPage);
    if (pages.every((page) => characters(page) === 0)) {
      throw new AppError(
        'unsupported',
        'The PDF has no text layer, and no text could be recognised on its pages.',
      );
    }
    const drafts = draftsOf(pages.map(readTagged));
    const ranked = rankHeadings(joinPages(drafts), outline);
    const stated = 'Title' in facts.info ? facts.info.Title : '';
    const metadata = pdfMetadata(stated, ranked, file.name);
    const vocabulary = vocabularyOf(ranked.flatMap(linesOf));
    const laidOut = layOutPdf(ranked, vocabulary);
    const byNumber = new Map(pages.map((page) => [page.number, page]));
    const lines = laidOut.lines.map((line) => {
      const page = byNumber.get(line.page);
      return page === undefined ? line : turnBack(line, page);
    });
    return { metadata, ...laidOut, lines, pages: pages.map(shownSize), ...recognisedOf(pages) };
  } finally {
    await pdf.destroy();
  }
};
