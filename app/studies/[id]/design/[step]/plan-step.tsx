'use client';

import Link from 'next/link';
import type { Protocol } from '@/lib/panel/study/protocol';
import { TextPart } from '../../../form-parts';
import { AdjudicationPart, HypothesesPart } from '../../../plan-parts';
import { SaveBar } from '../../../save-bar';
import type { StudyRef } from '../../../use-step';
import { useStep } from '../../../use-step';

type Value = Pick<Protocol, 'purpose' | 'analysisPlan' | 'hypotheses' | 'adjudication'>;

export function PlanStep(props: {
  readonly study: StudyRef;
  readonly protocol: Protocol;
  readonly next: string;
}) {
  const { purpose, analysisPlan, hypotheses, adjudication } = props.protocol;
  const step = useStep<Value>(props.study, { purpose, analysisPlan, hypotheses, adjudication }, (value) => ({
    step: 'plan',
    ...value,
    hypotheses: [...value.hypotheses],
  }));
  const { value, change } = step;
  return (
    <>
      <div className="mt-3 max-w-[44rem] space-y-6">
        <TextPart
          label="Purpose"
          value={value.purpose}
          rows={3}
          change={(text) => change({ ...value, purpose: text })}
          maxLength={4000}
        />
        <HypothesesPart
          hypotheses={value.hypotheses}
          protocol={props.protocol}
          change={(next) => change({ ...value, hypotheses: next })}
        />
        <TextPart
          label="Analysis plan"
          hint="Which test for which hypothesis, how p values are adjusted, what is done about missing scores, when rating stops."
          value={value.analysisPlan}
          rows={8}
          change={(text) => change({ ...value, analysisPlan: text })}
        />
        <AdjudicationPart
          rule={value.adjudication}
          change={(next) => change({ ...value, adjudication: next })}
        />
        <p className="text-sm">
          How many questions and raters that takes:{' '}
          <Link className="link" href="/studies/planning" prefetch={false} target="_blank">
            plan the sample size
          </Link>
          .
        </p>
      </div>
      <SaveBar step={step} next={props.next} />
    </>
  );
}
