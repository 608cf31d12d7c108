import { mean } from '@/lib/evaluation/mean';
import { ndcg } from '@/lib/evaluation/ndcg';
import { comparePaired, type PairedComparison } from '@/lib/evaluation/paired-comparison';
import type { Qrels, Run } from '@/lib/evaluation/qrels';
import { recall } from '@/lib/evaluation/recall';
import { reciprocalRank } from '@/lib/evaluation/reciprocal-rank';

export interface LegFigures {
  readonly ndcg_at_10: number;
  readonly mrr_at_10: number;
  readonly recall_at_10: number;
  readonly recall_at_100: number;
}

export interface LegReport {
  readonly figures: LegFigures;
  /** nDCG@10 against the bm25 leg. */
  readonly against: PairedComparison | null;
}

/** Measures every leg over the judged questions; a question without a ranking counts 0. */
export function measureLegs(runs: ReadonlyMap<string, Run>, qrels: Qrels): ReadonlyMap<string, LegReport> {
  const baseline = runs.get('bm25');
  const gainsOf = (run: Run): readonly number[] =>
    [...qrels].map(([question, judged]) => ndcg(run.get(question) ?? [], judged, 10));
  return new Map(
    [...runs].map(([leg, run]) => {
      const average = (
        measure: (ranking: readonly string[], judged: ReadonlyMap<string, number>) => number,
      ): number => mean([...qrels].map(([question, judged]) => measure(run.get(question) ?? [], judged)));
      const figures = {
        ndcg_at_10: mean(gainsOf(run)),
        mrr_at_10: average((ranking, judged) => reciprocalRank(ranking, judged, 10)),
        recall_at_10: average((ranking, judged) => recall(ranking, judged, 10)),
        recall_at_100: average((ranking, judged) => recall(ranking, judged, 100)),
      };
      const compared = leg !== 'bm25' && baseline !== undefined;
      return [leg, { figures, against: compared ? comparePaired(gainsOf(run), gainsOf(baseline)) : null }];
    }),
  );
}
