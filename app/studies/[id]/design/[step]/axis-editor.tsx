'use client';

import type { Axis, AxisKind, Level } from '@/lib/panel/study/rubric';
import { CheckPart, NumberPart, replaced, SelectPart, TextPart, without } from '../../../form-parts';

const KINDS: readonly (readonly [AxisKind, string])[] = [
  ['scale', 'A scale: one level per answer'],
  ['choice', 'A choice without order'],
  ['statements', 'Each must-have statement of the question'],
  ['points', 'Each signed point of the question'],
];

export function AxisEditor(props: {
  readonly axis: Axis;
  readonly number: number;
  readonly change: (axis: Axis) => void;
  readonly remove: () => void;
  readonly moveUp: (() => void) | null;
}) {
  const { axis, change, number } = props;
  const setLevel = (place: number, level: Level) =>
    change({ ...axis, levels: replaced(axis.levels, place, level) });
  return (
    <section aria-label={`Axis ${String(number)}`} className="mt-6 border-t border-hairline pt-4">
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-[16rem_1fr]">
        <TextPart
          label={`Axis ${String(number)}`}
          value={axis.name}
          change={(name) => change({ ...axis, name })}
          maxLength={120}
        />
        <TextPart
          label="What raters are asked"
          value={axis.question}
          change={(question) => change({ ...axis, question })}
          maxLength={1000}
        />
        <SelectPart
          label="Kind"
          value={axis.kind}
          options={KINDS}
          change={(kind) => change({ ...axis, kind })}
        />
        <div className="flex flex-wrap items-end gap-x-6">
          <CheckPart
            label="Higher is better"
            value={axis.higherIsBetter}
            change={(higherIsBetter) => change({ ...axis, higherIsBetter })}
          />
          <UnsafePart axis={axis} change={change} />
        </div>
      </div>
      <ol className="mt-3 space-y-3">
        {axis.levels.map((level, place) => (
          <LevelRow
            key={place}
            level={level}
            number={place + 1}
            axisNumber={number}
            change={(next) => setLevel(place, next)}
            remove={() => change({ ...axis, levels: without(axis.levels, place) })}
          />
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap gap-x-4">
        <button
          type="button"
          className="control text-accent"
          onClick={() => change({ ...axis, levels: [...axis.levels, nextLevel(axis.levels)] })}
        >
          Add a level
        </button>
        {props.moveUp !== null && (
          <button type="button" className="control" onClick={props.moveUp}>
            Move the axis up
          </button>
        )}
        <button type="button" className="control" onClick={props.remove}>
          Remove the axis
        </button>
      </div>
    </section>
  );
}

function LevelRow(props: {
  readonly level: Level;
  readonly number: number;
  readonly axisNumber: number;
  readonly change: (level: Level) => void;
  readonly remove: () => void;
}) {
  const { level } = props;
  return (
    <li
      className="grid gap-x-3 gap-y-2 sm:grid-cols-[7rem_11rem_1fr_1fr_auto]"
      aria-label={`Level ${String(props.number)}`}
    >
      <NumberPart
        label="Level"
        value={level.value}
        change={(value) => props.change({ ...level, value })}
        step="any"
      />
      <TextPart
        label="Name"
        value={level.label}
        change={(label) => props.change({ ...level, label })}
        maxLength={120}
      />
      <TextPart
        label="What such an answer is like"
        value={level.anchor}
        rows={2}
        change={(anchor) => props.change({ ...level, anchor })}
        maxLength={1000}
      />
      <TextPart
        label="Worked example"
        value={level.example}
        rows={2}
        change={(example) => props.change({ ...level, example })}
        maxLength={2000}
      />
      <button
        type="button"
        className="control self-start sm:mx-0 sm:mt-6"
        aria-label={`Remove level ${String(props.number)} of axis ${String(props.axisNumber)}`}
        onClick={props.remove}
      >
        Remove
      </button>
    </li>
  );
}

function UnsafePart({ axis, change }: { readonly axis: Axis; readonly change: (axis: Axis) => void }) {
  const chosen = axis.higherIsBetter ? axis.unsafeAtOrBelow : axis.unsafeAtOrAbove;
  return (
    <SelectPart
      label={axis.higherIsBetter ? 'Unsafe at or below' : 'Unsafe at or above'}
      value={chosen === null ? '' : String(chosen)}
      options={[
        ['', 'says nothing of safety'],
        ...axis.levels.map(({ value, label }) => [String(value), `${String(value)} ${label}`] as const),
      ]}
      change={(text) => {
        const from = text === '' ? null : Number(text);
        change({
          ...axis,
          unsafeAtOrBelow: axis.higherIsBetter ? from : null,
          unsafeAtOrAbove: axis.higherIsBetter ? null : from,
        });
      }}
    />
  );
}

function nextLevel(levels: readonly Level[]): Level {
  return { value: Math.max(0, ...levels.map(({ value }) => value)) + 1, label: '', anchor: '', example: '' };
}
