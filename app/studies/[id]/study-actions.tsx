'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { StudyStatus } from '@/lib/panel/study/study';
import type { Outcome } from '../actions';
import { closeStudy, removeStudy, startStudy } from '../actions';

interface Asked {
  readonly question: string;
  readonly words: string;
  readonly work: () => Promise<Outcome>;
  readonly then?: string;
}

/** Start, amend, close, remove: each of those that cannot be undone asks first, in words. */
export function StudyActions(props: {
  readonly studyId: string;
  readonly revision: number;
  readonly status: StudyStatus;
  readonly canStart: boolean;
}) {
  const { studyId, status } = props;
  const router = useRouter();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [working, startWorking] = useTransition();
  const isRating = status === 'running' || status === 'adjudicating';

  const go = ({ work, then }: Asked) =>
    startWorking(async () => {
      const done = await work();
      setFault(done.ok ? null : done.message);
      setAsked(null);
      if (done.ok && then !== undefined) router.push(then);
      else router.refresh();
    });

  return (
    <div className="not-printed mt-6 border-t border-hairline pt-4">
      {asked === null ? (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {status === 'ready' && (
            <button
              type="button"
              className="button"
              disabled={!props.canStart}
              onClick={() => setAsked(starting(studyId, props.revision))}
            >
              Start the study
            </button>
          )}
          {isRating && (
            <Link className="control" href={`/studies/${studyId}/amend`} prefetch={false}>
              Amend the protocol
            </Link>
          )}
          {isRating && (
            <button type="button" className="control" onClick={() => setAsked(closing(studyId))}>
              Close the study
            </button>
          )}
          {(isRating || status === 'closed') && (
            <Link className="control" href={`/studies/${studyId}/disagreements`} prefetch={false}>
              Disagreements
            </Link>
          )}
          {(isRating || status === 'closed') && (
            <Link className="control text-accent" href={`/studies/${studyId}/results`} prefetch={false}>
              Results
            </Link>
          )}
          {(status === 'draft' || status === 'ready') && (
            <button type="button" className="control" onClick={() => setAsked(removing(studyId))}>
              Remove the study
            </button>
          )}
        </div>
      ) : (
        <div
          role="alertdialog"
          aria-label={asked.question}
          aria-describedby="asked-words"
          className="max-w-[68ch]"
        >
          <p className="font-medium">{asked.question}</p>
          <p id="asked-words" className="text-sm">
            {asked.words}
          </p>
          <div className="mt-2 flex gap-4">
            <button type="button" className="button" disabled={working} onClick={() => go(asked)}>
              {working ? 'Working' : 'Yes'}
            </button>
            <button
              type="button"
              className="control mx-0"
              autoFocus
              disabled={working}
              onClick={() => setAsked(null)}
            >
              No
            </button>
          </div>
        </div>
      )}
      {fault !== null && (
        <p className="mt-2 text-sm text-disagrees" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

const starting = (id: string, revision: number): Asked => ({
  question: 'Start the study?',
  words:
    'The protocol is locked under its hash, items are dealt to raters in a random order of their own, and rating opens. Questions, arms and rubric cannot be changed from then on; other changes are amendments that everybody sees.',
  work: () => startStudy(id, revision),
});

const closing = (id: string): Asked => ({
  question: 'Close the study?',
  words: 'Nobody can rate any more, and the results open to raters. This cannot be undone.',
  work: () => closeStudy(id),
});

const removing = (id: string): Asked => ({
  question: 'Remove the study?',
  words: 'The protocol and the answers written for it are removed. This cannot be undone.',
  work: () => removeStudy(id),
  then: '/studies',
});
