'use client';

import { useState } from 'react';
import type { QuestionsNeeded } from '@/lib/panel/planning/questions-needed';
import type { StudyPlan } from '@/lib/panel/planning/study-plan';
import { NumberPart, SelectPart } from '../form-parts';
import type { PlanningStart } from './planning-address';
import { PowerTable } from './power-table';
import { usePlanning } from './use-planning';

const KINDS: readonly (readonly [StudyPlan['kind'], string])[] = [
  ['means', 'a difference in mean scores'],
  ['proportions', 'a difference in proportions, say of unsafe answers'],
  ['preference', 'a preference between two arms'],
];

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: number;
}

const pilot = 'A standard deviation, from a pilot; see “Where the figures come from”.';

const FIELDS: Readonly<Record<StudyPlan['kind'], readonly Field[]>> = {
  means: [
    { name: 'difference', label: 'Difference to find', hint: 'In levels of the scale.', value: 0.4 },
    {
      name: 'questionDeviation',
      label: 'Spread of the difference between questions',
      hint: pilot,
      value: 0.6,
    },
    { name: 'raterDeviation', label: 'Spread of the difference between raters', hint: pilot, value: 0.2 },
    { name: 'residualDeviation', label: 'What is left', hint: pilot, value: 0.8 },
  ],
  proportions: [
    { name: 'arm', label: 'Share in the arm', hint: '0 to 1.', value: 0.1 },
    { name: 'baseline', label: 'Share in the baseline', hint: '0 to 1.', value: 0.25 },
    { name: 'questionShare', label: 'Share of variance between questions', hint: '0 to 1.', value: 0.4 },
    { name: 'raterShare', label: 'Share of variance between raters', hint: '0 to 1.', value: 0.1 },
  ],
  preference: [
    {
      name: 'preferred',
      label: 'Chance that the arm is preferred',
      hint: 'Where one is: 0 to 1.',
      value: 0.6,
    },
    { name: 'ties', label: 'Chance of a tie', hint: '0 to 1.', value: 0.2 },
    { name: 'questionShare', label: 'Share of variance between questions', hint: '0 to 1.', value: 0.3 },
    { name: 'raterShare', label: 'Share of variance between raters', hint: '0 to 1.', value: 0.1 },
  ],
};

/** How many questions a difference needs, with questions and raters that differ. */
export function DifferencePlanner({ start }: { readonly start: PlanningStart | null }) {
  const [kind, setKind] = useState<StudyPlan['kind']>(start?.kind ?? 'means');
  const [panel, setPanel] = useState({ raters: 6, perQuestion: 3, alpha: 0.05, power: 0.8 });
  const [figures, setFigures] = useState(() => startFigures(start));
  const { reckon, isReckoning, result, fault } = usePlanning<QuestionsNeeded>();
  const fields = FIELDS[kind];
  const valueOf = ({ name, value }: Field) => figures[`${kind} ${name}`] ?? value;

  const ask = () => {
    const given = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
    const plan = {
      kind,
      raters: panel.raters,
      perQuestion: panel.perQuestion,
      ...given,
    } as unknown as StudyPlan;
    reckon({ kind: 'questions', plan, alpha: panel.alpha, target: panel.power });
  };

  return (
    <section aria-labelledby="difference" className="mt-8">
      <h2 id="difference" className="text-lg font-medium">
        How many questions
      </h2>
      <form
        className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-3"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <div className="sm:col-span-3 sm:max-w-md">
          <SelectPart label="To find" value={kind} options={KINDS} change={setKind} />
        </div>
        <NumberPart
          label="Raters"
          value={panel.raters}
          least={1}
          most={100}
          change={(raters) => setPanel({ ...panel, raters })}
        />
        <NumberPart
          label="Raters per question"
          value={panel.perQuestion}
          least={1}
          most={panel.raters}
          change={(perQuestion) => setPanel({ ...panel, perQuestion })}
        />
        <div />
        {fields.map((field) => (
          <NumberPart
            key={field.name}
            label={field.label}
            hint={field.hint}
            value={valueOf(field)}
            step="any"
            least={0}
            change={(value) => setFigures({ ...figures, [`${kind} ${field.name}`]: value })}
          />
        ))}
        <NumberPart
          label="Level"
          hint="Two-sided; divide by the number of hypotheses."
          value={panel.alpha}
          step="any"
          least={0.0001}
          most={0.5}
          change={(alpha) => setPanel({ ...panel, alpha })}
        />
        <NumberPart
          label="Power wanted"
          hint="0 to 1."
          value={panel.power}
          step="any"
          least={0.1}
          most={0.99}
          change={(power) => setPanel({ ...panel, power })}
        />
        <div className="flex items-center gap-4 sm:col-span-3">
          <button type="submit" className="button" disabled={isReckoning}>
            {isReckoning ? 'Imagining studies' : 'Reckon'}
          </button>
          <p role="status" className="text-sm">
            {fault ?? (result === null || isReckoning ? '' : neededWords(result, panel))}
          </p>
        </div>
      </form>
      {result !== null && !isReckoning && <PowerTable tried={result.tried} />}
      <details className="mt-3 max-w-[68ch] text-sm">
        <summary className="control cursor-pointer">Where the figures come from</summary>
        <p>
          Rate ten or twenty questions as a pilot study of its own. Its results page gives, under “For the
          next study”, how far each comparison of arms spread between questions, between raters, and what is
          left, and fills this form with it. The difference to find is yours to say: the smallest that
          matters, not what the pilot happened to show. Questions beyond what the raters’ own spread allows do
          not help: then more raters do.
        </p>
      </details>
    </section>
  );
}

/** Figures stand under their kind of plan. */
function startFigures(start: PlanningStart | null): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(start?.figures ?? {}).map(([name, value]) => [`${start?.kind ?? ''} ${name}`, value]),
  );
}

function neededWords(
  needed: QuestionsNeeded,
  {
    raters,
    perQuestion,
    power,
  }: { readonly raters: number; readonly perQuestion: number; readonly power: number },
): string {
  const wanted = `${String(Math.round(power * 100))} % power`;
  return needed.kind === 'enough'
    ? `${String(needed.questions)} questions give ${wanted} with ${String(raters)} raters, ${String(perQuestion)} per question.`
    : `No number of questions up to 1024 gives ${wanted}: add raters, or raters per question.`;
}
