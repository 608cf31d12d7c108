import Link from 'next/link';
import type { ReactNode } from 'react';
import { ratingsAddress, type RatingsChoice } from './ratings-address';

/** A part of the results with its heading and what must be known to read it. */
export function ResultsSection(props: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={props.id} className="mt-10">
      <h2 id={props.id} className="text-lg font-semibold">
        {props.title}
      </h2>
      {props.note !== undefined && <p className="mb-2 max-w-[68ch] text-sm text-quiet">{props.note}</p>}
      {props.children}
    </section>
  );
}

/** A figure that opens the ratings behind it. */
export function Figure(props: {
  readonly studyId: string;
  readonly choice: RatingsChoice;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <Link
      prefetch={false}
      className="underline decoration-hairline underline-offset-4 hover:decoration-accent"
      href={ratingsAddress(props.studyId, props.choice)}
      aria-label={`${props.label}: open the ratings`}
    >
      {props.children}
    </Link>
  );
}
