import { places, TOUCH } from './grid-places';
import type { Box } from './page-rules';
import type { RuledCell, RuledGrid } from './ruled-grid';
import type { TextRun } from './text-run';

const SMALLEST = 6;
const WRITTEN_SHARE = 0.4;

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);

/** Whether two boxes stand side by side or one below the other, edge to edge. */
const touch = (a: Box, b: Box): boolean => {
  const across = overlap(a.left, a.right, b.left, b.right);
  const down = overlap(a.top, a.bottom, b.top, b.bottom);
  return (Math.abs(across) <= TOUCH && down > TOUCH) || (Math.abs(down) <= TOUCH && across > TOUCH);
};

const contains = (outer: Box, inner: Box): boolean =>
  outer !== inner &&
  inner.left >= outer.left - TOUCH &&
  inner.right <= outer.right + TOUCH &&
  inner.top >= outer.top - TOUCH &&
  inner.bottom <= outer.bottom + TOUCH;

/** Boxes that touch each other, directly or through others. */
const groups = (boxes: readonly Box[]): readonly (readonly Box[])[] => {
  const waiting = new Set(boxes);
  const found: Box[][] = [];
  for (const first of boxes) {
    if (!waiting.delete(first)) continue;
    const group = [first];
    for (const box of group) {
      for (const next of [...waiting].filter((candidate) => touch(box, candidate))) {
        waiting.delete(next);
        group.push(next);
      }
    }
    found.push(group);
  }
  return found;
};

const nearest = (all: readonly number[], to: number): number =>
  all.reduce(
    (best, at, index) => (Math.abs(at - to) < Math.abs((all[best] ?? Infinity) - to) ? index : best),
    0,
  );

/** The boxes as cells of one grid, places without a box as empty cells; null where two boxes claim one place. */
const gridOf = (boxes: readonly Box[]): RuledGrid | null => {
  const xs = places(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = places(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  if (xs.length < 3 || ys.length < 3) return null;
  const at = new Map<string, RuledCell>();
  for (const box of boxes) {
    const [row, column] = [nearest(ys, box.top), nearest(xs, box.left)];
    const [rowSpan, columnSpan] = [nearest(ys, box.bottom) - row, nearest(xs, box.right) - column];
    const cell = { row, column, rowSpan, columnSpan, ...box };
    for (let down = row; down < row + rowSpan; down += 1) {
      for (let across = column; across < column + columnSpan; across += 1) {
        if (at.has(`${down} ${across}`)) return null;
        at.set(`${down} ${across}`, cell);
      }
    }
  }
  const cellAt = (row: number, column: number): RuledCell | null => {
    const cell = at.get(`${row} ${column}`);
    if (cell !== undefined) return cell.row === row && cell.column === column ? cell : null;
    const [x, y] = [xs[column] ?? 0, ys[row] ?? 0];
    const box = { left: x, right: xs[column + 1] ?? right, top: y, bottom: ys[row + 1] ?? bottom };
    return { row, column, rowSpan: 1, columnSpan: 1, ...box };
  };
  const rows = ys
    .slice(0, -1)
    .map((_, row) => xs.slice(0, -1).flatMap((__, column) => cellAt(row, column) ?? []));
  return { left, right, top, bottom, rows, spaced: false };
};

const holdsText = ({ left, right, top, bottom }: Box, runs: readonly TextRun[]): boolean =>
  runs.some(
    (run) =>
      run.text.trim() !== '' &&
      run.x > left - TOUCH &&
      run.x + run.width < right + TOUCH &&
      run.baseline > top &&
      run.baseline < bottom + TOUCH,
  );

/** Pictures are cut to boxes as well: of the boxes of a table many hold text. */
const isWritten = (boxes: readonly Box[], runs: readonly TextRun[]): boolean =>
  boxes.filter((box) => holdsText(box, runs)).length >= boxes.length * WRITTEN_SHARE;

/** Tables whose text is cut to its cells: boxes that lie edge to edge, none around others. */
export const clippedGrids = (clips: readonly Box[], runs: readonly TextRun[]): readonly RuledGrid[] => {
  const boxes = clips.filter(
    (clip) =>
      clip.right - clip.left >= SMALLEST &&
      clip.bottom - clip.top >= SMALLEST &&
      !clips.some((other) => contains(clip, other)),
  );
  return groups(boxes)
    .filter((group) => isWritten(group, runs))
    .map(gridOf)
    .filter((grid) => grid !== null);
};
