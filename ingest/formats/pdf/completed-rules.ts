import { places, TOUCH } from './grid-places';
import type { DrawnRules, Rule } from './page-rules';
import type { TextRun } from './text-run';

/*
 * Many tables are drawn without their outer frame, without a line above a shaded head, or with the lines between columns in the head alone.
 * What is missing is put in.
 */

const SAME = 5;
const APART = 12;
const NARROWEST_GUTTER = 0.55;

const lowest = (values: readonly number[]): number => Math.min(...values);
const highest = (values: readonly number[]): number => Math.max(...values);

/** The end that at least two level rules share, where it lies beyond every upright one. */
const sharedEnd = (ends: readonly number[], isBeyond: (end: number) => boolean): number | null =>
  ends.find((end) => isBeyond(end) && ends.filter((other) => Math.abs(other - end) <= SAME).length >= 2) ??
  null;

const withSides = ({ level, upright }: DrawnRules): DrawnRules => {
  const xs = upright.map(({ at }) => at);
  const ys = level.map(({ at }) => at);
  const [top, bottom] = [
    lowest([...ys, ...upright.map(({ from }) => from)]),
    highest([...ys, ...upright.map(({ to }) => to)]),
  ];
  const left = sharedEnd(
    level.map(({ from }) => from),
    (end) => end < lowest(xs) - APART,
  );
  const right = sharedEnd(
    level.map(({ to }) => to),
    (end) => end > highest(xs) + APART,
  );
  const sides = [left, right].flatMap((at) => (at === null ? [] : [{ at, from: top, to: bottom }]));
  const [from, to] = [lowest(level.map((rule) => rule.from)), highest(level.map((rule) => rule.to))];
  const ends = [
    ...(top < lowest(ys) - APART ? [{ at: top, from, to }] : []),
    ...(bottom > highest(ys) + APART ? [{ at: bottom, from, to }] : []),
  ];
  return { level: [...level, ...ends], upright: [...upright, ...sides] };
};

const right = (run: TextRun): number => run.x + run.width;

interface Band {
  readonly from: number;
  readonly to: number;
  readonly runs: readonly TextRun[];
}

const isDrawnIn = (upright: readonly Rule[], at: number, { from, to }: Band): boolean =>
  upright.some(
    (rule) =>
      Math.abs(rule.at - at) <= TOUCH &&
      Math.min(rule.to, to) - Math.max(rule.from, from) > (to - from) * 0.5,
  );

/** Whether a gutter at `at` parts the text of a band between two columns. */
const isParted = ({ runs }: Band, at: number, before: number, behind: number): boolean => {
  const [one, other] = [
    runs.filter((run) => run.x >= before - 1 && right(run) <= at + 1),
    runs.filter((run) => run.x >= at - 1 && right(run) <= behind + 1),
  ];
  if (one.length === 0 || other.length === 0) return false;
  if (runs.some((run) => run.x < at - 1 && right(run) > at + 1)) return false;
  const gutter = lowest(other.map((run) => run.x)) - highest(one.map(right));
  return gutter > NARROWEST_GUTTER * highest(one.map(({ size }) => size));
};

/** In how many columns text begins: the title of a group of rows stands alone. */
const columnsHit = ({ runs }: Band, xs: readonly number[]): number =>
  new Set(runs.map((run) => xs.findLastIndex((x) => x <= run.x + 1))).size;

/** Lines between columns that stop after the head go on through every band whose text leaves them free. */
const withColumns = ({ level, upright }: DrawnRules, runs: readonly TextRun[]): DrawnRules => {
  const ys = places(level.map(({ at }) => at));
  const xs = places(upright.map(({ at }) => at));
  const [left, end] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const bands = ys.slice(1).map((to, index): Band => {
    const from = ys[index] ?? to;
    const inside = runs.filter(
      (run) =>
        run.text.trim() !== '' &&
        run.baseline > from &&
        run.baseline < to + 1 &&
        run.x > left - SAME &&
        right(run) < end + SAME,
    );
    return { from, to, runs: inside };
  });
  const put = xs.slice(1, -1).flatMap((at, index) => {
    const [before, behind] = [xs[index] ?? left, xs[index + 2] ?? end];
    const open = bands.filter((band) => !isDrawnIn(upright, at, band));
    const parted = open.filter((band) => isParted(band, at, before, behind));
    const free = open.filter(
      (band) => columnsHit(band, xs) > 1 && !band.runs.some((run) => run.x < at - 1 && right(run) > at + 1),
    );
    const isUsual = parted.length > 0 && open.length * 3 >= bands.length;
    return (isUsual ? free : parted).map(({ from, to }) => ({ at, from, to }));
  });
  return { level, upright: [...upright, ...put] };
};

/** Drawn rules that touch each other, as those of a whole table. */
export const completedRules = (rules: DrawnRules, runs: readonly TextRun[]): DrawnRules =>
  rules.upright.length === 0 || rules.level.length < 2 ? rules : withColumns(withSides(rules), runs);
