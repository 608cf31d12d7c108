import type { StudyQuestion } from '../study/protocol';

/** The questions that a row of a table is about. */
export type QuestionGroup =
  | { readonly by: 'all' }
  | { readonly by: 'specialty'; readonly name: string }
  | { readonly by: 'kind'; readonly name: string };

/** All questions, then each specialty and each kind where there is more than one of them; specialties by name. */
export function questionGroups(questions: readonly StudyQuestion[]): readonly QuestionGroup[] {
  const specialties = [...new Set(questions.map(specialtyOf))].sort();
  const kinds = [...new Set(questions.map(({ kind }) => kind))].sort();
  return [
    { by: 'all' },
    ...(specialties.length > 1 ? specialties.map((name) => ({ by: 'specialty' as const, name })) : []),
    ...(kinds.length > 1 ? kinds.map((name) => ({ by: 'kind' as const, name })) : []),
  ];
}

/** The ids of a group's questions. */
export function questionsOf(group: QuestionGroup, questions: readonly StudyQuestion[]): ReadonlySet<string> {
  const belongs = (question: StudyQuestion): boolean => {
    if (group.by === 'all') return true;
    return group.by === 'kind' ? question.kind === group.name : specialtyOf(question) === group.name;
  };
  return new Set(questions.filter(belongs).map(({ id }) => id));
}

/** Whether a row is about all questions. */
export function isOverall(group: QuestionGroup): boolean {
  return group.by === 'all';
}

function specialtyOf({ specialty }: StudyQuestion): string {
  return specialty ?? 'No specialty';
}
