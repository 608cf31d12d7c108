import type { Metadata } from 'next';
import Link from 'next/link';
import { checkProtocol } from '@/lib/panel/study/check-protocol';
import type { Study } from '@/lib/panel/study/study';
import { authorised } from '../../authorise';
import { Moment } from '../../marks/moment';
import { peopleOf } from '../people-of';
import { statusWords } from '../status-words';
import { stepNames, StudySteps } from '../study-steps';
import { Amendments } from './amendments';
import { AnswersPanel } from './answers-panel';
import { ProtocolSheet } from './protocol-sheet';
import { RatingProgress } from './rating-progress';
import { readStudy } from './read-study';
import { StudyActions } from './study-actions';

export const metadata: Metadata = { title: 'Study' };

export default async function StudyPage(props: { readonly params: Promise<{ readonly id: string }> }) {
  const [open, { id }] = await Promise.all([authorised('admin'), props.params]);
  const study = await readStudy(open, id);
  const [progress, raters, people] = await Promise.all([
    open.studies.progress(study.id),
    open.studies.raterProgress(study.id),
    peopleOf(open),
  ]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (person: string) => names.get(person as never) ?? 'somebody who is gone';
  const hasStarted = study.startedAt !== null;
  return (
    <div className="mx-auto max-w-[76rem] px-4 py-8 sm:px-8">
      <p className="text-sm text-quiet">
        <Link className="link" href="/studies" prefetch={false}>
          Studies
        </Link>
      </p>
      <h1 className="text-xl font-semibold tracking-tight">{study.title}</h1>
      <p className="mt-1">{statusWords[study.status].long}</p>
      {!hasStarted && (
        <StudySteps
          studyId={study.id}
          protocol={study.protocol}
          gaps={checkProtocol(study.protocol, 'start')}
          here={null}
        />
      )}
      {hasStarted ? (
        <>
          <Lock study={study} />
          <RatingProgress
            raters={raters.map(({ rater, ...counts }) => ({ name: nameOf(rater), ...counts }))}
          />
          <Amendments amendments={study.amendments} />
        </>
      ) : (
        <>
          <Gaps study={study} />
          <AnswersPanel
            studyId={study.id}
            initial={{ ...progress, status: study.status }}
            canWrite={checkProtocol(study.protocol, 'generate').length === 0}
          />
        </>
      )}
      <StudyActions
        studyId={study.id}
        revision={study.revision}
        status={study.status}
        canStart={study.status === 'ready' && checkProtocol(study.protocol, 'start').length === 0}
      />
      <ProtocolSheet protocol={study.protocol} nameOf={nameOf} />
    </div>
  );
}

function Gaps({ study }: { readonly study: Study }) {
  const gaps = checkProtocol(study.protocol, 'start');
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps" className="mt-6">
      <h2 id="gaps" className="font-medium">
        Still missing
      </h2>
      <ul className="mt-1 space-y-1 text-sm">
        {gaps.map(({ part, text }) => (
          <li key={text}>
            <Link className="link" href={`/studies/${study.id}/design/${part}`} prefetch={false}>
              {stepNames[part]}
            </Link>
            : {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lock({ study }: { readonly study: Study }) {
  return (
    <p className="mt-3 text-sm text-quiet">
      Protocol locked {study.startedAt !== null && <Moment iso={study.startedAt} />}, SHA-256{' '}
      <code className="break-all text-ink">{study.protocolHash}</code>.{' '}
      {study.status === 'closed' && study.closedAt !== null && (
        <>
          Closed <Moment iso={study.closedAt} />.
        </>
      )}
    </p>
  );
}
