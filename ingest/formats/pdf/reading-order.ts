import { byPlace } from './text-line';
import type { TextLine } from './text-line';

const NARROWEST_GUTTER = 8;
const FEWEST_LINES = 5;
const PROSE_CHARACTERS = 22;

const right = (line: TextLine): number => line.x + line.width;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const isProse = (lines: readonly TextLine[]): boolean =>
  lines.length >= FEWEST_LINES && median(lines.map((line) => line.text.length)) >= PROSE_CHARACTERS;

const crosses = (line: TextLine, at: number): boolean =>
  line.x < at + NARROWEST_GUTTER / 2 && right(line) > at - NARROWEST_GUTTER / 2;

/** Middle of the emptiest gutter with prose on both sides, or null. */
const gutterOf = (lines: readonly TextLine[]): number | null => {
  const from = Math.min(...lines.map((line) => line.x));
  const to = Math.max(...lines.map(right));
  let best: { at: number; crossing: number } | null = null;
  for (let at = from + (to - from) * 0.2; at < from + (to - from) * 0.8; at += 2) {
    const crossing = lines.filter((line) => crosses(line, at)).length;
    if (crossing > lines.length * 0.5 || (best !== null && crossing >= best.crossing)) continue;
    const left = lines.filter((line) => !crosses(line, at) && right(line) <= at);
    const beside = lines.filter((line) => !crosses(line, at) && line.x >= at);
    if (isProse(left) && isProse(beside)) best = { at, crossing };
  }
  return best?.at ?? null;
};

/**
 * Lines of a page as columns in reading order: what crosses the gutter (titles, wide tables) parts the page into bands, in
 * each band the left column is read before the right one.
 */
export const columnsOf = (lines: readonly TextLine[]): readonly (readonly TextLine[])[] => {
  const sorted = lines.toSorted(byPlace);
  const at = lines.length < FEWEST_LINES * 2 ? null : gutterOf(lines);
  if (at === null) return sorted.length === 0 ? [] : [sorted];
  const bands: { wide: boolean; lines: TextLine[] }[] = [];
  for (const line of sorted) {
    const wide = crosses(line, at);
    const open = bands.at(-1);
    if (open !== undefined && open.wide === wide) open.lines.push(line);
    else bands.push({ wide, lines: [line] });
  }
  return bands.flatMap((band) => {
    const left = band.lines.filter((line) => right(line) <= at);
    const beside = band.lines.filter((line) => right(line) > at);
    if (band.wide || left.length === 0 || beside.length === 0) return [band.lines];
    return [...columnsOf(left), ...columnsOf(beside)];
  });
};
