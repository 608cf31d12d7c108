import { isCaption } from '../table-shape';
import type { DrawnRules, Rule } from './page-rules';
import { composeLines } from './text-line';
import type { TextRun } from './text-run';

/*
 * Most guidelines draw only the level lines of a table. Where at least two bands of text between such lines leave the same
 * white space free from top to bottom, upright lines are put there.
 */

const SAME_EXTENT = 5;
const FEWEST_RULES = 4;
const NARROWEST_GUTTER = 0.55;
const BANDED_SHARE = 0.6;
const LINE_GAP = 3;

interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly runs: readonly TextRun[];
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

const right = (run: TextRun): number => run.x + run.width;

/** Level rules of one extent, from top to bottom, with what is drawn inside that extent. */
const stacks = (level: readonly Rule[]): readonly (readonly Rule[])[] => {
  const found: Rule[][] = [];
  for (const rule of level.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const stack = found.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.from - rule.from) <= SAME_EXTENT &&
        Math.abs(first.to - rule.to) <= SAME_EXTENT,
    );
    if (stack === undefined) found.push([rule]);
    else stack.push(rule);
  }
  return found.map((stack) => stack.toSorted((a, b) => a.at - b.at)).filter((stack) => stack.length >= 3);
};

const bandsOf = (stack: readonly Rule[], runs: readonly TextRun[]): readonly Band[] =>
  stack.slice(1).map((rule, index) => {
    const top = stack[index]?.at ?? rule.at;
    const inside = runs.filter(
      (run) =>
        run.text.trim() !== '' &&
        run.baseline > top &&
        run.baseline < rule.at + 1 &&
        run.x >= rule.from - SAME_EXTENT &&
        right(run) <= rule.to + SAME_EXTENT,
    );
    return { top, bottom: rule.at, runs: inside };
  });

const holdsCaption = ({ runs }: Band): boolean =>
  composeLines(runs, 0, LINE_GAP).some((line) => isCaption(line.text) && /\d/.test(line.text));

/** Bands between two captions: rules of one extent may belong to two tables one below the other. */
const tablesOf = (bands: readonly Band[]): readonly (readonly Band[])[] => {
  const tables: Band[][] = [[]];
  for (const band of bands) {
    if (holdsCaption(band)) tables.push([]);
    else tables.at(-1)?.push(band);
  }
  return tables.filter((table) => table.length + 1 >= FEWEST_RULES);
};

/** White space that no text of the runs crosses, between the leftmost and the rightmost of them. */
const gapsIn = (runs: readonly TextRun[]): readonly Gap[] => {
  const gaps: Gap[] = [];
  let end: number | null = null;
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    if (end !== null && run.x - end > run.size * NARROWEST_GUTTER) gaps.push({ from: end, to: run.x });
    end = Math.max(end ?? 0, right(run));
  }
  return gaps;
};

const crosses = (run: TextRun, at: number): boolean => run.x < at - 1 && right(run) > at + 1;

/** A band of several table rows: the first column begins anew on at least three of its lines. */
const holdsRows = (band: Band, firstGutter: number): boolean => {
  const lines = composeLines(band.runs, 0, LINE_GAP);
  const heights = (inFirst: boolean): readonly number[] =>
    lines.filter((line) => line.x < firstGutter === inFirst).map((line) => Math.round(line.y / 3));
  const beside = new Set(heights(false));
  const first = [...new Set(heights(true))].filter((height) => beside.has(height));
  return first.length >= 4;
};

const uprightsOf = (bands: readonly Band[], extent: Rule): readonly Rule[] => {
  const columned = bands.filter(({ runs }) => gapsIn(runs).length > 0);
  if (columned.length < 2 || columned.length < bands.length * BANDED_SHARE) return [];
  // Header cells may span: of the bands with columns all but two leave a gutter free.
  const places = columned.flatMap(({ runs }) => middles(gapsIn(runs)));
  const spanning = columned.length > 4 ? 2 : columned.length > 2 ? 1 : 0;
  const isFree = (at: number): boolean =>
    columned.filter(({ runs }) => runs.some((run) => crosses(run, at))).length <= spanning;
  const runs = columned.flatMap((band) => [...band.runs]);
  const gutters = guttersAt([...middles(gapsIn(runs)), ...places.filter(isFree)], runs);
  const [first] = gutters;
  if (first === undefined) return [];
  if (bands.filter((band) => holdsRows(band, first)).length > bands.length * 0.3) return [];
  const edges = [extent.from, extent.to].map((at) => edge(at, bands));
  return [...edges, ...gutters.flatMap((at) => piecesOf(at, bands))];
};

const middles = (gaps: readonly Gap[]): readonly number[] => gaps.map(({ from, to }) => (from + to) / 2);

/** One place for each gutter: free places with no text between them are of one. */
const guttersAt = (free: readonly number[], runs: readonly TextRun[]): readonly number[] => {
  const groups: number[][] = [];
  for (const at of free.toSorted((a, b) => a - b)) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const isSame =
      last !== undefined && !runs.some((run) => run.x + run.width / 2 > last && run.x + run.width / 2 < at);
    if (isSame) open?.push(at);
    else groups.push([at]);
  }
  const crossings = (at: number): number => runs.filter((run) => crosses(run, at)).length;
  return groups.map((group) => {
    const fewest = Math.min(...group.map(crossings));
    const best = group.filter((at) => crossings(at) === fewest);
    return best[Math.floor(best.length / 2)] ?? 0;
  });
};

const edge = (at: number, bands: readonly Band[]): Rule => ({
  at,
  from: bands[0]?.top ?? 0,
  to: bands.at(-1)?.bottom ?? 0,
});

const piecesOf = (at: number, bands: readonly Band[]): readonly Rule[] =>
  bands
    .filter(({ runs }) => !runs.some((run) => crosses(run, at)))
    .map(({ top, bottom }) => ({ at, from: top, to: bottom }));

/** Rules of the tables that are drawn with level lines alone, one set a table, upright lines put in. */
export const bandedRules = (
  { level, upright }: DrawnRules,
  runs: readonly TextRun[],
): readonly DrawnRules[] =>
  stacks(level).flatMap((stack) => {
    const [extent] = stack;
    const last = stack.at(-1);
    if (extent === undefined || last === undefined) return [];
    const isCrossed = upright.some(
      (rule) =>
        rule.at > extent.from + SAME_EXTENT &&
        rule.at < extent.to - SAME_EXTENT &&
        rule.from < last.at &&
        rule.to > extent.at,
    );
    if (isCrossed) return [];
    return tablesOf(bandsOf(stack, runs)).flatMap((bands) => {
      const [top, bottom] = [bands[0]?.top ?? 0, bands.at(-1)?.bottom ?? 0];
      const put = uprightsOf(bands, extent);
      const within = level.filter(
        (rule) =>
          rule.at >= top - 1 &&
          rule.at <= bottom + 1 &&
          rule.from >= extent.from - SAME_EXTENT &&
          rule.to <= extent.to + SAME_EXTENT &&
          rule.to - rule.from > (extent.to - extent.from) * 0.2,
      );
      return put.length === 0 ? [] : [{ level: within, upright: put }];
    });
  });
