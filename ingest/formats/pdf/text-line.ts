import { cleanLine, superscript } from '../clean-text';
import type { TextRun } from './text-run';

/** A stretch of one printed line; `y` is its top. Its text is clean and never empty. */
export interface TextLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly font: string;
}

const bottom = ({ y, height }: TextLine): number => y + height;

/** Whether two lines stand on one printed row. */
export const areLevel = (a: TextLine, b: TextLine): boolean =>
  Math.abs(bottom(a) - bottom(b)) < Math.min(a.size, b.size) * 0.45;

/** From top to bottom, and on one printed row from left to right. */
export const byPlace = (a: TextLine, b: TextLine): number => (areLevel(a, b) ? a.x - b.x : a.y - b.y);

const ASCENT = 0.82;
const LINE_HEIGHT = 1.12;
const SPACE_WIDTH = 0.16;
const RAISED_BY = 0.18;

interface OpenLine {
  readonly runs: TextRun[];
  end: number;
}

const isRaised = (run: TextRun, size: number, baseline: number): boolean =>
  run.size < size * 0.8 && baseline - run.baseline > size * RAISED_BY;

const dominant = (runs: readonly TextRun[]): TextRun | undefined =>
  runs.reduce<TextRun | undefined>(
    (widest, run) => (widest === undefined || run.width > widest.width ? run : widest),
    undefined,
  );

const textOf = (runs: readonly TextRun[], main: TextRun): string => {
  let text = '';
  let end: number | null = null;
  for (const run of runs) {
    const gap = end === null ? 0 : run.x - end;
    const isApart = gap > main.size * SPACE_WIDTH && !/\s$/.test(text) && !/^\s/.test(run.text);
    const raised = isRaised(run, main.size, main.baseline);
    const own = raised ? superscript(run.text) : run.text;
    // An exponent belongs to its unit, whatever the gap: mm³, 10⁹.
    if (raised && own !== run.text && /(?:\b[cm]?m|10)\s*$/.test(text)) text = text.trimEnd() + own.trim();
    else text += `${isApart ? ' ' : ''}${own}`;
    end = run.x + run.width;
  }
  return cleanLine(text);
};

const closeLine = (runs: readonly TextRun[], page: number): TextLine | null => {
  const visible = runs.filter((run) => run.text.trim() !== '');
  const main = dominant(visible);
  if (main === undefined) return null;
  const text = textOf(runs, main);
  if (text === '') return null;
  const x = Math.min(...visible.map((run) => run.x));
  const right = Math.max(...visible.map((run) => run.x + run.width));
  const y = main.baseline - main.size * ASCENT;
  return {
    page,
    text,
    x,
    y,
    width: right - x,
    height: main.size * LINE_HEIGHT,
    size: main.size,
    font: main.font,
  };
};

const goesOn = (open: OpenLine, run: TextRun, widestGap: number): boolean => {
  const last = open.runs.at(-1);
  const main = dominant(open.runs);
  if (last === undefined || main === undefined) return true;
  const size = Math.max(main.size, run.size);
  const isLevel =
    Math.abs(run.baseline - main.baseline) < size * 0.45 ||
    Math.abs(run.baseline - last.baseline) < size * 0.1;
  return isLevel && run.x - open.end < size * widestGap && run.x - open.end > -size * 0.6;
};

/**
 * Joins runs that follow each other on one printed line. `widestGap` (in type sizes) is where a line breaks into parts of
 * their own, as between columns or cells.
 */
export const composeLines = (
  runs: readonly TextRun[],
  page: number,
  widestGap: number,
): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let open: OpenLine = { runs: [], end: 0 };
  const close = (): void => {
    const line = closeLine(open.runs, page);
    if (line !== null) lines.push(line);
  };
  for (const run of runs) {
    if (run.text.trim() === '' && open.runs.length === 0) continue;
    if (!goesOn(open, run, widestGap)) {
      close();
      open = { runs: [], end: run.x };
      if (run.text.trim() === '') continue;
    }
    open.runs.push(run);
    // pdf.js fills the gap between two columns with a white space as wide as the gap.
    if (run.text.trim() !== '') open.end = Math.max(open.end, run.x + run.width);
  }
  close();
  return lines;
};
