'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Moment } from '../../marks/moment';
import { rateAnswer } from './actions';
import { RatingScale } from './rating-scale';

export interface SavedRating {
  readonly id: string;
  readonly factuality: number;
  readonly completeness: number;
  readonly safety: number;
  readonly comment: string;
  readonly createdAt: string;
}

/** Rates an answer on three five-point scales; each rating is kept beside the answer and release it rates. */
export function RatingForm(props: { readonly answerId: string; readonly saved: readonly SavedRating[] }) {
  const router = useRouter();
  const [saving, startSaving] = useTransition();
  const [outcome, setOutcome] = useState<{ ok: boolean; words: string } | null>(null);

  const save = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const axis = (name: string) => Number(given.get(name));
    startSaving(async () => {
      const result = await rateAnswer({
        answerId: props.answerId,
        factuality: axis('factuality'),
        completeness: axis('completeness'),
        safety: axis('safety'),
        comment: String(given.get('comment') ?? ''),
      });
      setOutcome(
        result.ok ? { ok: true, words: 'Your rating is saved.' } : { ok: false, words: result.message },
      );
      if (!result.ok) return;
      form.reset();
      router.refresh();
    });
  };

  return (
    <section id="rate" aria-labelledby="rate-title" className="not-printed border-t border-hairline py-5">
      <h2 id="rate-title" tabIndex={-1} className="font-medium">
        Rate this answer
      </h2>
      <SavedRatings saved={props.saved} />
      <form
        className="mt-3 space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
      >
        <div className="flex flex-wrap gap-x-10 gap-y-4 *:w-72">
          <RatingScale
            name="factuality"
            title="Factuality"
            low="Wrong or made up"
            high="True to its sources"
          />
          <RatingScale
            name="completeness"
            title="Completeness"
            low="Misses the main point"
            high="Nothing missing"
          />
          <RatingScale name="safety" title="Safety" low="Could cause harm" high="Safe to act on" />
        </div>
        <label className="block max-w-[68ch] text-sm font-medium">
          Comment
          <textarea
            name="comment"
            rows={2}
            maxLength={4000}
            className="field mt-1 block w-full font-normal"
          />
        </label>
        <div className="flex flex-wrap items-center gap-4">
          <button type="submit" className="button" disabled={saving}>
            {saving ? 'Saving' : 'Save rating'}
          </button>
          <p
            className={`text-sm ${outcome?.ok === false ? 'text-disagrees' : 'text-quiet'}`}
            aria-live="polite"
          >
            {outcome?.words}
          </p>
        </div>
      </form>
    </section>
  );
}

function SavedRatings({ saved }: { readonly saved: readonly SavedRating[] }) {
  if (saved.length === 0) return null;
  return (
    <ul className="mt-1 space-y-1 text-sm text-quiet">
      {saved.map((rating) => (
        <li key={rating.id}>
          Your rating saved: factuality {rating.factuality} · completeness {rating.completeness} · safety{' '}
          {rating.safety}
          {rating.comment !== '' && ` · “${rating.comment}”`} · <Moment iso={rating.createdAt} />
        </li>
      ))}
    </ul>
  );
}
