'use client';

import { useEffect, useRef, useState } from 'react';
import type { ItemToRate } from '@/lib/panel/study/own-rating';
import type { QualificationFeedback } from '@/lib/panel/study/qualification';
import { useNarrow } from '../../shell/use-narrow';
import { SourcePanel } from '../../source/source-panel';
import type { PairFocus } from '../../answers/[id]/pair-focus';
import { AnswerPane } from './answer-pane';
import type { ChangeMark } from './blind-claim-pair';
import { RatingPanel } from './rating-panel';
import { useBlindSource } from './use-blind-source';
import type { LocalItem } from './use-item-draft';
import { useItemDraft } from './use-item-draft';
import type { UsedOutbox } from './use-outbox';
import { focusScale, useRatingKeys } from './use-rating-keys';

/** One item: its question, its answers, and what the rater says of them. */
export function ItemDesk(props: {
  readonly item: ItemToRate;
  readonly studyId: string;
  readonly local: Map<string, LocalItem>;
  readonly outbox: UsedOutbox;
  readonly feedback: QualificationFeedback | null;
  readonly overtook: boolean;
  readonly instructions: () => void;
  readonly back: () => void;
  readonly finished: (seconds: number) => void;
  readonly next: () => void;
}) {
  const { item } = props;
  const rating = useItemDraft(props);
  const { draft } = rating;
  const [asked, setAsked] = useState(false);
  const source = useBlindSource(props.studyId, item);
  const narrow = useNarrow();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    question.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  const finish = () => {
    if (rating.missing.length > 0) {
      setAsked(true);
      focusFirstOpen();
    } else if (item.isQualification && rating.isFinal) {
      props.next();
    } else {
      rating.close();
      props.finished(rating.seconds());
      if (!item.isQualification) props.next();
    }
  };
  const changeMark: ChangeMark = (at, mark) => {
    const kept = draft.marks.flatMap((one, place) => (place === at ? (mark ?? []) : one));
    rating.change({ ...draft, marks: at === null && mark !== null ? [...kept, mark] : kept });
  };
  useRatingKeys({
    finish,
    back: props.back,
    instructions: props.instructions,
    openSource: source.open,
    closeSource: source.close,
    stepSource: source.step,
    sourceOpen: source.current !== null,
  });
  const focus: PairFocus = {
    active: source.active ?? source.current?.number ?? null,
    activate: source.activate,
    open: source.open,
    addressOf: (citation) => source.addressesOf(citation).original,
    day: item.day,
    facts: [],
  };
  return (
    <div className="item-desk" data-source={source.current === null ? undefined : 'open'}>
      <article className="item-sheet" inert={narrow && source.current !== null}>
        <h1 ref={question} tabIndex={-1} className="item-question">
          {item.isQualification && (
            <span className="block text-sm font-medium text-quiet">Practice item with a known answer</span>
          )}
          {item.question}
        </h1>
        <div className="answer-panes" data-pair={item.kind === 'pair' || undefined}>
          {item.answers.map((answer, place) => (
            <AnswerPane
              key={place}
              answer={answer}
              side={item.kind === 'pair' ? (place === 0 ? 'left' : 'right') : null}
              focus={focus}
              marks={draft.marks}
              change={changeMark}
            />
          ))}
        </div>
      </article>
      {source.current !== null && (
        <SourcePanel
          citation={source.current}
          citations={source.citations}
          addressesOf={source.addressesOf}
          select={source.open}
          close={source.close}
        />
      )}
      <RatingPanel
        item={item}
        rating={rating}
        asked={asked}
        feedback={item.isQualification && rating.isFinal ? props.feedback : null}
        overtook={props.overtook}
        finish={finish}
      />
    </div>
  );
}

function focusFirstOpen(): void {
  const scales = [...document.querySelectorAll<HTMLElement>('[data-axes] [data-scale]')];
  const open = scales.find((scale) => scale.querySelector('input:checked') === null);
  if (open !== undefined) focusScale(open);
}
