import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { checkProtocol } from '@/lib/panel/study/check-protocol';
import { readyRubrics } from '@/lib/panel/rubrics/ready-rubrics';
import type { Authorised } from '../../../../authorise';
import { authorised } from '../../../../authorise';
import { peopleOf } from '../../../people-of';
import type { Step } from '../../../study-steps';
import { nextStep, stepNames, steps, StudySteps } from '../../../study-steps';
import { readStudy } from '../../read-study';
import { ArmsStep } from './arms-step';
import { PlanStep } from './plan-step';
import { QuestionsStep } from './questions-step';
import { RatersStep } from './raters-step';
import { RubricStep } from './rubric-step';

export const metadata: Metadata = { title: 'Study protocol' };

export default async function StepPage(props: {
  readonly params: Promise<{ readonly id: string; readonly step: string }>;
}) {
  const [open, { id, step }] = await Promise.all([authorised('admin'), props.params]);
  const here = steps.find((one) => one === step);
  if (here === undefined) notFound();
  const study = await readStudy(open, id);
  if (study.startedAt !== null) redirect(`/studies/${study.id}`);
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <p className="text-sm text-quiet">
        <Link className="link" href="/studies" prefetch={false}>
          Studies
        </Link>
      </p>
      <h1 className="text-xl font-semibold tracking-tight">{study.title}</h1>
      <StudySteps
        studyId={study.id}
        protocol={study.protocol}
        gaps={checkProtocol(study.protocol, 'start')}
        here={here}
      />
      <h2 className="mt-6 text-lg font-medium">{stepNames[here]}</h2>
      {study.status === 'generating' ? (
        <p className="mt-2">
          Answers are being written for this protocol.{' '}
          <Link className="link" href={`/studies/${study.id}`} prefetch={false}>
            Stop that first
          </Link>{' '}
          to change it.
        </p>
      ) : (
        <StepForm open={open} study={study} step={here} />
      )}
    </div>
  );
}

async function StepForm({
  open,
  study,
  step,
}: {
  readonly open: Authorised;
  readonly study: Awaited<ReturnType<typeof readStudy>>;
  readonly step: Step;
}) {
  const { protocol } = study;
  const shared = {
    study: { id: study.id, revision: study.revision },
    protocol,
    next: nextStep(study.id, step),
  };
  switch (step) {
    case 'questions':
      return <QuestionsStep {...shared} />;
    case 'arms': {
      const [people, releases] = await Promise.all([peopleOf(open), open.releases()]);
      return (
        <ArmsStep
          {...shared}
          people={people}
          model={open.settings.model.name}
          releases={releases.map(({ id: releaseId, createdAt }) => ({ releaseId, createdAt })).toReversed()}
        />
      );
    }
    case 'rubric':
      return <RubricStep {...shared} ready={readyRubrics} />;
    case 'raters':
      return <RatersStep {...shared} people={await peopleOf(open)} />;
    case 'plan':
      return <PlanStep {...shared} />;
  }
}
