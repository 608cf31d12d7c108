'use client';

import { useState } from 'react';
import type { StudyQuestion } from '@/lib/panel/study/protocol';
import { questionKinds } from '@/lib/panel/study/protocol';
import { linesOf, readPoint } from '@/lib/panel/study/read-lines';
import { findIdentifiers, kindsInWords } from '@/lib/question/identifiers';
import { SelectPart, TextPart } from '../../../form-parts';

const KIND_WORDS: Readonly<Record<StudyQuestion['kind'], string>> = {
  standard: 'Standard',
  adversarial: 'Adversarial',
  calculation: 'Calculation',
};

export function QuestionRow(props: {
  readonly number: number;
  readonly question: StudyQuestion;
  readonly hasStatements: boolean;
  readonly hasPoints: boolean;
  readonly change: (question: StudyQuestion) => void;
  readonly remove: () => void;
}) {
  const { question, change, number } = props;
  const identifiers = findIdentifiers(question.text);
  return (
    <li
      className="grid gap-x-4 gap-y-2 border-b border-hairline py-3 sm:grid-cols-[1fr_10rem_9rem_auto]"
      aria-label={`Question ${String(number)}`}
    >
      <TextPart
        label={`Question ${String(number)}`}
        isQuietLabel
        value={question.text}
        change={(text) => change({ ...question, text })}
        rows={2}
        maxLength={4000}
      />
      <TextPart
        label="Specialty"
        isQuietLabel
        value={question.specialty ?? ''}
        change={(specialty) => change({ ...question, specialty: specialty === '' ? null : specialty })}
        maxLength={80}
      />
      <SelectPart
        label="Kind"
        isQuietLabel
        value={question.kind}
        options={questionKinds.map((kind) => [kind, KIND_WORDS[kind]] as const)}
        change={(kind) => change({ ...question, kind })}
      />
      <button
        type="button"
        className="control self-start sm:mx-0 sm:mt-6"
        aria-label={`Remove question ${String(number)}`}
        onClick={props.remove}
      >
        Remove
      </button>
      {identifiers.length > 0 && (
        <p className="text-sm text-disagrees sm:col-span-full">
          Seems to identify a patient: it holds {kindsInWords(identifiers)}. Take that out before the study
          starts.
        </p>
      )}
      {props.hasStatements && (
        <LinesPart
          label="Must-have statements, one per line"
          lines={question.statements
            .filter(({ importance }) => importance === 'must-have')
            .map(({ text }) => text)}
          change={(lines) =>
            change({
              ...question,
              statements: [
                ...lines.map((text) => ({ text, importance: 'must-have' as const })),
                ...question.statements.filter(({ importance }) => importance === 'nice-to-have'),
              ],
            })
          }
        />
      )}
      {props.hasPoints && (
        <LinesPart
          label="Points, one per line, each beginning with its number: +3 names a diuretic"
          lines={question.points.map(
            ({ text, points }) => `${points > 0 ? '+' : ''}${String(points)} ${text}`,
          )}
          refuse={(line) => readPoint(line) === null}
          change={(lines) => change({ ...question, points: lines.flatMap((line) => readPoint(line) ?? []) })}
        />
      )}
    </li>
  );
}

/** A list typed line by line; what was typed stays as it was typed. */
function LinesPart(props: {
  readonly label: string;
  readonly lines: readonly string[];
  readonly change: (lines: readonly string[]) => void;
  readonly refuse?: (line: string) => boolean;
}) {
  const [text, setText] = useState(props.lines.join('\n'));
  const refused = linesOf(text).filter((line) => props.refuse?.(line) === true);
  return (
    <div className="sm:col-span-full">
      <TextPart
        label={props.label}
        isQuietLabel
        value={text}
        rows={3}
        change={(next) => {
          setText(next);
          props.change(linesOf(next).filter((line) => props.refuse?.(line) !== true));
        }}
      />
      {refused.map((line) => (
        <p key={line} className="text-sm text-disagrees">
          “{line}” does not begin with its points, so it is left out.
        </p>
      ))}
    </div>
  );
}
