import type { ConfidentOutcome } from './risk-coverage';

/** What one threshold comes to; shares of 0 to 1. */
export interface OperatingPoint {
  readonly threshold: number;
  /** Share of all questions that are answered. */
  readonly coverage: number;
  /** Share of all questions that are answered wrongly: errors that nobody is warned of. */
  readonly undetectedErrors: number;
  /** Share of the given answers that are wrong; null where none is given. */
  readonly selectiveRisk: number | null;
  /** Share of the right answers that are declined; null where there is none. */
  readonly rightLost: number | null;
  readonly answered: number;
  readonly answeredWrongly: number;
}

/** Counts what happens when answers with a confidence below `threshold` are declined. All zero without outcomes. */
export function operatingPoint(outcomes: readonly ConfidentOutcome[], threshold: number): OperatingPoint {
  return {
    threshold,
    ...pointOf(outcomes, ({ confidence }) => confidence >= threshold),
  };
}

/** Counts what happens when the outcomes that `isGiven` holds for are given and the others declined. */
export function pointOf<Outcome extends ConfidentOutcome>(
  outcomes: readonly Outcome[],
  isGiven: (outcome: Outcome) => boolean,
): Omit<OperatingPoint, 'threshold'> {
  const given = outcomes.filter(isGiven);
  const wrong = given.filter((outcome) => outcome.wrong).length;
  const rights = outcomes.filter((outcome) => !outcome.wrong).length;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    coverage: share(given.length, outcomes.length) ?? 0,
    undetectedErrors: share(wrong, outcomes.length) ?? 0,
    selectiveRisk: share(wrong, given.length),
    rightLost: share(rights - (given.length - wrong), rights),
    answered: given.length,
    answeredWrongly: wrong,
  };
}

/** The lowest threshold, in hundredths, at which at most the share `errors` (0 to 1) of all questions is answered wrongly. */
export function thresholdOfErrors(outcomes: readonly ConfidentOutcome[], errors: number): number {
  const hundredths = Array.from({ length: 101 }, (_, at) => at / 100);
  return hundredths.find((threshold) => operatingPoint(outcomes, threshold).undetectedErrors <= errors) ?? 1;
}
