'use client';

import { useState } from 'react';
import type { Protocol, StudyQuestion } from '@/lib/panel/study/protocol';
import type { GivenQuestion, LineFault } from '@/lib/panel/study/read-questions';
import { asStudyQuestionId } from '@/lib/panel/study/study-ids';
import { freshId, replaced, TextPart, without } from '../../../form-parts';
import { SaveBar } from '../../../save-bar';
import type { StudyRef } from '../../../use-step';
import { useStep } from '../../../use-step';
import { HistoryPicker } from './history-picker';
import { QuestionFile } from './question-file';
import { QuestionRow } from './question-row';

interface Value {
  readonly title: string;
  readonly questions: readonly StudyQuestion[];
  readonly references: readonly { readonly questionId: StudyQuestion['id']; readonly text: string }[];
}

export function QuestionsStep(props: {
  readonly study: StudyRef;
  readonly protocol: Protocol;
  readonly next: string;
}) {
  const { title, questions, rubric } = props.protocol;
  const step = useStep<Value>(props.study, { title, questions, references: [] }, (value) => ({
    step: 'questions',
    title: value.title,
    questions: value.questions.map((question) => ({
      ...question,
      statements: [...question.statements],
      points: [...question.points],
    })),
    references: [...value.references],
  }));
  const [faults, setFaults] = useState<readonly LineFault[]>([]);
  const { value, change } = step;
  const asks = (kind: string) => rubric.axes.some((axis) => axis.kind === kind);

  const add = (given: readonly GivenQuestion[], source: StudyQuestion['source']) => {
    const known = new Set(value.questions.map(({ text }) => text.trim().toLowerCase()));
    const added = given
      .filter(({ text }) => text === '' || !known.has(text.trim().toLowerCase()))
      .map(({ reference, ...question }) => ({
        question: { ...question, id: asStudyQuestionId(freshId()), source },
        reference,
      }));
    change({
      ...value,
      questions: [...value.questions, ...added.map(({ question }) => question)],
      references: [
        ...value.references,
        ...added.flatMap(({ question, reference }) =>
          reference === '' ? [] : [{ questionId: question.id, text: reference }],
        ),
      ],
    });
  };

  return (
    <>
      <div className="mt-3 max-w-[44rem]">
        <TextPart
          label="Title of the study"
          value={value.title}
          change={(text) => change({ ...value, title: text })}
          maxLength={200}
        />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <button type="button" className="control text-accent" onClick={() => add([emptyQuestion], 'typed')}>
          Add a question
        </button>
        <QuestionFile
          take={(read) => {
            setFaults(read.faults);
            add(read.questions, 'csv');
          }}
        />
        <HistoryPicker
          take={(texts) =>
            add(
              texts.map((text) => ({ ...emptyQuestion, text })),
              'history',
            )
          }
        />
      </div>
      <LineFaults faults={faults} />
      {value.questions.length === 0 ? (
        <p className="mt-4 max-w-[68ch] text-sm text-quiet">
          No question yet. Type them, upload a CSV file whose first line names its columns (question,
          specialty, kind, statements, points, reference), or take some from the history.
        </p>
      ) : (
        <ol className="mt-4">
          {value.questions.map((question, place) => (
            <QuestionRow
              key={question.id}
              number={place + 1}
              question={question}
              hasStatements={asks('statements')}
              hasPoints={asks('points')}
              change={(next) => change({ ...value, questions: replaced(value.questions, place, next) })}
              remove={() => change({ ...value, questions: without(value.questions, place) })}
            />
          ))}
        </ol>
      )}
      {value.references.length > 0 && (
        <p className="mt-3 text-sm text-quiet">
          {value.references.length} reference answers were read: they are saved as an arm of their own.
        </p>
      )}
      <SaveBar step={step} next={props.next} />
    </>
  );
}

const emptyQuestion: GivenQuestion = {
  text: '',
  specialty: null,
  kind: 'standard',
  statements: [],
  points: [],
  reference: '',
};

function LineFaults({ faults }: { readonly faults: readonly LineFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div className="mt-3 border-s-2 border-disagrees ps-3 text-sm" role="alert">
      <p className="font-medium">
        {faults.length === 1 ? 'One line' : `${String(faults.length)} lines`} of the file could not be read;
        the others were added.
      </p>
      <ul>
        {faults.slice(0, 50).map(({ line, text }) => (
          <li key={`${String(line)} ${text}`}>
            Line {line}: {text}
          </li>
        ))}
      </ul>
      {faults.length > 50 && <p>And {faults.length - 50} more.</p>}
    </div>
  );
}
