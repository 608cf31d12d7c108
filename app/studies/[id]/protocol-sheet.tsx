import type { ReactNode } from 'react';
import type { Arm, Protocol } from '@/lib/panel/study/protocol';
import { passMarkOf } from '@/lib/panel/study/qualification';
import { adjudicationWords, hypothesisWords } from '@/lib/panel/study/describe-changes';

/** The protocol to read and to print. */
export function ProtocolSheet({
  protocol,
  nameOf,
}: {
  readonly protocol: Protocol;
  readonly nameOf: (person: string) => string;
}) {
  const { questions, arms, rubric, raters, hypotheses } = protocol;
  return (
    <section aria-labelledby="sheet" className="mt-8 border-t border-hairline pt-6">
      <h2 id="sheet" className="text-lg font-medium">
        Protocol
      </h2>
      <dl className="mt-2 max-w-[68ch] space-y-4">
        <Part name="Purpose">{protocol.purpose}</Part>
        <Part name="Hypotheses">
          {hypotheses.length > 0 && (
            <ol className="list-decimal ps-5">
              {hypotheses.map((hypothesis, place) => (
                <li key={place}>{hypothesisWords(hypothesis, protocol)}</li>
              ))}
            </ol>
          )}
        </Part>
        <Part name="Analysis plan">{protocol.analysisPlan}</Part>
        <Part name="Arms">
          {arms.length > 0 && (
            <ul className="list-disc ps-5">
              {arms.map((arm) => (
                <li key={arm.id}>
                  {arm.name}: {armWords(arm)}
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part name="Rubric">
          {rubric.name}. {rubric.axes.map(({ name }) => name).join(', ')}
          {rubric.pairwise && ', preference between each two answers'}.
        </Part>
        <Part name="Raters">
          {raters.length > 0 &&
            `${raters.map(nameOf).join(', ')}; ${String(protocol.ratersPerItem)} per item, ${String(Math.round(protocol.repeats * 100))} % hidden repeats, ${String(protocol.qualification.length)} qualification items${protocol.qualification.length === 0 ? '' : ` (pass mark ${String(Math.round(passMarkOf(protocol) * 100))} %)`}, seed ${String(protocol.seed)}.`}
        </Part>
        <Part name="Adjudication">{adjudicationWords(protocol.adjudication)}</Part>
        <Part name={`Questions (${String(questions.length)})`}>
          {questions.length > 0 && (
            <details>
              <summary className="control cursor-pointer">Show them</summary>
              <ol className="list-decimal ps-6">
                {questions.map((question) => (
                  <li key={question.id} className="mt-1">
                    {question.text}{' '}
                    <span className="text-sm text-quiet">
                      {[question.specialty, question.kind].filter((word) => word !== null).join(' · ')}
                    </span>
                  </li>
                ))}
              </ol>
            </details>
          )}
        </Part>
      </dl>
    </section>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const isEmpty = children === '' || children === false;
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="whitespace-pre-line">
        {isEmpty ? <span className="text-quiet">not written yet</span> : children}
      </dd>
    </div>
  );
}

function armWords(arm: Arm): string {
  if (arm.source === 'reference') return `${String(arm.referenceAnswers.length)} answers written by people`;
  return [
    arm.model ?? 'the present model',
    arm.prompt === null ? 'the product’s prompt' : 'its own prompt',
    arm.retrieval ? `release ${arm.releaseId ?? 'current at the time'}` : 'closed book',
    arm.citationsShown ? 'citations shown' : 'no citations shown',
    ...(arm.failedClaimsShown ? ['claims that failed a check shown, unmarked'] : []),
  ].join(', ');
}
