'use client';

import type { RefObject } from 'react';
import { useEffect } from 'react';
import { levelKey } from './axes-panel';
import { errorOptions, likelihoodOptions, severityOptions } from './mark-words';
import type { RatingWork } from './rating-screen';

const KEYS: readonly (readonly [string, string])[] = [
  ['0 – 9', 'Answer the scale in hand, or the first open one'],
  ['u  l  o', 'Unable to assess · question lacks context · outside my specialty'],
  ['Enter', 'Next item (in a comment: Ctrl and Enter)'],
  ['b', 'Back to the item before'],
  ['j  k', 'Next, previous claim'],
  ['←  →', 'Words of the claim in focus; with Shift more of them'],
  ['m', 'Mark the words, or the claim'],
  ['s', 'Open or close the source of the claim'],
  ['[  ]', 'Previous, next citation'],
  ['c', 'Comment'],
  ['?', 'These instructions'],
];

/** How to rate: what is asked, each level with its worked example, marks, keys. Opens by itself before the first item. */
export function RatingInstructions(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly work: RatingWork;
}) {
  const { dialog, work } = props;
  const isNew = work.lines.every(({ isDone }) => !isDone);
  useEffect(() => {
    if (isNew && dialog.current?.open === false) dialog.current.showModal();
  }, [isNew, dialog]);
  const { rubric } = work;
  return (
    <dialog ref={dialog} aria-labelledby="instructions-title" className="instructions">
      <h2 id="instructions-title" className="text-lg font-semibold">
        {work.title}: how to rate
      </h2>
      <p className="mt-2">
        You see a question and an answer{rubric.pairwise ? ', or two to compare' : ''}. Judge what is written,
        as you would from a colleague. Who or what wrote it is not shown. Everything is saved as you go; you
        may leave at any time and change a rating until the study closes.
      </p>
      {rubric.instructions !== '' && <p className="mt-2 whitespace-pre-line">{rubric.instructions}</p>}
      {rubric.axes.map((axis) => (
        <section key={axis.id} aria-label={axis.name} className="mt-5">
          <h3 className="font-semibold">{axis.name}</h3>
          <p>{axis.question}</p>
          <dl className="mt-1 text-sm">
            {axis.levels.map((level, place) => (
              <div key={level.value} className="border-b border-hairline py-1.5">
                <dt className="font-medium">
                  {levelKey(axis, place)} · {level.label}
                </dt>
                <dd>{level.anchor}</dd>
                {level.example !== '' && <dd className="text-quiet">For example: {level.example}</dd>}
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section aria-label="Instead of a score" className="mt-5">
        <h3 className="font-semibold">Instead of a score</h3>
        <p>
          Nobody has to guess: say that you are unable to assess it, that the question lacks context, or that
          it is outside your specialty.
        </p>
      </section>
      <MarkInstructions />
      <section aria-label="Keys" className="mt-5">
        <h3 className="font-semibold">Keys</h3>
        <dl className="mt-1 text-sm">
          {KEYS.map(([key, words]) => (
            <div key={key} className="flex gap-4 border-b border-hairline py-1">
              <dt className="w-16 shrink-0 font-semibold whitespace-pre">{key}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
      <form method="dialog" className="instructions-foot mt-5">
        <button type="submit" autoFocus className="button">
          Rate
        </button>
      </form>
    </dialog>
  );
}

function MarkInstructions() {
  const lists = [
    ['Errors', errorOptions],
    ['Severity, if somebody acts on it', severityOptions],
    ['Likelihood of harm', likelihoodOptions],
  ] as const;
  return (
    <section aria-label="Marks" className="mt-5">
      <h3 className="font-semibold">Marks on claims</h3>
      <p>
        Where a claim is wrong, select the words (or take the whole claim) and say how. Mark what is missing
        under the answer.
      </p>
      {lists.map(([title, options]) => (
        <div key={title} className="mt-2 text-sm">
          <h4 className="font-medium">{title}</h4>
          <dl>
            {options.map(({ key, label, anchor }) => (
              <div key={key} className="flex gap-2 border-b border-hairline py-1">
                <dt className="w-40 shrink-0">
                  {key} · {label}
                </dt>
                <dd className="text-quiet">{anchor}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
