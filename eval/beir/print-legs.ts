import type { LegReport } from './measure-legs';

const figure = (value: number): string => value.toFixed(4);
const signed = (value: number): string => `${value >= 0 ? '+' : ''}${value.toFixed(4)}`;

/** The table for people. */
export function legTable(reports: ReadonlyMap<string, LegReport>): string {
  const lines = [...reports].map(([leg, { figures, against }]) => {
    const gain =
      against === null
        ? ''
        : `  ${signed(against.difference)} [${signed(against.interval[0])}, ${signed(against.interval[1])}] p=${against.p.toFixed(4)}`;
    const columns = [figures.ndcg_at_10, figures.mrr_at_10, figures.recall_at_10, figures.recall_at_100];
    return `${leg.padEnd(9)} ${columns.map((value) => figure(value).padStart(9)).join(' ')}${gain}`;
  });
  return ['leg         nDCG@10    MRR@10 recall@10 recall@100  nDCG@10 against bm25 [95 %]', ...lines].join(
    '\n',
  );
}
