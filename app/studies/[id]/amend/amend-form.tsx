'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Protocol } from '@/lib/panel/study/protocol';
import { amendStudy } from '../../actions';
import { CheckPart, TextPart } from '../../form-parts';
import type { Choosable } from '../../people-of';
import { AdjudicationPart, HypothesesPart } from '../../plan-parts';
import type { StudyRef } from '../../use-step';

export function AmendForm(props: {
  readonly study: StudyRef;
  readonly protocol: Protocol;
  readonly people: readonly Choosable[];
}) {
  const router = useRouter();
  const [value, setValue] = useState(props.protocol);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [working, startWorking] = useTransition();

  const amend = () =>
    startWorking(async () => {
      const { title, purpose, raters, hypotheses, analysisPlan, adjudication } = value;
      const done = await amendStudy({
        ...{ studyId: props.study.id, revision: props.study.revision, reason },
        ...{ title, purpose, raters, hypotheses, analysisPlan, adjudication },
      });
      if (done.ok) router.push(`/studies/${props.study.id}`);
      else setFault(done.message);
    });

  return (
    <form
      className="mt-6 space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        amend();
      }}
    >
      <TextPart
        label="Reason"
        hint="Why is the protocol changed, and what was known of the results by then?"
        value={reason}
        rows={3}
        change={setReason}
        maxLength={4000}
      />
      <TextPart
        label="Title"
        value={value.title}
        change={(title) => setValue({ ...value, title })}
        maxLength={200}
      />
      <TextPart
        label="Purpose"
        value={value.purpose}
        rows={3}
        change={(purpose) => setValue({ ...value, purpose })}
        maxLength={4000}
      />
      <fieldset>
        <legend className="text-sm font-medium">Raters</legend>
        {props.people.map(({ id, name }) => (
          <CheckPart
            key={id}
            label={name}
            value={value.raters.includes(id)}
            change={(is) =>
              setValue({
                ...value,
                raters: is ? [...value.raters, id] : value.raters.filter((rater) => rater !== id),
              })
            }
          />
        ))}
      </fieldset>
      <HypothesesPart
        hypotheses={value.hypotheses}
        protocol={props.protocol}
        change={(hypotheses) => setValue({ ...value, hypotheses })}
      />
      <TextPart
        label="Analysis plan"
        value={value.analysisPlan}
        rows={8}
        change={(analysisPlan) => setValue({ ...value, analysisPlan })}
      />
      <AdjudicationPart
        rule={value.adjudication}
        change={(adjudication) => setValue({ ...value, adjudication })}
      />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button" disabled={working}>
          {working ? 'Amending' : 'Amend the protocol'}
        </button>
        <p className="text-sm text-disagrees" role="status">
          {fault}
        </p>
      </div>
    </form>
  );
}
