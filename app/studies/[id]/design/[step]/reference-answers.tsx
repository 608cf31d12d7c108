'use client';

import type { ReferenceAnswer, StudyQuestion } from '@/lib/panel/study/protocol';
import { asPersonId } from '@/lib/identity/person';
import { SelectPart, TextPart } from '../../../form-parts';
import type { Choosable } from '../../../people-of';

/** One pasted answer per question, and who wrote it: that person does not rate it. */
export function ReferenceAnswers(props: {
  readonly questions: readonly StudyQuestion[];
  readonly people: readonly Choosable[];
  readonly answers: readonly ReferenceAnswer[];
  readonly change: (answers: readonly ReferenceAnswer[]) => void;
}) {
  const { questions, people, answers } = props;
  if (questions.length === 0)
    return (
      <p className="mt-3 text-sm text-quiet">
        Write the questions first; then each has a place for its answer here.
      </p>
    );
  const set = (answer: ReferenceAnswer) =>
    props.change([...answers.filter(({ questionId }) => questionId !== answer.questionId), answer]);
  return (
    <ol className="mt-3 space-y-4">
      {questions.map(({ id, text }, place) => {
        const answer = answers.find(({ questionId }) => questionId === id) ?? {
          questionId: id,
          text: '',
          writtenBy: null,
        };
        return (
          <li key={id} className="grid gap-x-4 gap-y-2 sm:grid-cols-[1fr_14rem]">
            <TextPart
              label={`Answer to question ${String(place + 1)}`}
              hint={text}
              value={answer.text}
              rows={4}
              change={(words) => set({ ...answer, text: words })}
            />
            <SelectPart
              label="Written by"
              isQuietLabel
              value={answer.writtenBy ?? ''}
              options={[
                ['', 'nobody who rates here'],
                ...people.map((person) => [person.id as string, person.name] as const),
              ]}
              change={(person) => set({ ...answer, writtenBy: person === '' ? null : asPersonId(person) })}
            />
          </li>
        );
      })}
    </ol>
  );
}
