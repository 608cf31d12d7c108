import { groupBy } from '../group-by';
import type { Protocol } from '../study/protocol';
import { isUnsafe } from '../study/rubric';
import { namesUnsafe } from './axis-values';
import { isFirst, type MarkRow, type StudyTables } from './study-tables';

/** A mark this severe puts its answer on the list, whatever the scores say. */
export const listedSeverity = 3;

/** An answer that somebody called unsafe, with the claims behind it. */
export interface UnsafeAnswer {
  readonly question: string;
  readonly arm: string;
  readonly votes: readonly { readonly axis: string; readonly unsafe: number; readonly raters: number }[];
  /** 0 to 5; null without marks. */
  readonly worstSeverity: number | null;
  readonly marks: readonly MarkedClaim[];
}

export interface MarkedClaim extends Pick<
  MarkRow,
  'rater' | 'claim' | 'words' | 'error' | 'severity' | 'harmLikelihood' | 'correction'
> {
  /** The claim's text and what the checks made of it; null for what is missing from the answer. */
  readonly text: string | null;
  readonly support: string | null;
}

/**
 * Answers that at least one rater called unsafe on some axis, or marked with severity 3 (of 0 to 5) or more; the most votes first, then the
 * severest. All marks of a listed answer stand behind it.
 */
export function unsafeAnswers(tables: StudyTables): readonly UnsafeAnswer[] {
  const votes = votesByAnswer(tables);
  const marks = groupBy(tables.marks.filter(isFirst), answerKey);
  const claims = new Map(tables.claims.map((row) => [`${answerKey(row)}\n${String(row.claim)}`, row]));
  const listed = tables.answers.flatMap((answer): readonly UnsafeAnswer[] => {
    const own = marks.get(answerKey(answer)) ?? [];
    const cast = votes.get(answerKey(answer)) ?? [];
    const worst = own.length === 0 ? null : Math.max(...own.map(({ severity }) => severity));
    if (cast.every(({ unsafe }) => unsafe === 0) && (worst ?? 0) < listedSeverity) return [];
    return [
      {
        question: answer.question,
        arm: answer.arm,
        votes: cast,
        worstSeverity: worst,
        marks: own.map((mark) => {
          const claim = claims.get(`${answerKey(mark)}\n${String(mark.claim)}`);
          const { rater, claim: place, words, error, severity, harmLikelihood, correction } = mark;
          const said = { rater, claim: place, words, error, severity, harmLikelihood, correction };
          return { ...said, text: claim?.text ?? null, support: claim?.support ?? null };
        }),
      },
    ];
  });
  return listed.toSorted(
    (a, b) => most(b.votes) - most(a.votes) || (b.worstSeverity ?? -1) - (a.worstSeverity ?? -1),
  );
}

function votesByAnswer({ study, scores }: StudyTables): ReadonlyMap<string, UnsafeAnswer['votes']> {
  const axes = safetyAxes(study.protocol);
  const first = scores.filter((row) => row.score !== null && axes.has(row.axis) && isFirst(row));
  return new Map(
    [...groupBy(first, answerKey)].map(([key, own]) => [
      key,
      [...groupBy(own, ({ axis }) => axis)].map(([axis, rows]) => {
        const scale = axes.get(axis);
        const unsafe = rows.filter(
          ({ score }) => scale !== undefined && score !== null && isUnsafe(scale, score),
        );
        return {
          axis,
          unsafe: new Set(unsafe.map(({ rater }) => rater)).size,
          raters: new Set(rows.map(({ rater }) => rater)).size,
        };
      }),
    ]),
  );
}

function safetyAxes({
  rubric,
}: Pick<Protocol, 'rubric'>): ReadonlyMap<string, Protocol['rubric']['axes'][number]> {
  return new Map(rubric.axes.filter(namesUnsafe).map((axis) => [axis.id, axis]));
}

function most(votes: UnsafeAnswer['votes']): number {
  return Math.max(0, ...votes.map(({ unsafe }) => unsafe));
}

function answerKey({ question, arm }: { readonly question: string; readonly arm: string }): string {
  return `${question}\n${arm}`;
}
