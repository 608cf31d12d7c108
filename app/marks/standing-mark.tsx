import Link from 'next/link';
import type { LibraryDocument } from '@/lib/evidence/document';

const LIBRARY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;
const LONGEST_ACRONYM = 5;

export type StandingOfSource = 'current' | 'replaced' | 'withdrawn' | 'overdue';

/** How a source stands on a day (ISO 8601): replaced and withdrawn outrank an overdue review. */
export function standingOfSource(
  document: Pick<LibraryDocument, 'standing' | 'reviewDate'>,
  day: string,
): StandingOfSource {
  if (document.standing === 'superseded') return 'replaced';
  if (document.standing === 'withdrawn') return 'withdrawn';
  const review = document.reviewDate ?? '';
  return /^\d{4}/u.test(review) && review < day.slice(0, review.length) ? 'overdue' : 'current';
}

/** Says when a source is replaced, withdrawn or overdue; nothing when it is current. */
export function StandingMark(props: {
  readonly document: Pick<LibraryDocument, 'standing' | 'reviewDate' | 'supersededBy'>;
  readonly day: string;
}) {
  const standing = standingOfSource(props.document, props.day);
  if (standing === 'current') return null;
  return (
    <span className="inline-flex items-baseline gap-1.5 font-medium text-partly">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-[0.9375rem] shrink-0 translate-y-[0.15em]"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 4v4.25l2.75 1.75" />
      </svg>
      <span>
        {standing === 'overdue' && `review was due ${props.document.reviewDate ?? ''}`}
        {standing === 'withdrawn' && 'withdrawn'}
        {standing === 'replaced' && <Replaced by={props.document.supersededBy} />}
      </span>
    </span>
  );
}

/** A successor is named by its id in the library, or in words where the library does not hold it. */
function Replaced({ by }: { readonly by: string | null }) {
  if (by === null) return 'replaced';
  if (!LIBRARY_ID.test(by)) {
    return (
      <>
        replaced <span className="font-normal">by {by}</span>
      </>
    );
  }
  return (
    <>
      replaced by{' '}
      <Link
        className="underline underline-offset-2"
        prefetch={false}
        href={`/documents/${encodeURIComponent(by)}`}
      >
        {nameOfId(by)}
      </Link>
    </>
  );
}

/** `esc-hypertension-2024` reads as `ESC hypertension 2024`. */
export function nameOfId(id: string): string {
  const [body = '', ...rest] = id.split('-');
  return [body.length <= LONGEST_ACRONYM ? body.toUpperCase() : body, ...rest].join(' ');
}
