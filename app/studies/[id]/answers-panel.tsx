'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import type { StudyStatus } from '@/lib/panel/study/study';
import { answerProgress, generateAnswers, stopGenerating } from '../actions';
import type { Outcome } from '../actions';

interface Progress {
  readonly status: StudyStatus;
  readonly wanted: number;
  readonly frozen: number;
  readonly failures: readonly { readonly arm: string; readonly question: string; readonly reason: string }[];
  readonly perMinute: number | null;
}

const pollMs = 1_000;

/** Has the answers of all arms written, and shows how far that is; a reload or another tab shows the same. */
export function AnswersPanel(props: {
  readonly studyId: string;
  readonly initial: Progress;
  readonly canWrite: boolean;
}) {
  const router = useRouter();
  const { studyId } = props;
  const [progress, setProgress] = useState(props.initial);
  const [fault, setFault] = useState<string | null>(null);
  const [asking, startAsking] = useTransition();
  const isWriting = progress.status === 'generating';

  useEffect(() => {
    if (!isWriting) return;
    const timer = setInterval(() => {
      void answerProgress(studyId)
        .then((found) => {
          if (!found.ok) return;
          setProgress(found);
          setFault(null);
          if (found.status !== 'generating') router.refresh();
        })
        .catch(() => setFault('The server does not answer. Writing goes on as soon as it runs again.'));
    }, pollMs);
    return () => clearInterval(timer);
  }, [isWriting, studyId, router]);

  const act = (work: (id: string) => Promise<Outcome>) =>
    startAsking(async () => {
      const done = await work(studyId);
      setFault(done.ok ? null : done.message);
      const found = await answerProgress(studyId);
      if (found.ok) setProgress(found);
      router.refresh();
    });
  const missing = progress.wanted - progress.frozen;

  return (
    <section aria-labelledby="answers" className="mt-6">
      <h2 id="answers" className="font-medium">
        Answers
      </h2>
      <p className="mt-1 text-sm" role="status">
        {progressWords(progress)}
      </p>
      {isWriting && (
        <progress
          className="mt-2 block h-1.5 w-full max-w-md accent-accent"
          aria-label="Answers written"
          max={progress.wanted}
          value={progress.frozen}
        />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-4">
        {isWriting ? (
          <button
            type="button"
            className="control mx-0"
            disabled={asking}
            onClick={() => act(stopGenerating)}
          >
            Stop writing
          </button>
        ) : (
          progress.wanted > 0 &&
          (missing > 0 || progress.status === 'draft') && (
            <button
              type="button"
              className="button"
              disabled={asking || !props.canWrite}
              onClick={() => act(generateAnswers)}
            >
              {missing === 0
                ? 'Freeze the answers'
                : missing === 1
                  ? 'Write 1 answer'
                  : `Write ${String(missing)} answers`}
            </button>
          )
        )}
        {fault !== null && (
          <p className="text-sm text-disagrees" role="alert">
            {fault}
          </p>
        )}
      </div>
      {progress.failures.length > 0 && (
        <ul className="mt-3 space-y-1 border-s-2 border-disagrees ps-3 text-sm">
          {progress.failures.slice(0, 20).map(({ arm, question, reason }) => (
            <li key={`${arm} ${question}`}>
              {arm}, “{question}”: {reason}
            </li>
          ))}
          {progress.failures.length > 20 && <li>And {progress.failures.length - 20} more.</li>}
        </ul>
      )}
    </section>
  );
}

function progressWords({ status, wanted, frozen, perMinute, failures }: Progress): string {
  if (wanted === 0) return 'Questions and arms come first: each arm answers each question.';
  const counts = `${String(frozen)} of ${String(wanted)} written and frozen`;
  if (status !== 'generating')
    return failures.length === 0
      ? `${counts}.`
      : `${counts}; ${String(failures.length)} failed and can be tried again.`;
  if (perMinute === null || perMinute < 0.1) return `${counts} …`;
  const minutes = Math.ceil((wanted - frozen) / perMinute);
  return `${counts} · ${perMinute.toFixed(perMinute < 10 ? 1 : 0)} a minute · about ${String(minutes)} min left`;
}
