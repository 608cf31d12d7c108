'use client';

import type { QualificationItem } from '@/lib/panel/study/protocol';
import type { Axis } from '@/lib/panel/study/rubric';
import { asScoreKey } from '@/lib/panel/study/study-ids';
import { SelectPart, TextPart } from '../../../form-parts';

export function QualificationEditor(props: {
  readonly item: QualificationItem;
  readonly number: number;
  readonly axes: readonly Axis[];
  readonly change: (item: QualificationItem) => void;
  readonly remove: () => void;
}) {
  const { item, change } = props;
  const scored = props.axes.filter(({ kind }) => kind === 'scale' || kind === 'choice');
  return (
    <section
      aria-label={`Qualification item ${String(props.number)}`}
      className="mt-3 border-t border-hairline pt-3"
    >
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <TextPart
          label="Question"
          value={item.question}
          rows={3}
          change={(question) => change({ ...item, question })}
        />
        <TextPart
          label="Answer"
          value={item.answer}
          rows={3}
          change={(answer) => change({ ...item, answer })}
        />
        <div className="grid grid-cols-2 gap-3">
          {scored.map((axis) => (
            <ExpectedPart key={axis.id} axis={axis} item={item} change={change} />
          ))}
        </div>
        <TextPart
          label="Told afterwards"
          value={item.explanation}
          rows={3}
          change={(explanation) => change({ ...item, explanation })}
        />
      </div>
      <button type="button" className="control mt-1" onClick={props.remove}>
        Remove qualification item {props.number}
      </button>
    </section>
  );
}

/** The lowest and the highest level that count as right. */
function ExpectedPart(props: {
  readonly axis: Axis;
  readonly item: QualificationItem;
  readonly change: (item: QualificationItem) => void;
}) {
  const { axis, item } = props;
  const key = asScoreKey(axis.id);
  const expected = item.expected.find((one) => one.key === key);
  const set = (bounds: { readonly least: number; readonly most: number } | null) =>
    props.change({
      ...item,
      expected: [
        ...item.expected.filter((one) => one.key !== key),
        ...(bounds === null ? [] : [{ key, ...bounds }]),
      ],
    });
  const options = [
    ['', 'any'],
    ...axis.levels.map(({ value, label }) => [String(value), `${String(value)} ${label}`] as const),
  ] as const;
  const values = axis.levels.map(({ value }) => value);
  return (
    <>
      <SelectPart
        label={`${axis.name}: from`}
        isQuietLabel
        value={expected === undefined ? '' : String(expected.least)}
        options={options}
        change={(text) =>
          set(text === '' ? null : { least: Number(text), most: expected?.most ?? Math.max(...values) })
        }
      />
      <SelectPart
        label={`${axis.name}: to`}
        isQuietLabel
        value={expected === undefined ? '' : String(expected.most)}
        options={options}
        change={(text) =>
          set(text === '' ? null : { most: Number(text), least: expected?.least ?? Math.min(...values) })
        }
      />
    </>
  );
}
