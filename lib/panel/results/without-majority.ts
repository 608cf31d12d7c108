import { groupBy } from '../group-by';
import { preferenceKey } from '../adjudication/preference-score';
import { isFirst, type PreferenceRow, type ScoreRow, type VerdictRow } from './study-tables';

/** Something on which raters stayed divided: a result, not an error. */
export interface DividedScore {
  readonly item: string;
  readonly question: string;
  readonly arm: string;
  readonly key: string;
  /** First scores, ascending. */
  readonly scores: readonly number[];
  /** `not-adjudicated` where they were not far enough apart to be looked at again. */
  readonly adjudication: 'not-adjudicated' | VerdictRow['outcome'];
  /** What an adjudication settled on. */
  readonly value: number | null;
}

/**
 * Scores without a majority: no level was given by more than half of those who scored (two raters or more). Those that an adjudication
 * settled are left out; those that it left open, or that ended without a majority, are in.
 */
export function withoutMajority(
  scores: readonly ScoreRow[],
  verdicts: readonly VerdictRow[],
  preferences: readonly PreferenceRow[] = [],
): readonly DividedScore[] {
  const ruled = new Map(verdicts.map((row) => [`${row.item}\n${row.key}`, row]));
  const units = groupBy(scores.filter(isFirst), (row) => `${row.item}\n${row.key}`);
  const divided = [...units].flatMap(([unit, rows]): readonly DividedScore[] => {
    const [first] = rows;
    const given = rows.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
    const verdict = ruled.get(unit);
    if (first === undefined || given.length < 2 || verdict?.outcome === 'consensus') return [];
    if (verdict?.outcome === 'majority') return [];
    if (verdict === undefined && hasMajority(given)) return [];
    const { item, question, arm, key } = first;
    const adjudication = verdict?.outcome ?? 'not-adjudicated';
    return [{ item, question, arm, key, scores: given, adjudication, value: verdict?.value ?? null }];
  });
  return [...divided, ...dividedPreferences(preferences, verdicts)];
}

/** Opposite preferences that an adjudication did not settle, as numbers: 1 for the first arm, -1 for the second, 0 for neither. */
function dividedPreferences(
  preferences: readonly PreferenceRow[],
  verdicts: readonly VerdictRow[],
): readonly DividedScore[] {
  const byItem = groupBy(preferences.filter(isFirst), ({ item }) => item);
  return verdicts.flatMap((verdict): readonly DividedScore[] => {
    const { item, question, arm, key, outcome, value } = verdict;
    if (key !== preferenceKey || (outcome !== 'no-majority' && outcome !== 'open')) return [];
    const scores = (byItem.get(item) ?? [])
      .map((row) => (row.outcome === 'first' ? 1 : row.outcome === 'second' ? -1 : 0))
      .sort((a, b) => a - b);
    return [{ item, question, arm, key, scores, adjudication: outcome, value }];
  });
}

function hasMajority(given: readonly number[]): boolean {
  return [...groupBy(given, (score) => score).values()].some((own) => own.length * 2 > given.length);
}
