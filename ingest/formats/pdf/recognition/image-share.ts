import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

type Matrix = readonly number[];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const IMAGES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
]);

const linear = (outer: Matrix, inner: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1] = outer;
  const [e = 1, f = 0, g = 0, h = 1] = Array.from(inner as ArrayLike<number>);
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h];
};

/** Share of a page that its largest image covers, 0 to 1: a scan covers most of it. */
export const imageShare = async (page: PDFPageProxy): Promise<number> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const area = Math.abs((right - left) * (top - bottom));
  let matrix = IDENTITY;
  const saved: Matrix[] = [];
  let largest = 0;
  fnArray.forEach((operator, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = linear(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args[0] !== null && args[0] !== undefined) matrix = linear(matrix, args[0]);
    } else if (IMAGES.has(operator)) {
      const [a = 0, b = 0, c = 0, d = 0] = matrix;
      largest = Math.max(largest, Math.abs(a * d - b * c));
    }
  });
  return area === 0 ? 0 : Math.min(1, largest / area);
};
