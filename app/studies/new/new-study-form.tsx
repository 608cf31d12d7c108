'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { createStudy } from '../actions';
import { TextPart } from '../form-parts';

interface RubricChoice {
  readonly id: string;
  readonly name: string;
  readonly asks: string;
}

export function NewStudyForm({ rubrics }: { readonly rubrics: readonly RubricChoice[] }) {
  const router = useRouter();
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const [rubricId, setRubricId] = useState(rubrics[0]?.id ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [making, startMaking] = useTransition();

  const make = () =>
    startMaking(async () => {
      const made = await createStudy({ title, purpose, rubricId });
      if (made.ok) router.push(`/studies/${made.studyId}/design/questions`);
      else setFault(made.message);
    });

  return (
    <form
      className="mt-6 space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <TextPart label="Title" value={title} change={setTitle} maxLength={200} />
      <TextPart
        label="Purpose"
        hint="What do you want to know, and what would follow from it?"
        value={purpose}
        change={setPurpose}
        rows={3}
        maxLength={4000}
      />
      <fieldset>
        <legend className="text-sm font-medium">Rubric to begin with</legend>
        <div className="mt-1 space-y-2">
          {rubrics.map((rubric) => (
            <label key={rubric.id} className="flex min-h-8 items-start gap-2 text-sm">
              <input
                type="radio"
                name="rubric"
                className="mt-1 size-4 shrink-0 accent-accent"
                checked={rubricId === rubric.id}
                onChange={() => setRubricId(rubric.id)}
              />
              <span>
                {rubric.name}
                <span className="block text-quiet">Asks for {rubric.asks}.</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button" disabled={making}>
          {making ? 'Making' : 'Make the study'}
        </button>
        <p className="text-sm text-disagrees" role="status">
          {fault}
        </p>
      </div>
    </form>
  );
}
