import { outcomeOf, type DisputedCase } from '../adjudication/disputed-case';
import type { StudyQuestion } from '../study/protocol';
import type { Rating } from '../study/rating';
import type { Assignment, Study, StudyItem } from '../study/study';
import type { CitedDocument, SheetedAnswer } from './answer-sheet';
import { ratingRows, type RatedItem } from './rating-rows';
import type { AnswerRow, ClaimRow, DocumentRow, StudyTables, VerdictRow } from './study-tables';

/** What is recorded of a study. */
export interface StudyRecord {
  readonly study: Study;
  readonly answers: readonly SheetedAnswer[];
  readonly items: readonly StudyItem[];
  readonly assignments: readonly Assignment[];
  /** The last revision of each rating. */
  readonly ratings: readonly Rating[];
  /** Disagreements that went to adjudication, with every vote. */
  readonly cases: readonly DisputedCase[];
}

/**
 * The tidy rows of a study. Raters become R1, R2 … in the protocol's order; sides become arms; ratings that were never finished and those of
 * qualification are left out. The order of rows follows from the protocol and the assignment alone.
 */
export function tablesOfStudy(record: StudyRecord): StudyTables {
  const { study, items } = record;
  const raters = pseudonyms(record);
  const practice = qualificationIds(items);
  const asked = record.assignments.filter(({ itemId }) => !practice.has(itemId));
  const rated = ratedItems(record, raters);
  const answers = inProtocolOrder(record);
  const sheets = new Map(
    answers.map((answer) => [answerKey(answer.questionId, answer.armId), answer.sheet.claims]),
  );
  const claimText = (question: string, arm: string, claim: number): string | null =>
    sheets.get(answerKey(question, arm))?.[claim]?.text ?? null;
  const questions = new Map<string, StudyQuestion>(
    study.protocol.questions.map((question) => [question.id, question]),
  );
  return {
    study,
    raters: [...raters.values()],
    unfinished: asked.length - rated.length,
    answers: answers.map((answer) => answerRow(answer, questions.get(answer.questionId))),
    claims: answers.flatMap(({ questionId, armId, sheet }) =>
      sheet.claims.map((claim, place): ClaimRow => ({
        question: questionId,
        arm: armId,
        claim: place,
        ...claim,
      })),
    ),
    ...ratingRows(rated, study.protocol, claimText),
    verdicts: verdictRows(record),
    documents: documentRows(answers),
  };
}

function answerKey(question: string, arm: string): string {
  return `${question}\n${arm}`;
}

function qualificationIds(items: readonly StudyItem[]): ReadonlySet<StudyItem['id']> {
  return new Set(items.flatMap(({ id, isQualification }) => (isQualification ? [id] : [])));
}

/** By person, those of the protocol first: an amendment may have taken one out who had rated. */
function pseudonyms({ study, assignments }: StudyRecord): ReadonlyMap<string, string> {
  const people = new Set<string>([
    ...study.protocol.raters,
    ...assignments.map(({ raterId }) => raterId as string).sort(),
  ]);
  return new Map([...people].map((person, place) => [person, `R${String(place + 1)}`]));
}

function ratedItems(
  { items, assignments, ratings }: StudyRecord,
  raters: ReadonlyMap<string, string>,
): readonly RatedItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const finished = new Map(
    ratings.flatMap((rating) =>
      rating.isFinal ? [[`${rating.itemId} ${rating.raterId}`, rating] as const] : [],
    ),
  );
  const order = new Map([...raters.keys()].map((rater, place) => [rater, place]));
  return assignments
    .flatMap((assignment): readonly RatedItem[] => {
      const item = byId.get(assignment.itemId);
      const rating = finished.get(`${assignment.itemId} ${assignment.raterId}`);
      if (item === undefined || item.isQualification || rating === undefined) return [];
      return [{ item, assignment, rating, rater: raters.get(assignment.raterId) ?? '' }];
    })
    .toSorted(
      (a, b) =>
        (order.get(a.assignment.raterId) ?? 0) - (order.get(b.assignment.raterId) ?? 0) ||
        a.assignment.position - b.assignment.position,
    );
}

function inProtocolOrder({ study, answers }: StudyRecord): readonly SheetedAnswer[] {
  const { questions, arms } = study.protocol;
  const byPlace = new Map(answers.map((answer) => [`${answer.questionId} ${answer.armId}`, answer]));
  return questions.flatMap((question) =>
    arms.flatMap((arm) => byPlace.get(`${question.id} ${arm.id}`) ?? []),
  );
}

function answerRow(answer: SheetedAnswer, question: StudyQuestion | undefined): AnswerRow {
  const { outcome, claims, citations, lists, tables } = answer.formatting;
  return {
    question: answer.questionId,
    arm: answer.armId,
    specialty: question?.specialty ?? null,
    questionKind: question?.kind ?? '',
    outcome,
    answerHash: answer.answerHash,
    model: answer.model,
    release: answer.releaseId,
    promptHash: answer.promptHash,
    words: answer.lengthWords,
    claims,
    citations,
    lists,
    tables,
    citationsShown: answer.citationsShown,
    failedClaimsShown: answer.failedClaimsShown,
  };
}

function verdictRows({ cases, items }: StudyRecord): readonly VerdictRow[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return cases.flatMap((disputed): readonly VerdictRow[] => {
    const item = byId.get(disputed.itemId);
    if (item === undefined) return [];
    const outcome = outcomeOf(disputed);
    return [
      {
        item: item.id,
        question: item.questionId,
        arm: item.armIds[0] ?? '',
        key: disputed.scoreKey,
        outcome: outcome.kind,
        value: 'value' in outcome ? outcome.value : null,
        round: outcome.round,
      },
    ];
  });
}

function documentRows(answers: readonly SheetedAnswer[]): readonly DocumentRow[] {
  const cited = new Map<string, { readonly document: CitedDocument; answers: number }>();
  for (const { sheet } of answers)
    for (const document of sheet.documents) {
      const row = cited.get(document.contentHash) ?? { document, answers: 0 };
      cited.set(document.contentHash, { ...row, answers: row.answers + 1 });
    }
  return [...cited.values()].map(({ document, answers: citing }) => ({ ...document, answers: citing }));
}
