'use client';

import { useState } from 'react';
import type { Protocol } from '@/lib/panel/study/protocol';
import type { Axis, Rubric } from '@/lib/panel/study/rubric';
import { unscoredLabels, unscoredReasons } from '@/lib/panel/study/rubric';
import { asAxisId } from '@/lib/panel/study/study-ids';
import { CheckPart, freshId, replaced, SelectPart, TextPart, without } from '../../../form-parts';
import { SaveBar } from '../../../save-bar';
import type { StudyRef } from '../../../use-step';
import { useStep } from '../../../use-step';
import { AxisEditor } from './axis-editor';

export function RubricStep(props: {
  readonly study: StudyRef;
  readonly protocol: Protocol;
  readonly next: string;
  readonly ready: readonly Rubric[];
}) {
  const step = useStep<Rubric>(props.study, props.protocol.rubric, (rubric) => ({
    step: 'rubric',
    rubric: { ...rubric, axes: rubric.axes.map((axis) => ({ ...axis, levels: [...axis.levels] })) },
  }));
  const { value: rubric, change } = step;
  const [wanted, setWanted] = useState(props.ready[0]?.id ?? '');
  const setAxes = (axes: readonly Axis[]) => change({ ...rubric, axes });

  return (
    <>
      <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="w-full max-w-md">
          <SelectPart
            label="Ready-made rubric"
            value={wanted}
            options={props.ready.map(({ id, name }) => [id, name] as const)}
            change={setWanted}
          />
        </div>
        <button
          type="button"
          className="control mb-1 text-accent"
          onClick={() => change(props.ready.find(({ id }) => id === wanted) ?? rubric)}
        >
          Use it in place of this one
        </button>
      </div>
      <div className="mt-6 max-w-[44rem] space-y-4">
        <TextPart
          label="Name of the rubric"
          value={rubric.name}
          change={(name) => change({ ...rubric, name })}
          maxLength={200}
        />
        <TextPart
          label="Instructions for raters"
          value={rubric.instructions}
          rows={4}
          change={(instructions) => change({ ...rubric, instructions })}
        />
        <CheckPart
          label="Raters also compare each two answers to a question"
          hint="Left, right, a tie, or both bad."
          value={rubric.pairwise}
          change={(pairwise) => change({ ...rubric, pairwise })}
        />
        <p className="text-sm text-quiet">
          On every axis raters may also say:{' '}
          {unscoredReasons.map((reason) => unscoredLabels[reason].toLowerCase()).join(', ')}.
        </p>
      </div>
      {rubric.axes.map((axis, place) => (
        <AxisEditor
          key={axis.id}
          axis={axis}
          number={place + 1}
          change={(next) => setAxes(replaced(rubric.axes, place, next))}
          remove={() => setAxes(without(rubric.axes, place))}
          moveUp={place === 0 ? null : () => setAxes(movedUp(rubric.axes, place))}
        />
      ))}
      <button
        type="button"
        className="control mt-4 text-accent"
        onClick={() => setAxes([...rubric.axes, { ...emptyAxis, id: asAxisId(freshId()) }])}
      >
        Add an axis
      </button>
      <SaveBar step={step} next={props.next} />
    </>
  );
}

function movedUp<T>(list: readonly T[], place: number): readonly T[] {
  return [
    ...list.slice(0, place - 1),
    ...list.slice(place, place + 1),
    ...list.slice(place - 1, place),
    ...list.slice(place + 1),
  ];
}

const emptyAxis: Omit<Axis, 'id'> = {
  name: '',
  question: '',
  kind: 'scale',
  levels: [
    { value: 1, label: '', anchor: '', example: '' },
    { value: 2, label: '', anchor: '', example: '' },
  ],
  higherIsBetter: true,
  unsafeAtOrBelow: null,
  unsafeAtOrAbove: null,
};
