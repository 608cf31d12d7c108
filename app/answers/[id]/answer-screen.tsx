'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { RecordedEvent } from '@/lib/answer/answer-event';
import type { SourceChange } from '@/lib/answer/sources-since';
import { patientFacts } from '@/lib/question/patient-facts';
import type { QuestionDraft } from '../../ask/ask-field';
import { documentAddress } from '../../marks/source-name';
import { useNarrow } from '../../shell/use-narrow';
import { sourceAddresses } from '../../source/source-document';
import { SourcePanel } from '../../source/source-panel';
import { AnnounceEnding } from './announce-ending';
import { AnswerActions } from './answer-actions';
import { AnswerClarification } from './answer-clarification';
import { AnswerClaims } from './answer-claims';
import { AnswerDeclined } from './answer-declined';
import { AnswerEnding } from './answer-ending';
import { AnswerHead } from './answer-head';
import { AnswerOrigin } from './answer-origin';
import { AnswerProgress } from './answer-progress';
import { answerWithReferences } from './answer-references';
import { endingSentence } from './answer-words';
import { ConflictsPanel } from './conflicts-panel';
import { EvidencePanel } from './evidence-panel';
import { FactChips } from './fact-chips';
import { foldAnswer } from './fold-answer';
import { FollowUp } from './follow-up';
import type { LostQuotes } from './lost-quotes';
import { OmissionsPanel } from './omissions-panel';
import type { PairFocus } from './pair-focus';
import { PrintNotes } from './print-notes';
import type { SavedRating } from './rating-form';
import { RatingForm } from './rating-form';
import type { Sharing } from './share-answer';
import { ShareAnswer } from './share-answer';
import { SourcesSince } from './sources-since';
import { useAnswerEvents } from './use-answer-events';
import { useAnswerKeys } from './use-answer-keys';
import { useSource } from './use-source';

function rate(): void {
  const title = document.getElementById('rate-title');
  title?.scrollIntoView({ block: 'center' });
  title?.focus({ preventScroll: true });
}

/** An answer and, beside it, the source in hand. */
export function AnswerScreen(props: {
  readonly answerId: string;
  readonly initial: readonly RecordedEvent[];
  readonly ratings: readonly SavedRating[];
  readonly since: { readonly changes: readonly SourceChange[]; readonly lost: LostQuotes };
  readonly sharing: Sharing;
}) {
  const { events, connection } = useAnswerEvents(props.answerId, props.initial);
  const view = useMemo(() => foldAnswer(events), [events]);
  const source = useSource(view.citations);
  const [active, setActive] = useState<number | null>(null);
  const [draft, setDraft] = useState<QuestionDraft | null>(null);
  const question = view.started?.question ?? '';
  const facts = useMemo(() => patientFacts(question), [question]);
  const followUp = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const releaseId = view.started?.releaseId ?? '';

  const focus: PairFocus = {
    active: active ?? source.current?.number ?? null,
    activate: setActive,
    open: source.open,
    addressOf: ({ passage, document, quote }) =>
      documentAddress({
        documentId: document.id,
        releaseId,
        start: (quote ?? passage).start,
        end: (quote ?? passage).end,
      }),
    day: view.started?.startedAt ?? '',
    facts,
  };
  const copy = () => navigator.clipboard.writeText(answerWithReferences(view, window.location.href));
  useAnswerKeys({
    copy: () => document.querySelector<HTMLButtonElement>('[data-copy]')?.click(),
    rate,
    sourceOpen: source.current !== null,
    openSource: source.open,
    closeSource: source.close,
    stepSource: source.step,
  });

  const shownNumber = source.current?.number;
  useEffect(() => {
    // Opening the source narrows the answer: keep the claim in view while its lines break anew.
    if (shownNumber === undefined) return;
    const proof = document.getElementById(`proof-${String(shownNumber)}`);
    proof?.closest('[data-claim]')?.scrollIntoView({ block: 'nearest' });
  }, [shownNumber]);

  const ended = view.status !== 'running';
  return (
    <div className="answer-screen" data-source={source.current === null ? undefined : 'open'}>
      <article className="answer-sheet" inert={narrow && source.current !== null}>
        <AnswerHead view={view} />
        <FactChips
          facts={facts}
          change={({ start, end }) => {
            setDraft({ text: question, start, end });
          }}
        />
        <SourcesSince view={view} {...props.since} />
        <AnswerProgress answerId={props.answerId} view={view} connection={connection} />
        <div className={ended ? undefined : 'min-h-[60vh]'}>
          <AnswerClaims view={view} focus={focus} />
          <AnswerClarification view={view} />
          <AnswerDeclined view={view} />
          <ConflictsPanel view={view} />
          <OmissionsPanel view={view} />
        </div>
        <AnswerEnding view={view} />
        <AnnounceEnding sentence={endingSentence(view)} />
        {ended && (
          <AnswerActions
            copy={copy}
            rate={rate}
            followUp={() => followUp.current?.querySelector('textarea')?.focus()}
          />
        )}
        <AnswerOrigin view={view} />
        <EvidencePanel view={view} />
        {ended && (
          <>
            <ShareAnswer answerId={props.answerId} initial={props.sharing} />
            <RatingForm answerId={props.answerId} saved={props.ratings} />
          </>
        )}
        <div ref={followUp}>
          <FollowUp draft={draft} />
        </div>
        <PrintNotes view={view} />
      </article>
      {source.current !== null && (
        <SourcePanel
          citation={source.current}
          citations={view.citations}
          addressesOf={({ document }) => sourceAddresses(document.id, releaseId)}
          select={source.open}
          close={source.close}
        />
      )}
    </div>
  );
}
