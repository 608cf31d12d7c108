'use client';

import { useState } from 'react';
import type { ClaimChange, ReplayComparison } from '@/lib/answer/compare-replay';
import { wordChanges } from '@/lib/evidence/word-changes';
import { supportWords } from '../../../marks/support-mark';
import { WordRuns } from '../../../marks/word-runs';

type On = 'own' | 'current';

const NAMES: Readonly<Record<On, string>> = { own: 'On its own release', current: 'On today’s library' };

const CHANGES: Readonly<Record<ClaimChange['change'], string>> = {
  same: 'the same',
  reworded: 'in other words',
  'other-verdict': 'checked with another outcome',
  gone: 'gone',
  new: 'new',
};

type Run =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly on: On }
  | { readonly state: 'done'; readonly on: On; readonly comparison: ReplayComparison }
  | { readonly state: 'failed'; readonly on: On; readonly sentence: string };

/** Runs a replay and shows claim by claim what differs. */
export function ReplayDesk({ answerId }: { readonly answerId: string }) {
  const [run, setRun] = useState<Run>({ state: 'none' });
  const start = async (on: On) => {
    if (run.state === 'running') return;
    setRun({ state: 'running', on });
    try {
      const response = await fetch(`/api/answers/${encodeURIComponent(answerId)}/replay?on=${on}`);
      const body: unknown = await response.json();
      if (response.ok) setRun({ state: 'done', on, comparison: body as ReplayComparison });
      else setRun({ state: 'failed', on, sentence: (body as { readonly detail: string }).detail });
    } catch {
      setRun({ state: 'failed', on, sentence: 'The server could not be reached. Try again.' });
    }
  };
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-4">
        {(['own', 'current'] as const).map((on) => (
          <button
            key={on}
            type="button"
            className="button"
            aria-disabled={run.state === 'running'}
            onClick={() => void start(on)}
          >
            {NAMES[on]}
          </button>
        ))}
      </p>
      <p role="status" className="mt-4 text-sm">
        {run.state === 'running' && 'The question is being asked again.'}
        {run.state === 'done' && verdictOf(run.comparison)}
      </p>
      {run.state === 'failed' && (
        <p role="alert" className="border-l-4 border-disagrees pl-4 text-sm">
          {run.sentence}
        </p>
      )}
      {run.state === 'done' && <Comparison on={run.on} comparison={run.comparison} />}
    </>
  );
}

function verdictOf({
  samePassages,
  passagesGone,
  passagesNew,
  sameOutcome,
  claims,
}: ReplayComparison): string {
  const differing = claims.filter(({ change }) => change !== 'same').length;
  const counts = [
    passagesGone.length === 0 ? null : `${String(passagesGone.length)} are no longer found`,
    passagesNew.length === 0 ? null : `${String(passagesNew.length)} are new`,
  ].filter((part) => part !== null);
  return [
    `Same passages: ${samePassages ? 'yes' : 'no'}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}.`,
    sameOutcome ? '' : 'One is answered, the other declined.',
    differing === 0
      ? 'Every claim is the same.'
      : `${String(differing)} of ${String(claims.length)} claims differ.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function Comparison({ on, comparison }: { readonly on: On; readonly comparison: ReplayComparison }) {
  const { before, after, claims } = comparison;
  return (
    <section aria-label={NAMES[on]} className="mt-4">
      <p className="text-sm text-quiet">
        Release {before}, then {after}.
      </p>
      <ol aria-label="Claims compared">
        {claims.map((change) => (
          <li
            key={`${String(change.before?.ordinal)} ${String(change.after?.ordinal)}`}
            className="border-b border-hairline py-3"
          >
            <p className="text-xs text-quiet">
              <span className="font-medium text-ink">{CHANGES[change.change]}</span>
              {change.change === 'other-verdict' &&
                `: ${supportWords(change.before.support)}, then ${supportWords(change.after.support)}`}
            </p>
            <p className="max-w-[68ch]">
              <WordRuns words={wordsOf(change)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf({ before, after }: ClaimChange) {
  if (before === null) return [{ text: after.text, change: 'new' as const }];
  if (after === null) return [{ text: before.text, change: 'gone' as const }];
  return wordChanges(before.text, after.text);
}
