import Link from 'next/link';
import type { Protocol } from '@/lib/panel/study/protocol';
import type { ProtocolGap } from '@/lib/panel/study/check-protocol';

export const steps = ['questions', 'arms', 'rubric', 'raters', 'plan'] as const;

export type Step = (typeof steps)[number];

export const stepNames: Readonly<Record<Step, string>> = {
  questions: 'Questions',
  arms: 'Arms',
  rubric: 'Rubric',
  raters: 'Raters',
  plan: 'Plan',
};

/** The address after a step; null after the last one. */
export function nextStep(studyId: string, step: Step): string {
  const next = steps[steps.indexOf(step) + 1];
  return next === undefined ? `/studies/${studyId}` : `/studies/${studyId}/design/${next}`;
}

/** The parts of a protocol with what is in them and what is missing; `here` is null on the study's own page. */
export function StudySteps(props: {
  readonly studyId: string;
  readonly protocol: Protocol;
  readonly gaps: readonly ProtocolGap[];
  readonly here: Step | null;
}) {
  return (
    <nav aria-label="Protocol" className="not-printed mt-4 border-b border-hairline">
      <ol className="flex flex-wrap gap-x-6">
        <li>
          <StepLink href={`/studies/${props.studyId}`} isHere={props.here === null} name="Overview" note="" />
        </li>
        {steps.map((step) => {
          const missing = props.gaps.filter(({ part }) => part === step).length;
          return (
            <li key={step}>
              <StepLink
                href={`/studies/${props.studyId}/design/${step}`}
                isHere={props.here === step}
                name={stepNames[step]}
                note={missing > 0 ? 'incomplete' : noteOf(step, props.protocol)}
                isIncomplete={missing > 0}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function StepLink(props: {
  readonly href: string;
  readonly isHere: boolean;
  readonly name: string;
  readonly note: string;
  readonly isIncomplete?: boolean;
}) {
  return (
    <Link
      href={props.href}
      prefetch={false}
      aria-current={props.isHere ? 'step' : undefined}
      className="-mb-px inline-flex min-h-10 items-center gap-2 border-b-2 border-transparent text-sm text-quiet hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
    >
      {props.name}
      {props.note !== '' && (
        <span className={`text-xs font-normal ${props.isIncomplete === true ? 'text-partly' : 'text-quiet'}`}>
          {props.note}
        </span>
      )}
    </Link>
  );
}

function noteOf(step: Step, protocol: Protocol): string {
  switch (step) {
    case 'questions':
      return String(protocol.questions.length);
    case 'arms':
      return String(protocol.arms.length);
    case 'rubric':
      return String(protocol.rubric.axes.length + (protocol.rubric.pairwise ? 1 : 0));
    case 'raters':
      return String(protocol.raters.length);
    case 'plan':
      return '';
  }
}
