import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import { IDENTITY, multiply } from './matrix';
import type { Matrix } from './matrix';
import type { TextRun } from './text-run';

/** How a stretch of text is painted, as far as it decides whether anybody sees it. */
type Paint = 'seen' | 'white' | 'none';

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface PaintedPage {
  /** Letters in the order in which the page paints them, with the paint of each. */
  readonly letters: string;
  readonly paints: readonly Paint[];
  /** What is painted in a colour, or as a picture: white type on it is seen. */
  readonly grounds: readonly Area[];
  /** Share of the page that its largest picture covers. */
  readonly pictureShare: number;
}

interface State {
  readonly matrix: Matrix;
  readonly isWhite: boolean;
  readonly alpha: number;
  readonly mode: number;
}

const FILLS = new Set<number>([
  ...[OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
]);
const PICTURES = new Set<number>([
  ...[
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObject,
    OPS.paintSolidColorImageMask,
  ],
]);
/** Text that is neither filled nor stroked: 3, and 7 for clipping alone (ISO 32000-1, 9.3.6). */
const INVISIBLE = new Set([3, 7]);
const STROKED = new Set([1, 2, 5, 6]);
const NEARLY_WHITE = 244;
/** Under a picture of most of the page invisible text is what a scanner read from it. */
const SCANNED_SHARE = 0.5;
/** Letters that the two readings of a page may differ by between two stretches. */
const MOST_APART = 2_000;

const isWhite = (args: readonly unknown[]): boolean => {
  const [first] = args;
  const channels =
    typeof first === 'string'
      ? (/^#(..)(..)(..)$/.exec(first)?.slice(1) ?? []).map((hex) => Number.parseInt(hex, 16))
      : args.map(Number);
  return channels.length === 3 && channels.every((channel) => channel >= NEARLY_WHITE);
};

const alphaOf = (args: readonly unknown[], before: number): number => {
  const pairs = Array.isArray(args[0]) ? args[0] : [];
  const found = pairs.find(
    (pair: unknown): pair is [string, number] => Array.isArray(pair) && pair[0] === 'ca',
  );
  return found === undefined ? before : Number(found[1]);
};

const areaOf = (box: ArrayLike<number>, m: Matrix): Area => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
  const corners = [[x0, y0], [x1, y0], [x0, y1], [x1, y1]] as const; // prettier-ignore
  const xs = corners.map(([x, y]) => m[0] * x + m[2] * y + m[4]);
  const ys = corners.map(([x, y]) => m[1] * x + m[3] * y + m[5]);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

const sizeOf = ({ left, right, top, bottom }: Area): number => (right - left) * (bottom - top);

const unicodeOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '';

/** Follows the painting of a page. */
class PaintReader {
  letters = '';
  readonly paints: Paint[] = [];
  readonly grounds: Area[] = [];
  largest = 0;
  private state: State = { matrix: IDENTITY, isWhite: false, alpha: 1, mode: 0 };
  private readonly saved: State[] = [];

  constructor(private readonly toPage: Matrix) {}

  take(operator: number, args: readonly unknown[]): void {
    const { state } = this;
    if (operator === OPS.save) this.saved.push(state);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      this.state = this.saved.pop() ?? state;
    else if (operator === OPS.transform) this.state = { ...state, matrix: multiply(state.matrix, args) };
    else if (operator === OPS.paintFormXObjectBegin) {
      this.saved.push(state);
      if (Array.isArray(args[0])) this.state = { ...state, matrix: multiply(state.matrix, args[0]) };
    } else if (operator === OPS.setFillRGBColor) this.state = { ...state, isWhite: isWhite(args) };
    else if (operator === OPS.setFillColorN) this.state = { ...state, isWhite: false };
    else if (operator === OPS.setTextRenderingMode) this.state = { ...state, mode: Number(args[0]) };
    else if (operator === OPS.setGState) this.state = { ...state, alpha: alphaOf(args, state.alpha) };
    else if (operator === OPS.showText && Array.isArray(args[0])) this.show(args[0]);
    else this.paint(operator, args);
  }

  private show(glyphs: readonly unknown[]): void {
    const { mode, isWhite: white, alpha } = this.state;
    const paint: Paint =
      INVISIBLE.has(mode) || alpha === 0 ? 'none' : white && !STROKED.has(mode) ? 'white' : 'seen';
    const letters = compact(glyphs.map(unicodeOf).join(''));
    this.letters += letters;
    for (let at = 0; at < letters.length; at += 1) this.paints.push(paint);
  }

  private paint(operator: number, args: readonly unknown[]): void {
    const full = multiply(this.toPage, this.state.matrix);
    if (operator === OPS.constructPath) {
      const [drawing, , box] = args as readonly [number, unknown, ArrayLike<number> | null | undefined];
      if (FILLS.has(drawing) && !this.state.isWhite && this.state.alpha > 0 && box)
        this.grounds.push(areaOf(box, full));
    } else if (operator === OPS.shadingFill) {
      this.grounds.push({ left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity });
    } else if (PICTURES.has(operator)) {
      const area = areaOf([0, 0, 1, 1], full);
      this.grounds.push(area);
      this.largest = Math.max(this.largest, sizeOf(area));
    }
  }
}

const compact = (text: string): string => text.replace(/\s+/g, '');

const readPaints = async (page: PDFPageProxy, toPage: Matrix, pageArea: number): Promise<PaintedPage> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const reader = new PaintReader(toPage);
  fnArray.forEach((operator, at) => reader.take(operator, (argsArray[at] ?? []) as readonly unknown[]));
  const { letters, paints, grounds, largest } = reader;
  return { letters, paints, grounds, pictureShare: pageArea === 0 ? 0 : largest / pageArea };
};

const standsOn = ({ x, baseline, width, size }: TextRun, { left, right, top, bottom }: Area): boolean => {
  const [middle, height] = [x + width / 2, baseline - size / 3];
  return middle >= left && middle <= right && height >= top && height <= bottom;
};

/**
 * The runs of a page without the text that its paint hides: invisible or transparent type, and white type where nothing is
 * painted behind it. Invisible type stays where a picture covers most of the page: there it is what a scanner has read.
 */
export const withoutUnseenType = async (
  page: PDFPageProxy,
  runs: readonly TextRun[],
  toPage: Matrix,
  pageArea: number,
): Promise<readonly TextRun[]> => {
  const { letters, paints, grounds, pictureShare } = await readPaints(page, toPage, pageArea);
  if (!paints.some((paint) => paint !== 'seen')) return runs;
  let from = 0;
  return runs.flatMap((run): readonly TextRun[] => {
    const wanted = compact(run.text);
    const at = wanted === '' ? -1 : letters.indexOf(wanted, from);
    if (at < 0 || at - from > MOST_APART) return [run];
    from = at + wanted.length;
    const onGround = grounds.some((ground) => standsOn(run, ground));
    const isUnseen = (paint: Paint | undefined): boolean =>
      (paint === 'none' && pictureShare <= SCANNED_SHARE) || (paint === 'white' && !onGround);
    let place = at;
    const kept = Array.from(run.text)
      .filter((character) => {
        const letterCount = compact(character).length;
        place += letterCount;
        return letterCount === 0 || !isUnseen(paints[place - letterCount]);
      })
      .join('');
    if (kept === run.text) return [run];
    return kept.trim() === '' ? [] : [{ ...run, text: kept }];
  });
};
