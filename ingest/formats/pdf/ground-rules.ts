import { TOUCH } from './grid-places';
import type { Box, DrawnRules, PageRules, Rule } from './page-rules';

const SAME = 5;
const LEVEL = 1.5;

/** Grounds side by side, as those of the cells of one row, each row from left to right. */
const rowsOf = (grounds: readonly Box[]): readonly (readonly Box[])[] => {
  const rows: Box[][] = [];
  for (const ground of grounds.toSorted((a, b) => a.left - b.left)) {
    const row = rows.find((candidate) => {
      const last = candidate.at(-1);
      return (
        last !== undefined &&
        Math.abs(last.top - ground.top) <= LEVEL &&
        Math.abs(last.bottom - ground.bottom) <= LEVEL &&
        Math.abs(last.right - ground.left) <= TOUCH
      );
    });
    if (row === undefined) rows.push([ground]);
    else row.push(ground);
  }
  return rows;
};

const isKnown = (rule: Rule, rules: readonly Rule[]): boolean =>
  rules.some(({ at, from, to }) => Math.abs(at - rule.at) <= TOUCH && from < rule.to && to > rule.from);

/** The drawn rules with the edges of grounds that reach as far as a level rule: a head is often told by its ground alone. */
export const withGrounds = ({ level, upright, grounds }: PageRules): DrawnRules => {
  const rows = rowsOf(grounds).flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [from, to] = [first.left, last.right];
    const isOfTable = level.some(
      (rule) => Math.abs(rule.from - from) <= SAME && Math.abs(rule.to - to) <= SAME,
    );
    return isOfTable ? [{ row, top: first.top, bottom: first.bottom, from, to }] : [];
  });
  const edges = rows.flatMap(({ top, bottom, from, to }) => [top, bottom].map((at) => ({ at, from, to })));
  const between = rows.flatMap(({ row, top, bottom }) =>
    row.slice(1).map(({ left }) => ({ at: left, from: top, to: bottom })),
  );
  return {
    level: [...level, ...edges.filter((edge) => !isKnown(edge, level))],
    upright: [...upright, ...between.filter((line) => !isKnown(line, upright))],
  };
};
