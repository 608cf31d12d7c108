import type { PDFPageProxy } from 'pdfjs-dist';
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api';
import { withoutLineNumbers } from './line-numbers';

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

export interface PageText {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly structure: StructTreeNode | null;
}

type Matrix = readonly [number, number, number, number, number, number];

const asMatrix = (values: readonly unknown[]): Matrix => {
  const at = (index: number): number => Number(values[index] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

// Text that runs up or down the side of a page (stamps, tab labels) is no part of its reading order.
const isUpright = (m: Matrix): boolean => Math.abs(m[1]) < Math.abs(m[0]) * 0.2;

/** The visible text of a page in content order, with the page's structure tree where the file is tagged. */
export const readPageText = async (page: PDFPageProxy): Promise<PageText> => {
  const viewport = page.getViewport({ scale: 1 });
  const [content, structure] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getStructTree(),
  ]);
  const toPage = asMatrix(viewport.transform);
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
    const size = Math.hypot(matrix[2], matrix[3]);
    const tag = tags.findLast((candidate) => candidate !== null) ?? null;
    runs.push({
      text: entry.str,
      x: matrix[4],
      baseline: matrix[5],
      width: entry.width,
      size,
      font: entry.fontName,
      tag,
    });
  }
  const { width, height } = viewport;
  return { number: page.pageNumber, width, height, runs: withoutLineNumbers(runs), structure };
};
