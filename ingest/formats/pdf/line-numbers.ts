import type { TextRun } from './text-run';

const FEWEST = 5;
const TOLERANCE = 2;

const isAscending = (runs: readonly TextRun[]): boolean =>
  runs.every((run, index) => {
    const above = runs[index - 1];
    return above === undefined || Number(run.text) - Number(above.text) === 1;
  });

const groupByEdge = (runs: readonly TextRun[]): readonly (readonly TextRun[])[] => {
  const groups: TextRun[][] = [];
  for (const run of runs) {
    const edge = run.x + run.width;
    const group = groups.find(
      ([first]) => first !== undefined && Math.abs(first.x + first.width - edge) < TOLERANCE,
    );
    if (group === undefined) groups.push([run]);
    else group.push(run);
  }
  return groups;
};

/** Runs of one page without the line numbers of a manuscript: figures in the margin that count down the page one by one. */
export const withoutLineNumbers = (runs: readonly TextRun[]): readonly TextRun[] => {
  const figures = runs.filter((run) => /^\d{1,5}$/.test(run.text.trim()));
  if (figures.length < FEWEST) return runs;
  const others = runs.filter((run) => !figures.includes(run) && run.text.trim() !== '');
  const left = Math.min(...others.map((run) => run.x));
  const right = Math.max(...others.map((run) => run.x + run.width));
  const marginal = figures.filter((run) => run.x + run.width < left + TOLERANCE || run.x > right - TOLERANCE);
  const numbers = new Set(
    groupByEdge(marginal)
      .map((column) => column.toSorted((a, b) => a.baseline - b.baseline))
      .filter((column) => column.length >= FEWEST && isAscending(column))
      .flat(),
  );
  return numbers.size === 0 ? runs : runs.filter((run) => !numbers.has(run));
};
