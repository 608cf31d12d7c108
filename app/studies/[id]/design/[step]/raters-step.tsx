'use client';

import type { Protocol } from '@/lib/panel/study/protocol';
import { passMarkOf } from '@/lib/panel/study/qualification';
import { asStudyQuestionId } from '@/lib/panel/study/study-ids';
import { CheckPart, freshId, NumberPart, replaced, without } from '../../../form-parts';
import type { Choosable } from '../../../people-of';
import { SaveBar } from '../../../save-bar';
import type { StudyRef } from '../../../use-step';
import { useStep } from '../../../use-step';
import { QualificationEditor } from './qualification-editor';

type Value = Pick<Protocol, 'raters' | 'ratersPerItem' | 'repeats' | 'seed' | 'qualification'> &
  Required<Pick<Protocol, 'passMark'>>;

export function RatersStep(props: {
  readonly study: StudyRef;
  readonly protocol: Protocol;
  readonly next: string;
  readonly people: readonly Choosable[];
}) {
  const { raters, ratersPerItem, repeats, seed, qualification, ...rest } = props.protocol;
  const passMark = passMarkOf(props.protocol);
  const step = useStep<Value>(
    props.study,
    { raters, ratersPerItem, repeats, seed, qualification, passMark },
    (value) => ({
      step: 'raters',
      ...value,
      raters: [...value.raters],
      qualification: value.qualification.map((one) => ({ ...one, expected: [...one.expected] })),
    }),
  );
  const { value, change } = step;
  const items = value.qualification;
  return (
    <>
      <div className="mt-3 grid max-w-[56rem] gap-x-10 gap-y-6 sm:grid-cols-2">
        <RaterChoice
          people={props.people}
          raters={value.raters}
          change={(chosen) => change({ ...value, raters: chosen })}
        />
        <div className="space-y-4">
          <NumberPart
            label="Raters per item"
            hint="How many see each answer; overlap is what agreement is computed from."
            value={value.ratersPerItem}
            least={1}
            most={50}
            change={(number) => change({ ...value, ratersPerItem: number })}
          />
          <NumberPart
            label="Hidden repeats"
            hint="Share of a rater’s items that come back once, to see how steady they are."
            value={Math.round(value.repeats * 100)}
            least={0}
            most={50}
            unit="%"
            change={(share) => change({ ...value, repeats: share / 100 })}
          />
          <NumberPart
            label="Seed"
            hint="Every order in the study follows from it."
            value={value.seed}
            least={0}
            change={(number) => change({ ...value, seed: number })}
          />
          <p className="text-sm">{loadWords({ ...rest, ...value })}</p>
        </div>
      </div>
      <h3 className="mt-8 font-medium">Qualification items</h3>
      <p className="max-w-[68ch] text-sm text-quiet">
        Answers whose scores are known. Raters begin with them and are told afterwards how they were meant.
      </p>
      {items.length > 0 && (
        <PassMark passMark={value.passMark} change={(mark) => change({ ...value, passMark: mark })} />
      )}
      {items.map((item, place) => (
        <QualificationEditor
          key={item.id}
          item={item}
          number={place + 1}
          axes={rest.rubric.axes}
          change={(next) => change({ ...value, qualification: replaced(items, place, next) })}
          remove={() => change({ ...value, qualification: without(items, place) })}
        />
      ))}
      <button
        type="button"
        className="control mt-2 text-accent"
        onClick={() =>
          change({
            ...value,
            qualification: [
              ...items,
              { id: asStudyQuestionId(freshId()), question: '', answer: '', expected: [], explanation: '' },
            ],
          })
        }
      >
        Add a qualification item
      </button>
      <SaveBar step={step} next={props.next} />
    </>
  );
}

function PassMark(props: { readonly passMark: number; readonly change: (passMark: number) => void }) {
  return (
    <div className="mt-3 max-w-[28rem]">
      <NumberPart
        label="Pass mark"
        hint="Share of the expected scores that a rater has to meet, over all qualification items."
        value={Math.round(props.passMark * 100)}
        least={0}
        most={100}
        unit="%"
        change={(share) => props.change(share / 100)}
      />
    </div>
  );
}

function RaterChoice(props: {
  readonly people: readonly Choosable[];
  readonly raters: Protocol['raters'];
  readonly change: (raters: Protocol['raters']) => void;
}) {
  const { raters } = props;
  return (
    <fieldset>
      <legend className="text-sm font-medium">Who rates</legend>
      {props.people.map((person) => (
        <CheckPart
          key={person.id}
          label={person.name}
          {...(person.isRater ? {} : { hint: 'Does not have the role of a rater yet.' })}
          value={raters.includes(person.id)}
          change={(is) => props.change(is ? [...raters, person.id] : raters.filter((id) => id !== person.id))}
        />
      ))}
      <p className="mt-1 text-sm text-quiet">People are invited under People, with the role of a rater.</p>
    </fieldset>
  );
}

/** What the design asks of each rater, roughly: 90 s for an answer, 45 s for a comparison. */
function loadWords({
  questions,
  arms,
  rubric,
  raters,
  ratersPerItem,
  repeats,
  qualification,
}: Protocol): string {
  if (raters.length === 0) return 'Choose raters to see how much each has to do.';
  const singles = rubric.axes.length === 0 ? 0 : arms.length;
  const pairs = rubric.pairwise ? (arms.length * (arms.length - 1)) / 2 : 0;
  const share = (Math.min(ratersPerItem, raters.length) / raters.length) * questions.length * (1 + repeats);
  const [answers, comparisons] = [share * singles + qualification.length, share * pairs].map(Math.ceil);
  const minutes = Math.round(((answers ?? 0) * 90 + (comparisons ?? 0) * 45) / 60);
  return `Each rater scores about ${String(answers)} answers${pairs === 0 ? '' : ` and compares ${String(comparisons)} pairs`}: some ${String(minutes)} min.`;
}
