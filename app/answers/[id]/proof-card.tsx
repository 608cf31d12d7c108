'use client';

import { useId, useState } from 'react';
import type { Citation } from '@/lib/answer/claim';
import { checkWords, failedChecks } from '../../marks/check-words';
import { RecognisedMark } from '../../marks/recognised-mark';
import { sourceName } from '../../marks/source-name';
import { StandingMark, standingOfSource } from '../../marks/standing-mark';
import type { PairFocus } from './pair-focus';
import { QuoteBlock } from './quote-block';

/** The proof of one citation: who says so, how strongly, in which words, and what was checked. */
export function ProofCard(props: {
  readonly citation: Citation;
  readonly claim: string;
  readonly focus: PairFocus;
}) {
  const { citation, focus } = props;
  const [unfolded, setUnfolded] = useState(false);
  const bodyId = useId();
  const number = String(citation.number);
  return (
    <section
      id={`proof-${number}`}
      aria-label={`Proof ${number}`}
      tabIndex={-1}
      className="proof"
      data-active={focus.active === citation.number}
      data-standing={standingOfSource(citation.document, focus.day)}
      data-unfolded={unfolded || undefined}
      onMouseEnter={() => {
        focus.activate(citation.number);
      }}
      onMouseLeave={() => {
        focus.activate(null);
      }}
    >
      <ProofHead citation={citation} day={focus.day} />
      <button
        type="button"
        className="proof-fold control not-printed"
        aria-expanded={unfolded}
        aria-controls={bodyId}
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      >
        {unfolded ? 'Fold the quote' : 'Show the quote'}
      </button>
      <div id={bodyId} className="proof-body">
        <div className="mt-2">
          <QuoteBlock citation={citation} claim={props.claim} />
        </div>
        <ProofChecks citation={citation} />
        <ProofSource citation={citation} focus={focus} />
      </div>
    </section>
  );
}

function ProofHead({ citation, day }: { readonly citation: Citation; readonly day: string }) {
  const { grade } = citation.passage;
  const grading = [
    isGiven(grade?.strength) ? `Strength: ${grade.strength}` : null,
    isGiven(grade?.certainty) ? `Certainty: ${grade.certainty}` : null,
  ].filter(isGiven);
  return (
    <div>
      <p>
        <span className="mr-2 font-semibold" aria-hidden="true">
          {citation.number}
        </span>
        <span className="font-semibold" title={citation.document.body ?? citation.document.title}>
          {sourceName(citation.document)}
        </span>
        {citation.document.isDigest && <span className="text-quiet"> · digest</span>}
      </p>
      {grading.length > 0 && <p>{grading.join(' · ')}</p>}
      <StandingMark document={citation.document} day={day} />
      <p>
        <RecognisedMark document={citation.document} pages={citation.passage.pages} />
      </p>
    </div>
  );
}

function isGiven(part: string | null | undefined): part is string {
  return part !== null && part !== undefined && part !== '';
}

function ProofChecks({ citation }: { readonly citation: Citation }) {
  // A quote that was not found is shown as such in its own place.
  const failed = failedChecks(citation.checks).filter(
    (check) => check.name !== 'quote' || citation.quote !== null,
  );
  return failed.map((check) => (
    <p key={check.name} className="mt-2 text-disagrees">
      <span className="font-medium">{checkWords(check.name)}:</span> {check.reason}
    </p>
  ));
}

function ProofSource({ citation, focus }: { readonly citation: Citation; readonly focus: PairFocus }) {
  const place = [...citation.passage.sectionPath, ...pageOf(citation)].join(' › ');
  return (
    <p className="mt-1 text-xs text-quiet">
      {place !== '' && <span className="mr-2">{place}</span>}
      <a
        className="link not-printed inline-block min-h-6 whitespace-nowrap"
        href={focus.addressOf(citation)}
        aria-label={`Open in document, citation ${String(citation.number)}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          focus.open(citation.number);
        }}
      >
        Open in document
      </a>
    </p>
  );
}

function pageOf(citation: Citation): readonly string[] {
  const [first] = citation.passage.pages;
  return first === undefined ? [] : [`p. ${String(first)}`];
}
