'use client';

import type { AdjudicationRule, Hypothesis, Protocol } from '@/lib/panel/study/protocol';
import { asArmId, asAxisId } from '@/lib/panel/study/study-ids';
import { CheckPart, NumberPart, replaced, SelectPart, TextPart, without } from './form-parts';

export function HypothesesPart(props: {
  readonly hypotheses: readonly Hypothesis[];
  readonly protocol: Pick<Protocol, 'arms' | 'rubric'>;
  readonly change: (hypotheses: readonly Hypothesis[]) => void;
}) {
  const { hypotheses, change } = props;
  const { arms, rubric } = props.protocol;
  const [first, second] = arms;
  return (
    <fieldset>
      <legend className="text-sm font-medium">Hypotheses</legend>
      {hypotheses.map((hypothesis, place) => (
        <HypothesisRow
          key={place}
          number={place + 1}
          hypothesis={hypothesis}
          protocol={props.protocol}
          change={(next) => change(replaced(hypotheses, place, next))}
          remove={() => change(without(hypotheses, place))}
        />
      ))}
      {first === undefined || second === undefined ? (
        <p className="text-sm text-quiet">A hypothesis compares two arms: make them first.</p>
      ) : (
        <button
          type="button"
          className="control mt-1 text-accent"
          onClick={() =>
            change([
              ...hypotheses,
              {
                text: '',
                axisId: rubric.axes[0]?.id ?? null,
                armId: first.id,
                baselineId: second.id,
                primary: hypotheses.length === 0,
              },
            ])
          }
        >
          Add a hypothesis
        </button>
      )}
    </fieldset>
  );
}

function HypothesisRow(props: {
  readonly number: number;
  readonly hypothesis: Hypothesis;
  readonly protocol: Pick<Protocol, 'arms' | 'rubric'>;
  readonly change: (hypothesis: Hypothesis) => void;
  readonly remove: () => void;
}) {
  const { hypothesis, change } = props;
  const { arms, rubric } = props.protocol;
  const armOptions = arms.map(({ id, name }) => [id as string, name] as const);
  return (
    <div
      className="mt-2 border-s-2 border-hairline ps-3"
      role="group"
      aria-label={`Hypothesis ${String(props.number)}`}
    >
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectPart
          label="Arm"
          isQuietLabel
          value={hypothesis.armId as string}
          options={armOptions}
          change={(id) => change({ ...hypothesis, armId: asArmId(id) })}
        />
        <SelectPart
          label="Against"
          isQuietLabel
          value={hypothesis.baselineId as string}
          options={armOptions}
          change={(id) => change({ ...hypothesis, baselineId: asArmId(id) })}
        />
        <SelectPart
          label="On"
          isQuietLabel
          value={(hypothesis.axisId ?? '') as string}
          options={[
            ...rubric.axes.map(({ id, name }) => [id as string, name] as const),
            ...(rubric.pairwise ? ([['', 'Preference']] as const) : []),
          ]}
          change={(id) => change({ ...hypothesis, axisId: id === '' ? null : asAxisId(id) })}
        />
      </div>
      <TextPart
        label="In words"
        isQuietLabel
        value={hypothesis.text}
        change={(text) => change({ ...hypothesis, text })}
        maxLength={1000}
      />
      <div className="flex flex-wrap items-center gap-x-6">
        <CheckPart
          label="Primary"
          value={hypothesis.primary}
          change={(primary) => change({ ...hypothesis, primary })}
        />
        <button type="button" className="control" onClick={props.remove}>
          Remove hypothesis {props.number}
        </button>
      </div>
    </div>
  );
}

export function AdjudicationPart(props: {
  readonly rule: AdjudicationRule;
  readonly change: (rule: AdjudicationRule) => void;
}) {
  const { rule, change } = props;
  return (
    <fieldset>
      <legend className="text-sm font-medium">Adjudication</legend>
      <CheckPart
        label="Settle what raters disagree on"
        value={rule.distance !== null}
        change={(is) => change({ ...rule, distance: is ? 1 : null })}
      />
      {rule.distance !== null && (
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <NumberPart
            label="Scores further apart than"
            value={rule.distance}
            least={0}
            step="any"
            unit="levels"
            change={(distance) => change({ ...rule, distance: Number.isNaN(distance) ? 0 : distance })}
          />
          <SelectPart
            label="go to"
            value={rule.by}
            options={[
              ['third-rater', 'a third rater'],
              ['delphi', 'a modified Delphi round'],
            ]}
            change={(by) => change({ ...rule, by })}
          />
        </div>
      )}
      <p className="mt-1 text-sm text-quiet">No majority is a result, too, and is reported as one.</p>
    </fieldset>
  );
}
