import { isCaption } from '../table-shape';
import { TOUCH } from './grid-places';
import type { DrawnRules, Rule } from './page-rules';
import { composeLines } from './text-line';
import type { TextRun } from './text-run';

const SAME_EXTENT = 5;
const WIDEST_BAND = 36;
const LINE_GAP = 3;

const crosses = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - TOUCH &&
  upright.at <= level.to + TOUCH &&
  level.at >= upright.from - TOUCH &&
  level.at <= upright.to + TOUCH;

/** Rules that touch each other, directly or through others. */
const components = ({ level, upright }: DrawnRules): readonly DrawnRules[] => {
  const left = new Set(upright);
  const waiting = new Set(level);
  const found: DrawnRules[] = [];
  for (const first of level) {
    if (!waiting.delete(first)) continue;
    const own: { level: Rule[]; upright: Rule[] } = { level: [first], upright: [] };
    for (let at = 0; at < own.level.length; at += 1) {
      const line = own.level[at];
      if (line === undefined) break;
      for (const rule of [...left].filter((candidate) => crosses(line, candidate))) {
        left.delete(rule);
        own.upright.push(rule);
        for (const next of [...waiting].filter((candidate) => crosses(candidate, rule))) {
          waiting.delete(next);
          own.level.push(next);
        }
      }
    }
    found.push(own);
  }
  return found;
};

/** Rules of one table or of a part of it, with the highest and the lowest of the level ones. */
interface Part extends DrawnRules {
  readonly first: Rule;
  readonly last: Rule;
}

const partOf = (rules: DrawnRules): Part | null => {
  const [head, ...more] = rules.level;
  if (head === undefined) return null;
  const first = more.reduce((highest, rule) => (rule.at < highest.at ? rule : highest), head);
  const last = more.reduce((lowest, rule) => (rule.at > lowest.at ? rule : lowest), head);
  return { ...rules, first, last };
};

/** Whether text keeps to both sides of every line between columns. */
const keepsColumns = (runs: readonly TextRun[], { level, upright }: DrawnRules): boolean => {
  const [left, end] = [Math.min(...level.map(({ from }) => from)), Math.max(...level.map(({ to }) => to))];
  const inner = upright.filter(({ at }) => at > left + SAME_EXTENT && at < end - SAME_EXTENT);
  const written = runs.filter((run) => run.text.trim() !== '' && run.x > left - SAME_EXTENT && run.x < end);
  return (
    inner.length > 0 &&
    inner.every(
      ({ at }) =>
        written.some((run) => run.x < at) &&
        written.some((run) => run.x > at) &&
        !written.some((run) => run.x < at - 1 && run.x + run.width > at + 1),
    )
  );
};

/** Whether a table goes on below, after rows that keep its columns or the title of a group of rows. */
const goesOn = (above: Part, { first }: Part, runs: readonly TextRun[]): boolean => {
  const { last } = above;
  if (first.at < last.at) return false;
  if (Math.abs(last.from - first.from) > SAME_EXTENT || Math.abs(last.to - first.to) > SAME_EXTENT)
    return false;
  const between = runs.filter(({ baseline }) => baseline > last.at && baseline < first.at + 1);
  if (first.at - last.at > WIDEST_BAND && !keepsColumns(between, above)) return false;
  return !composeLines(between, 0, LINE_GAP).some(({ text }) => isCaption(text));
};

/** The rules of each table that a page draws with lines. */
export const drawnTables = (rules: DrawnRules, runs: readonly TextRun[]): readonly DrawnRules[] => {
  if (rules.upright.length === 0) return [];
  const tables: Part[] = [];
  const parts = components(rules).flatMap((part) => partOf(part) ?? []);
  for (const part of parts.toSorted((a, b) => a.first.at - b.first.at)) {
    const at = tables.findLastIndex((table) => goesOn(table, part, runs));
    const above = tables[at];
    if (above === undefined) tables.push(part);
    else
      tables.splice(at, 1, {
        level: [...above.level, ...part.level],
        upright: [...above.upright, ...part.upright],
        first: above.first,
        last: part.last.at > above.last.at ? part.last : above.last,
      });
  }
  return tables.filter(({ upright }) => upright.length > 0);
};
