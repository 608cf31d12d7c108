import type { PDFPageProxy } from 'pdfjs-dist';
import type { PageSize } from '@/lib/evidence/document';
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api';
import { asMatrix, multiply } from './matrix';
import type { Matrix } from './matrix';
import { withoutLineNumbers } from './line-numbers';
import { readRules } from './page-rules';
import type { PageRules } from './page-rules';
import { turnOf, turnOfMost } from './page-turn';
import type { Turn } from './page-turn';
import { withoutUnseenType } from './unseen-type';

/** A stretch of text as the page draws it; points, origin at the top left of the page as it is shown. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Identifier of the marked content that holds the run; null outside of any. */
  readonly tag: string | null;
}

/** The text of a page as it is read: where most of it stands sideways, in the frame of the page turned upright. */
export interface PageText {
  readonly number: number;
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly structure: StructTreeNode | null;
  /** Lines drawn on the page; looked for only where text stands as if in a table without tags. */
  readonly rules: PageRules | null;
  /** How sure the recognition of the page's image is, 0 to 1; null where the page has text of its own. */
  readonly confidence: number | null;
  /** Stretches of text that nobody sees, left out. */
  readonly unseen: number;
}

export const charactersOf = ({ runs }: Pick<PageText, 'runs'>): number =>
  runs.reduce((sum, run) => sum + run.text.trim().length, 0);

// Text that runs up or down the side of a page (stamps, tab labels) is no part of its reading order.
const isUpright = (m: Matrix): boolean => m[0] > 0 && Math.abs(m[1]) < Math.abs(m[0]) * 0.2;

// Type this small, and type beyond the edges of the page, is seen by nobody.
const SMALLEST_TYPE = 1.5;

const isSeen = (run: TextRun, page: PageSize): boolean =>
  run.size >= SMALLEST_TYPE &&
  run.x < page.width &&
  run.x + run.width > 0 &&
  run.baseline > 0 &&
  run.baseline - run.size < page.height;

type PageContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

const runsOf = (content: PageContent, toPage: Matrix): readonly TextRun[] => {
  const runs: TextRun[] = [];
  const tags: (string | null)[] = [];
  for (const entry of content.items) {
    if ('type' in entry) {
      if (entry.type === 'endMarkedContent') tags.pop();
      else tags.push('id' in entry ? ((entry.id as string | null) ?? null) : null);
      continue;
    }
    const matrix = multiply(toPage, asMatrix(entry.transform));
    if (entry.str === '' || !isUpright(matrix)) continue;
    const [x, baseline] = [matrix[4], matrix[5]];
    const size = Math.hypot(matrix[2], matrix[3]);
    const tag = tags.findLast((candidate) => candidate !== null) ?? null;
    runs.push({ text: entry.str, x, baseline, width: entry.width, size, font: entry.fontName, tag });
  }
  return runs;
};

const turnFor = (content: PageContent, toPage: Matrix): Turn =>
  turnOfMost(
    content.items.flatMap((entry) => {
      if ('type' in entry || entry.str.trim() === '') return [];
      const [a, b] = multiply(toPage, asMatrix(entry.transform));
      return [{ turn: turnOf(a, b), characters: entry.str.trim().length }];
    }),
  );

/** The visible text of a page in content order, with the page's structure tree where the file is tagged. */
export const readPageText = async (page: PDFPageProxy): Promise<PageText> => {
  const [content, structure] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getStructTree(),
  ]);
  const turn = turnFor(content, asMatrix(page.getViewport({ scale: 1 }).transform));
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const { width, height } = viewport;
  const written = runsOf(content, asMatrix(viewport.transform));
  const inside = written.filter((run) => run.text.trim() === '' || isSeen(run, viewport));
  const seen = await withoutUnseenType(page, inside, asMatrix(viewport.transform), width * height);
  const runs = withoutLineNumbers(seen);
  const unseen = written.length - seen.length;
  return {
    number: page.pageNumber,
    turn,
    width,
    height,
    runs,
    structure,
    rules: null,
    confidence: null,
    unseen,
  };
};

/** The page with the lines that it draws. */
export const withRules = async (page: PDFPageProxy, text: PageText): Promise<PageText> => {
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + text.turn) % 360 });
  return { ...text, rules: await readRules(page, asMatrix(viewport.transform)) };
};
