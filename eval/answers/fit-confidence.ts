import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { confidenceWeights } from '@/lib/answer/confidence';
import { areaUnderGeneralisedRisk, riskCoverageCurve } from '@/lib/evaluation/risk-coverage';
import type { LogisticRow, LogisticWeights } from './fit-logistic';
import { fitLogistic, probabilityOf } from './fit-logistic';
import { declineResultsText, readAnswerRows } from './answer-rows';

const folds = 5;
/** Constant in the data of the built-in model, which quotes what it says: its weight is set by hand. */
const byHand = 'checks';
/** Right answers that a threshold may cost. */
const costs = [0.02, 0.05, 0.1];

/**
 * `npm run eval -- fit-confidence [--write RESULTS.json] [NAME=]ROWS.jsonl …`: fits the weights of an answer's confidence on the rows that `npm run eval -- answers
 * … --rows ROWS.jsonl` writes, and prints AUGRC as shipped, cross-validated and fitted on all, and thresholds. `--write` also stores how the answers turned out, for the page
 * where a deployment chooses its threshold.
 */
export async function fitConfidence(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'string' } },
  });
  const sets = await Promise.all(positionals.map(readAnswerRows));
  const rows: readonly LogisticRow[] = sets.flatMap((set) =>
    set.rows.map(({ features, wrong }) => ({ features, right: !wrong })),
  );
  const names = Object.keys(rows[0]?.features ?? {}).filter((name) => name !== byHand);
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fitLogistic(rows.filter((_, index) => index % folds !== fold), names),
  ); // prettier-ignore
  const all = fitLogistic(rows, names);
  report('as shipped', rows, () => confidenceWeights);
  report('cross-validated', rows, (index) => fitted[index % folds] ?? all);
  report('fitted on all', rows, () => all);
  for (const name of names) report(`${name} alone`, rows, () => ({ intercept: 0, [name]: 1 }));
  const rounded = Object.fromEntries(Object.entries(all).map(([name, weight]) => [name, Math.round(weight * 100) / 100])); // prettier-ignore
  process.stdout.write(`${JSON.stringify(rounded, null, 2)}\n`);
  thresholds(rows, rounded);
  if (values.write !== undefined) writeFileSync(values.write, declineResultsText(sets, new Date()));
}

function report(
  name: string,
  rows: readonly LogisticRow[],
  weightsOf: (index: number) => LogisticWeights,
): void {
  const outcomes = rows.map(({ features, right }, index) => ({
    confidence: probabilityOf(features, weightsOf(index)),
    wrong: !right,
  }));
  const share = outcomes.filter(({ wrong }) => wrong).length / outcomes.length;
  const area = areaUnderGeneralisedRisk(outcomes);
  const auroc = 1 - (area - share ** 2 / 2) / (share * (1 - share));
  process.stdout.write(
    `${name.padEnd(20)} AUGRC ${area.toFixed(4)} (best possible ${(share ** 2 / 2).toFixed(4)}), AUROC ${auroc.toFixed(3)}, ${rows.length} questions\n`,
  );
}

function thresholds(rows: readonly LogisticRow[], weights: LogisticWeights): void {
  const shift = confidenceWeights[byHand];
  const calibrated = { ...weights, [byHand]: shift, intercept: (weights['intercept'] ?? 0) - shift };
  const outcomes = rows.map(({ features, right }) => ({
    confidence: probabilityOf(features, calibrated),
    wrong: !right,
  }));
  const rights = outcomes.filter(({ wrong }) => !wrong).map(({ confidence }) => confidence);
  const curve = riskCoverageCurve(outcomes);
  for (const cost of costs) {
    const at = rights.toSorted((a, b) => a - b)[Math.floor(cost * rights.length)] ?? 0;
    const point = curve.findLast(({ threshold }) => threshold >= at);
    process.stdout.write(
      `threshold ${at.toFixed(3)}: costs ${100 * cost} % of right answers, coverage ${(100 * (point?.coverage ?? 0)).toFixed(1)} %, undetected errors ${(100 * (point?.generalisedRisk ?? 0)).toFixed(1)} %\n`,
    );
  }
}
