import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import { IDENTITY, multiply } from './matrix';
import type { Matrix } from './matrix';

/** A straight line drawn on a page, level or upright: `at` is its height or its distance from the left. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnRules {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

export interface PageRules extends DrawnRules {
  /** Rectangles that what is drawn is cut to: word processors cut the text of each cell of a table to its cell. */
  readonly clips: readonly Box[];
  /** Filled areas: the ground of a head, a row or a cell. */
  readonly grounds: readonly Box[];
}

type Point = readonly [number, number];

/** Operators of a path's drawing, and the numbers each takes (pdf.js 5.4: `constructPath`). */
const MOVE = 0;
const TAKES: readonly number[] = [2, 2, 6, 4, 0];
const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke]);
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const THICKEST = 3;
const SHORTEST = 6;
const STRAIGHT = 0.6;

const subpaths = (path: ArrayLike<number>): readonly (readonly Point[])[] => {
  const found: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const operator = path[at] ?? 0;
    const takes = TAKES[operator];
    if (takes === undefined) return [];
    const point: Point = [path[at + takes - 1] ?? 0, path[at + takes] ?? 0];
    if (operator === MOVE) found.push([point]);
    else if (takes > 0) found.at(-1)?.push(point);
    at += 1 + takes;
  }
  return found;
};

const onPage = ([x, y]: Point, m: Matrix): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

const boxOf = (points: readonly Point[]): Box => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

/** Gathers the rules of one page; long thin rectangles are rules as well as strokes are. */
class RuleCollector {
  readonly level: Rule[] = [];
  readonly upright: Rule[] = [];
  readonly clips = new Map<string, Box>();
  readonly grounds: Box[] = [];

  stroke(points: readonly Point[]): void {
    points.slice(1).forEach((to, index) => {
      const from = points[index] ?? to;
      this.add(from, to);
    });
  }

  fill(points: readonly Point[]): void {
    const { left, right, top, bottom } = boxOf(points);
    if (bottom - top <= THICKEST) this.add([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    else if (right - left <= THICKEST) this.add([(left + right) / 2, top], [(left + right) / 2, bottom]);
    else this.grounds.push({ left, right, top, bottom });
  }

  clip(points: readonly Point[]): void {
    const box = boxOf(points);
    if (points.length === 4 || points.length === 5)
      this.clips.set(Object.values(box).map(Math.round).join(' '), box);
  }

  private add([x0, y0]: Point, [x1, y1]: Point): void {
    const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (height < STRAIGHT)
      this.level.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    else if (width < STRAIGHT)
      this.upright.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
}

const NEAR = 2.5;

/** Rules on one line that touch or nearly touch are one; what stays too short is no rule. */
const joined = (rules: readonly Rule[]): readonly Rule[] => {
  const lines: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const open = lines.at(-1);
    if (open !== undefined && rule.at - (open[0]?.at ?? 0) <= NEAR) open.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const whole: Rule[] = [];
    for (const rule of line.toSorted((a, b) => a.from - b.from)) {
      const open = whole.at(-1);
      if (open !== undefined && rule.from <= open.to + NEAR)
        whole.splice(-1, 1, { ...open, to: Math.max(open.to, rule.to) });
      else whole.push({ ...rule, at: line[0]?.at ?? rule.at });
    }
    return whole.filter((rule) => rule.to - rule.from >= SHORTEST);
  });
};

/** The level and upright lines that a page draws, in the frame that `toPage` leads to. */
export const readRules = async (page: PDFPageProxy, toPage: Matrix): Promise<PageRules> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = new RuleCollector();
  let matrix = IDENTITY;
  const saved: Matrix[] = [];
  fnArray.forEach((operator, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = multiply(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args[0])) matrix = multiply(matrix, args[0]);
    } else if (operator === OPS.constructPath) {
      const [drawing, [path]] = args as readonly [number, readonly (ArrayLike<number> | null)[]];
      if (path === null || path === undefined) return;
      const full = multiply(toPage, matrix);
      for (const points of subpaths(path)) {
        const placed = points.map((point) => onPage(point, full));
        if (FILLS.has(drawing)) rules.fill(placed);
        else if (STROKES.has(drawing)) rules.stroke(placed);
        else if (drawing === OPS.endPath) rules.clip(placed);
      }
    }
  });
  return {
    level: joined(rules.level),
    upright: joined(rules.upright),
    clips: [...rules.clips.values()],
    grounds: rules.grounds,
  };
};
