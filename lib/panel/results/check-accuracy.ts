import { wilsonInterval, type Proportion } from '../estimation/wilson-interval';
import { groupBy } from '../group-by';
import { isFirst, type StudyTables } from './study-tables';

/** What counts as a flag of the automatic checks: red for claims that failed, amber for partly supported ones. */
export type Flag = 'red' | 'red-or-amber';

/** When physicians count as having found an error: one of those who rated the answer, or more than half. */
export type Finding = 'one-physician' | 'majority';

/** Flags of the checks against physicians' marks, claim by claim. */
export interface CheckAccuracy {
  readonly flag: Flag;
  readonly finding: Finding;
  /** Claims that were checked and rated. */
  readonly claims: number;
  readonly flagged: number;
  readonly found: number;
  readonly both: number;
  /** Of the flagged claims, the share in which physicians found an error. */
  readonly precision: Proportion | null;
  /** Of the claims in which physicians found an error, the share that was flagged. */
  readonly recall: Proportion | null;
}

/** One claim as both saw it. */
export interface JudgedClaim {
  readonly support: string;
  /** Physicians who marked it, of those who rated its answer. */
  readonly marked: number;
  readonly raters: number;
}

/** Claims that were checked and whose answer was rated on its own, with how many physicians marked an error in each. */
export function judgedClaims(tables: StudyTables): readonly JudgedClaim[] {
  const raters = groupBy(
    tables.ratings.filter((row) => row.secondArm === null && isFirst(row)),
    ({ question, arm }) => `${question}\n${arm}`,
  );
  const marks = groupBy(
    tables.marks.filter((row) => row.claim !== null && isFirst(row)),
    ({ question, arm, claim }) => `${question}\n${arm}\n${String(claim)}`,
  );
  return tables.claims.flatMap(({ question, arm, claim, support }) => {
    const saw = new Set((raters.get(`${question}\n${arm}`) ?? []).map(({ rater }) => rater));
    if (support === null || saw.size === 0) return [];
    const own = marks.get(`${question}\n${arm}\n${String(claim)}`) ?? [];
    const marked = new Set(own.flatMap(({ rater }) => (saw.has(rater) ? [rater] : []))).size;
    return [{ support, marked, raters: saw.size }];
  });
}

/** Precision and recall of both kinds of flag under both kinds of finding, with Wilson's intervals over claims. */
export function checkAccuracy(claims: readonly JudgedClaim[]): readonly CheckAccuracy[] {
  const flags: readonly Flag[] = ['red', 'red-or-amber'];
  const findings: readonly Finding[] = ['one-physician', 'majority'];
  return flags.flatMap((flag) => findings.map((finding) => accuracyOf(claims, flag, finding)));
}

function accuracyOf(claims: readonly JudgedClaim[], flag: Flag, finding: Finding): CheckAccuracy {
  const isFlagged = ({ support }: JudgedClaim): boolean =>
    support !== 'supported' && (flag === 'red-or-amber' || support !== 'partly');
  const isFound = ({ marked, raters }: JudgedClaim): boolean =>
    finding === 'majority' ? marked * 2 > raters : marked > 0;
  const flagged = claims.filter(isFlagged);
  const found = claims.filter(isFound).length;
  const both = flagged.filter(isFound).length;
  return {
    flag,
    finding,
    claims: claims.length,
    flagged: flagged.length,
    found,
    both,
    precision: wilsonInterval(both, flagged.length),
    recall: wilsonInterval(both, found),
  };
}
