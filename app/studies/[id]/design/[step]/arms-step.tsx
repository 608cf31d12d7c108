'use client';

import type { Arm, Protocol } from '@/lib/panel/study/protocol';
import { asArmId } from '@/lib/panel/study/study-ids';
import { freshId, replaced, without } from '../../../form-parts';
import type { Choosable } from '../../../people-of';
import { SaveBar } from '../../../save-bar';
import type { StudyRef } from '../../../use-step';
import { useStep } from '../../../use-step';
import { ArmCard } from './arm-card';

export interface ReleaseChoice {
  readonly releaseId: string;
  readonly createdAt: string;
}

export function ArmsStep(props: {
  readonly study: StudyRef;
  readonly protocol: Protocol;
  readonly next: string;
  readonly people: readonly Choosable[];
  /** The model that this installation answers with. */
  readonly model: string;
  readonly releases: readonly ReleaseChoice[];
}) {
  const step = useStep<readonly Arm[]>(props.study, props.protocol.arms, (arms) => ({
    step: 'arms',
    arms: arms.map((arm) => ({ ...arm, referenceAnswers: [...arm.referenceAnswers] })),
  }));
  const { value: arms, change } = step;
  const add = (arm: Partial<Arm>) => change([...arms, { ...emptyArm, id: asArmId(freshId()), ...arm }]);

  return (
    <>
      <p className="mt-1 max-w-[68ch] text-sm text-quiet">
        An arm is one way of answering every question. Raters never learn its name, its model, its prompt or
        its release.
      </p>
      <div className="mt-3 flex flex-wrap gap-x-4">
        <button
          type="button"
          className="control text-accent"
          onClick={() => add({ name: arms.length === 0 ? 'Almanac' : '' })}
        >
          Add a model
        </button>
        <button
          type="button"
          className="control text-accent"
          onClick={() => add({ name: 'Closed book', retrieval: false, citationsShown: false })}
        >
          Add a closed book
        </button>
        <button
          type="button"
          className="control text-accent"
          onClick={() =>
            add({ name: 'Human reference', source: 'reference', retrieval: false, citationsShown: false })
          }
        >
          Add human answers
        </button>
      </div>
      {arms.length === 0 && <p className="mt-4 text-sm text-quiet">No arm yet. A comparison needs two.</p>}
      {arms.map((arm, place) => (
        <ArmCard
          key={arm.id}
          arm={arm}
          number={place + 1}
          questions={props.protocol.questions}
          people={props.people}
          model={props.model}
          releases={props.releases}
          change={(next) => change(replaced(arms, place, next))}
          remove={() => change(without(arms, place))}
        />
      ))}
      <SaveBar step={step} next={props.next} />
    </>
  );
}

const emptyArm: Omit<Arm, 'id'> = {
  name: '',
  source: 'model',
  model: null,
  prompt: null,
  releaseId: null,
  retrieval: true,
  citationsShown: true,
  failedClaimsShown: false,
  referenceAnswers: [],
};
