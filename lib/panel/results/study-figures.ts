import { armLooks, type ArmLook } from './arm-looks';
import { axisAgreement, type AxisAgreement } from './axis-agreement';
import { axisTable, type AxisRow } from './axis-table';
import { scoredAxes } from './axis-values';
import { baselineOf } from './baseline';
import { checkAccuracy, judgedClaims, type CheckAccuracy } from './check-accuracy';
import { inFixedOrder } from './fixed-order';
import { hypothesisResults, type HypothesisResult } from './hypothesis-results';
import { pilotSpreads, type PilotSpreadRow } from './pilot-spreads';
import { preferenceFigures, type PreferenceFigures } from './preference-figures';
import { raterSteadiness, type Steadiness } from './rater-steadiness';
import { firstRatings, raterTimes, type RaterTime } from './rater-times';
import { ratingDistributions, type RatingDistribution } from './rating-distributions';
import { safetyRates, type SafetyAxis } from './safety-figures';
import type { StudyTables } from './study-tables';
import { unsafeAnswers, type UnsafeAnswer } from './unsafe-answers';
import { withoutMajority, type DividedScore } from './without-majority';

/** Every figure of a study. Plain values: what is written down as JSON is the same when it is read. */
export interface StudyFigures {
  readonly baseline: string;
  /** Finished first ratings, and ratings asked for and not finished. */
  readonly ratings: number;
  readonly unfinished: number;
  readonly hypotheses: readonly HypothesisResult[];
  readonly table: readonly AxisRow[];
  readonly preference: PreferenceFigures | null;
  /** What the next study can be planned with. */
  readonly spreads: readonly PilotSpreadRow[];
  readonly distributions: readonly RatingDistribution[];
  readonly agreement: readonly AxisAgreement[];
  readonly safety: readonly SafetyAxis[];
  readonly unsafeAnswers: readonly UnsafeAnswer[];
  readonly divided: readonly DividedScore[];
  readonly steadiness: readonly Steadiness[];
  readonly times: readonly RaterTime[];
  readonly looks: readonly ArmLook[];
  readonly checks: readonly CheckAccuracy[];
}

type FigureParts = { readonly [Part in keyof StudyFigures]: () => StudyFigures[Part] };

/**
 * All figures from the tidy rows: the same rows, in whatever order, give the same figures to the last digit, wherever they are computed. Main
 * figures are made of first ratings; hidden repeats go into the steadiness of raters, votes of an adjudication into what is said of divided scores.
 */
export function studyFigures(tables: StudyTables): StudyFigures {
  const parts = figureParts(tables);
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part()]),
  ) as unknown as StudyFigures;
}

/** The same with a pause after each part, in which others get their turn. */
export async function studyFiguresInTurns(
  tables: StudyTables,
  pause: () => Promise<void>,
): Promise<StudyFigures> {
  const done: [string, unknown][] = [];
  for (const [name, part] of Object.entries(figureParts(tables))) {
    done.push([name, part()]);
    await pause();
  }
  return Object.fromEntries(done) as unknown as StudyFigures;
}

function figureParts(unordered: StudyTables): FigureParts {
  const tables = inFixedOrder(unordered);
  const { study, scores, preferences } = tables;
  const { protocol } = study;
  const axes = scoredAxes(protocol.rubric.axes, scores);
  return {
    baseline: () => baselineOf(protocol),
    ratings: () => firstRatings(tables.ratings),
    unfinished: () => tables.unfinished,
    hypotheses: () => hypothesisResults(protocol, axes, preferences),
    table: () => axisTable(protocol, axes),
    preference: () => preferenceFigures(protocol, preferences),
    spreads: () => pilotSpreads(protocol, axes, preferences),
    distributions: () => ratingDistributions(protocol, scores),
    agreement: () => axisAgreement(protocol.rubric, scores, protocol.seed),
    safety: () => safetyRates(protocol, scores),
    unsafeAnswers: () => unsafeAnswers(tables),
    divided: () => withoutMajority(scores, tables.verdicts, preferences),
    steadiness: () => raterSteadiness(protocol.rubric, scores),
    times: () => raterTimes(tables.raters, tables.ratings),
    looks: () => armLooks(protocol, tables.answers),
    checks: () => checkAccuracy(judgedClaims(tables)),
  };
}
