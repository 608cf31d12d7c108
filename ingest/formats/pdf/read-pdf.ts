import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '@/lib/app-error';
import type { ParsedDocument } from '@/lib/evidence/document';
import { hiddenWarning } from '../hidden-warning';
import type { SourceFile } from '../source-file';
import { takeFootnotes } from './join-footnotes';
import { joinPages } from './join-pages';
import { vocabularyOf } from './join-lines';
import { layOutPdf } from './lay-out-pdf';
import { openPdf } from './open-pdf';
import { linesOf } from './pdf-draft';
import { isReadByTags, pageDrafts } from './page-drafts';
import type { PdfReading } from './page-drafts';
import { pdfMetadata } from './pdf-metadata';
import { rankHeadings } from './rank-headings';
import type { OutlineEntry } from './rank-headings';
import { recogniseScans } from './recognition/recognise-scans';
import { shownSize, turnBack } from './page-turn';
import { charactersOf, readPageText, withRules } from './text-run';
import type { PageText } from './text-run';

const MOST_PAGES = 3_000;

const readPage = async (pdf: PDFDocumentProxy, number: number, reading: PdfReading): Promise<PageText> => {
  try {
    const page = await pdf.getPage(number);
    const text = await readPageText(page);
    const whole = isReadByTags(text, reading) ? text : await withRules(page, text);
    page.cleanup();
    return whole;
  } catch (cause) {
    throw new AppError('bad-input', `The PDF is damaged or cut off: page ${number} cannot be read.`, {
      cause,
    });
  }
};

const readPages = async (pdf: PDFDocumentProxy, reading: PdfReading): Promise<readonly PageText[]> => {
  if (pdf.numPages > MOST_PAGES)
    throw new AppError(
      'too-large',
      `The PDF has ${pdf.numPages} pages; at most ${MOST_PAGES} are read from one file.`,
    );
  const pages: PageText[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(pdf, number, reading));
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
  reading: PdfReading = 'tags',
): Promise<ParsedDocument> => {
  const pdf = await openPdf(file.bytes);
  try {
    const [written, outline, facts] = [
      await readPages(pdf, reading),
      await readOutline(pdf),
      await pdf.getMetadata(),
    ];
    const pages = await recogniseScans(pdf, written, afterPage);
    if (pages.every((page) => charactersOf(page) === 0)) {
      throw new AppError(
        'unsupported',
        'The PDF has no text layer, and no text could be recognised on its pages.',
      );
    }
    const { drafts, join } = takeFootnotes(pageDrafts(pages, reading));
    const ranked = rankHeadings(join(joinPages(drafts)), outline);
    const stated = 'Title' in facts.info ? facts.info.Title : '';
    const metadata = pdfMetadata(stated, ranked, file.name);
    const vocabulary = vocabularyOf(ranked.flatMap(linesOf));
    const laidOut = layOutPdf(ranked, vocabulary);
    const byNumber = new Map(pages.map((page) => [page.number, page]));
    const lines = laidOut.lines.map((line) => {
      const page = byNumber.get(line.page);
      return page === undefined ? line : turnBack(line, page);
    });
    return {
      metadata,
      ...laidOut,
      lines,
      pages: pages.map(shownSize),
      ...recognisedOf(pages),
      ...hiddenWarning(pages.reduce((sum, page) => sum + page.unseen, 0)),
    };
  } finally {
    await pdf.destroy();
  }
};
