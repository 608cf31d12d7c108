import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { AppError } from '@/lib/app-error';
import { turns } from '../page-turn';
import { charactersOf } from '../text-run';
import type { PageText } from '../text-run';
import { imageShare } from './image-share';
import { drawPage } from './page-image';
import { TextRecogniser } from './text-recogniser';

/** A page with fewer characters of its own whose image covers most of it is a scan, whatever is stamped on it. */
const STAMPED_CHARACTERS = 120;
const SCANNED_SHARE = 0.5;
const MOST_SCANS = 400;
/** Below it the page may lie on its side or upside down. */
const SURE = 0.6;

const isScan = async (pdf: PDFDocumentProxy, page: PageText): Promise<boolean> => {
  if (charactersOf(page) >= STAMPED_CHARACTERS) return false;
  const share = await imageShare(await pdf.getPage(page.number));
  return share > (charactersOf(page) === 0 ? 0.02 : SCANNED_SHARE);
};

const recognisePage = async (
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  recogniser: TextRecogniser,
): Promise<PageText> => {
  const blank = { number: page.pageNumber, structure: null, rules: null, unseen: 0 };
  let best: PageText | null = null;
  for (const turn of turns) {
    const image = await drawPage(pdf, page, turn);
    const { runs, confidence } = await recogniser.recognise(image);
    const { width, height } = image;
    if (best === null || confidence > (best.confidence ?? 0))
      best = { ...blank, turn, width, height, runs, confidence };
    if (confidence >= SURE || runs.length === 0) break;
  }
  if (best === null) throw new Error('A page has no turn.');
  return best;
};

/**
 * Reads the pages that are images by text recognition, offline; the others stay as they are. `afterPage` is called as each
 * is done. Throws `AppError` where there are too many for one file.
 */
export const recogniseScans = async (
  pdf: PDFDocumentProxy,
  pages: readonly PageText[],
  afterPage: () => void,
): Promise<readonly PageText[]> => {
  const scans = new Set<PageText>();
  for (const page of pages) if (await isScan(pdf, page)) scans.add(page);
  if (scans.size > MOST_SCANS)
    throw new AppError(
      'too-large',
      `${scans.size} pages of the PDF are images; text is recognised on at most ${MOST_SCANS} pages of a file.`,
    );
  if (scans.size === 0) return pages;
  const recogniser = new TextRecogniser();
  try {
    const read: PageText[] = [];
    for (const page of pages) {
      if (!scans.has(page)) {
        read.push(page);
        continue;
      }
      const proxy = await pdf.getPage(page.number);
      const recognised = await recognisePage(pdf, proxy, recogniser);
      read.push(recognised.runs.length === 0 ? page : recognised);
      proxy.cleanup();
      afterPage();
    }
    return read;
  } finally {
    await recogniser.close();
  }
};
