'use client';

import { useState } from 'react';
import type { RecommendationChange } from '@/lib/evidence/compare-editions';
import type { Passage } from '@/lib/evidence/passage';
import { WordRuns } from '../../../../marks/word-runs';

const WORDS: Readonly<Record<RecommendationChange['change'], string>> = {
  same: 'unchanged',
  changed: 'changed',
  gone: 'gone',
  new: 'new',
};

/** Recommendation by recommendation what became of it; the unchanged ones are shown when asked for. */
export function ChangeList({ changes }: { readonly changes: readonly RecommendationChange[] }) {
  const [all, setAll] = useState(false);
  const count = (change: RecommendationChange['change']) =>
    changes.filter((each) => each.change === change).length;
  const shown = all ? changes : changes.filter(({ change }) => change !== 'same');
  return (
    <>
      <p className="mt-2 text-sm">
        {count('changed')} changed · {count('new')} new · {count('gone')} gone · {count('same')} unchanged
      </p>
      <label className="mt-1 inline-flex min-h-8 items-center gap-2 text-sm">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        Show unchanged ones too
      </label>
      {shown.length === 0 ? (
        <p className="mt-2">No recommendation differs.</p>
      ) : (
        <ol className="mt-2" aria-label="Recommendations">
          {shown.map((change) => (
            <li key={(change.after ?? change.before).id} className="border-b border-hairline py-3">
              <p className="text-xs text-quiet">
                <span className="font-medium text-ink">{WORDS[change.change]}</span> {placeOf(change)}
              </p>
              <p className="max-w-[68ch] font-serif">
                <ChangedText change={change} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function ChangedText({ change }: { readonly change: RecommendationChange }) {
  if (change.change === 'gone') return <WordRuns words={[{ text: change.before.text, change: 'gone' }]} />;
  if (change.change === 'new') return <WordRuns words={[{ text: change.after.text, change: 'new' }]} />;
  return <WordRuns words={change.words} />;
}

function placeOf({ before, after }: RecommendationChange): string {
  const [was, is] = [gradeOf(before), gradeOf(after)];
  const grade =
    was === is || before === null || after === null
      ? is || was
      : `${was || 'no grade'} → ${is || 'no grade'}`;
  return [grade, (after ?? before)?.sectionPath.at(-1)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function gradeOf(passage: Passage | null): string {
  const { number = null, strength = null, certainty = null } = passage?.grade ?? {};
  return [number, strength, certainty].filter((part) => part !== null).join(', ');
}
