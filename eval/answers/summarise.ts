import { percentile } from '@/lib/evaluation/percentile';
import { areaUnderGeneralisedRisk, areaUnderRiskCoverage } from '@/lib/evaluation/risk-coverage';
import type { Assessed } from './assess-confidence';
import type { Judgement } from './judge-answer';

/** Shares from 0 to 1; times in milliseconds. */
export interface AnswersSummary {
  readonly questions: number;
  readonly passage_at_1: number;
  readonly passage_at_5: number;
  readonly passage_at_10: number;
  readonly answer_quoted: number;
  readonly quotes_exact: number;
  readonly declined_answerable: number;
  readonly declined_unanswerable: number;
  readonly first_claim_ms_p50: number;
  readonly first_claim_ms_p95: number;
  /** Share of answers that are wrong with every threshold off, and what declining by confidence makes of it. */
  readonly wrong_undeclined: number;
  readonly aurc: number;
  readonly augrc: number;
}

export function summarise(judgements: readonly Judgement[], assessed: readonly Assessed[]): AnswersSummary {
  const answerable = judgements.filter((one) => one.answerable);
  const unanswerable = judgements.filter((one) => !one.answerable);
  const within = (rank: number) => share(answerable, (one) => one.rank !== null && one.rank <= rank);
  const times = judgements.flatMap(({ firstClaimMs }) => firstClaimMs ?? []);
  const quotes = judgements.reduce((sum, one) => sum + one.quotes, 0);
  const exact = judgements.reduce((sum, one) => sum + one.exactQuotes, 0);
  return {
    questions: judgements.length,
    passage_at_1: within(1),
    passage_at_5: within(5),
    passage_at_10: within(10),
    answer_quoted: share(answerable, (one) => one.quoted),
    quotes_exact: quotes === 0 ? 1 : exact / quotes,
    declined_answerable: share(answerable, (one) => one.declined),
    declined_unanswerable: share(unanswerable, (one) => one.declined),
    first_claim_ms_p50: round(percentile(times, 0.5)),
    first_claim_ms_p95: round(percentile(times, 0.95)),
    wrong_undeclined: assessed.filter(({ wrong }) => wrong).length / (assessed.length || 1),
    aurc: areaUnderRiskCoverage(assessed),
    augrc: areaUnderGeneralisedRisk(assessed),
  };
}

/** The summary for people, and the questions that missed, by id. */
export function printReport(summary: AnswersSummary, judgements: readonly Judgement[]): void {
  for (const [name, value] of Object.entries(summary)) {
    const shown = /_ms_|questions/.test(name) ? String(value) : `${(100 * Number(value)).toFixed(1)} %`;
    process.stdout.write(`${name.padEnd(24)} ${shown}\n`);
  }
  for (const one of judgements) {
    if (!one.answerable && !one.declined) process.stdout.write(`answered although unanswerable: ${one.id}\n`);
    if (!one.answerable || (one.quoted && one.rank !== null && one.rank <= 10)) continue;
    const rank = one.rank === null ? 'not found' : `rank ${one.rank}`;
    const outcome = one.declined ? 'declined' : one.quoted ? 'quoted' : 'not quoted';
    process.stdout.write(`missed: ${one.id} (${rank}, ${outcome})\n`);
  }
}

function share(judgements: readonly Judgement[], holds: (one: Judgement) => boolean): number {
  return judgements.length === 0 ? 0 : judgements.filter(holds).length / judgements.length;
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
