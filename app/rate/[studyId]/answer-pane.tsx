'use client';

import { useId, useState } from 'react';
import type { BlindAnswer } from '@/lib/panel/study/blind-item';
import type { ClaimMark } from '@/lib/panel/study/rating';
import type { PairFocus } from '../../answers/[id]/pair-focus';
import { BlindClaimPair } from './blind-claim-pair';
import type { ChangeMark } from './blind-claim-pair';
import { MarkEditor } from './mark-editor';
import { MarkList } from './mark-list';

const TITLES = { left: 'Left answer', right: 'Right answer', only: 'Answer' } as const;

/** One answer of an item, with the marks made on it. */
export function AnswerPane(props: {
  readonly answer: BlindAnswer;
  readonly side: ClaimMark['side'];
  readonly focus: PairFocus;
  readonly marks: readonly ClaimMark[];
  readonly change: ChangeMark;
}) {
  const { answer, side } = props;
  const titleId = useId();
  const placed = props.marks.flatMap((mark, place) => (mark.side === side ? [{ mark, place }] : []));
  return (
    <section aria-labelledby={titleId} className="answer-pane">
      <h2 id={titleId} className="text-sm font-semibold text-quiet">
        {TITLES[side ?? 'only']}
      </h2>
      {answer.notice !== null && (
        <p className="my-3 border-l-4 border-disagrees py-1 pl-4 font-semibold">{answer.notice}</p>
      )}
      {answer.declined?.map((sentence) => (
        <p key={sentence} className="my-2 max-w-[68ch]">
          {sentence}
        </p>
      ))}
      {answer.claims.length > 0 && (
        <ol aria-label={`Claims of the ${TITLES[side ?? 'only'].toLowerCase()}`}>
          {answer.claims.map((claim, index) => (
            <BlindClaimPair
              key={index}
              claim={claim}
              side={side}
              index={index}
              focus={props.focus}
              marks={placed.filter(({ mark }) => mark.claimIndex === index)}
              change={props.change}
            />
          ))}
        </ol>
      )}
      <MissingMarks
        side={side}
        marks={placed.filter(({ mark }) => mark.claimIndex === null)}
        change={props.change}
      />
    </section>
  );
}

/** What the answer should have said and does not. */
function MissingMarks(props: {
  readonly side: ClaimMark['side'];
  readonly marks: readonly { readonly mark: ClaimMark; readonly place: number }[];
  readonly change: ChangeMark;
}) {
  const [editing, setEditing] = useState<'new' | number | null>(null);
  const edited = props.marks.find(({ place }) => place === editing)?.mark ?? null;
  return (
    <div className="border-t border-hairline pt-3">
      <MarkList text={null} marks={props.marks} edit={setEditing} change={props.change} />
      {editing === null ? (
        <button
          type="button"
          className="control mark-button"
          onClick={() => {
            setEditing('new');
          }}
        >
          Mark something that is missing
        </button>
      ) : (
        <MarkEditor
          key={editing}
          about="Mark something that is missing"
          before={edited}
          omissionOnly
          cancel={() => {
            setEditing(null);
          }}
          save={(given) => {
            const whole = { side: props.side, claimIndex: null, wordStart: null, wordEnd: null };
            props.change(editing === 'new' ? null : editing, { ...whole, ...given });
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}
