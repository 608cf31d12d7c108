'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { AnonymousVoice } from '@/lib/panel/adjudication/anonymous-voices';
import { preferenceKey } from '@/lib/panel/adjudication/preference-score';
import type { BlindItem } from '@/lib/panel/study/blind-item';
import type { Score } from '@/lib/panel/study/rating';
import { unscoredReasons } from '@/lib/panel/study/rubric';
import type { AskedScore } from '@/lib/panel/study/score-keys';
import { asAxisId } from '@/lib/panel/study/study-ids';
import { newId } from '@/lib/records/new-id';
import { sourceName } from '../../../marks/source-name';
import { useKeys } from '../../../shell/use-keys';
import { levelOptions, unscoredOptions } from '../axes-panel';
import { KeyScale } from '../key-scale';
import { optionKeys } from '../use-rating-keys';
import { voteOnCase } from './actions';
import { FocusedHeading } from './focused-heading';

/** An item on which raters disagree: what the others said, without names, and the scale once more. */
export function CaseDesk(props: {
  readonly studyId: string;
  readonly caseId: string;
  readonly round: number;
  readonly waiting: number;
  readonly item: BlindItem;
  readonly asked: AskedScore;
  readonly own: number | null;
  readonly voices: readonly AnonymousVoice[];
}) {
  const { asked } = props;
  const router = useRouter();
  const [id] = useState(newId);
  const [score, setScore] = useState<Score | null>(null);
  const [comment, setComment] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [sending, start] = useTransition();
  useKeys(optionKeys);
  const send = () => {
    start(async () => {
      const { studyId, caseId, round } = props;
      const voted = await voteOnCase({ id, studyId, caseId, round, score, comment });
      setFault(voted.ok ? null : voted.message);
      if (voted.ok) router.refresh();
    });
  };
  return (
    <div className="mx-auto max-w-[60rem] px-4 py-8 sm:px-8">
      <p className="text-sm text-quiet">
        Raters lie far apart on this item. Round {props.round} · {props.waiting} to look at again
      </p>
      <FocusedHeading className="item-question mt-1">{props.item.question}</FocusedHeading>
      {props.item.answers.map((answer, place) => (
        <section key={place} aria-label={sideName(props.item, place)} className="mt-4">
          {props.item.kind === 'pair' && <h2 className="font-semibold">{sideName(props.item, place)}</h2>}
          <Words answer={answer} />
        </section>
      ))}
      <section aria-label="What the others said" className="mt-6 border-t border-hairline pt-4">
        <h2 className="font-semibold">{asked.axis.name}: what the others said</h2>
        <ul className="mt-1">
          {props.voices.map((voice) => (
            <li key={voice.letter} className="py-1">
              <span className="font-medium">
                Rater {voice.letter}: {levelWords(asked, voice.score)}
              </span>
              {voice.comment !== '' && <span> · “{voice.comment}”</span>}
            </li>
          ))}
          <li className="py-1 text-quiet">You: {levelWords(asked, props.own)}</li>
        </ul>
      </section>
      <form
        data-axes
        className="mt-4 max-w-[44rem] space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <KeyScale
          title={asked.axis.question}
          note={asked.text}
          labelled
          options={levelOptions(asked.axis)}
          besides={unscoredOptions}
          value={score === null ? null : String(score)}
          choose={(value) => {
            setScore(unscoredReasons.find((reason) => reason === value) ?? Number(value));
          }}
        />
        <label className="block text-sm font-medium">
          Why <span className="font-normal text-quiet">(the others read this without your name)</span>
          <textarea
            data-after-scales
            rows={3}
            maxLength={4_000}
            className="field mt-1 block w-full font-normal"
            value={comment}
            onChange={(event) => {
              setComment(event.target.value);
            }}
          />
        </label>
        <p className="flex flex-wrap items-center gap-4">
          <button type="submit" className="button" disabled={sending || score === null}>
            {sending ? 'Sending' : 'Send'}
          </button>
          {fault !== null && (
            <span role="alert" className="text-sm text-disagrees">
              {fault}
            </span>
          )}
        </p>
      </form>
    </div>
  );
}

function sideName({ kind }: BlindItem, place: number): string {
  if (kind === 'single') return 'Answer';
  return place === 0 ? 'Left answer' : 'Right answer';
}

function Words({ answer }: { readonly answer: BlindItem['answers'][number] }) {
  return (
    <div className="mt-3">
      {answer.notice !== null && <p className="font-semibold">{answer.notice}</p>}
      {answer.declined?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ol aria-label="Claims">
        {answer.claims.map((claim, place) => (
          <li key={place} className="border-b border-hairline py-2">
            <p className="claim-text">{claim.text}</p>
            {claim.citations.map((citation) => (
              <blockquote key={citation.number} className="quoted mt-1 text-quiet">
                {sourceName(citation.document)}: {citation.quote?.text}
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

function levelWords({ axis }: AskedScore, score: number | null): string {
  if (score === null) return 'no score';
  const label = axis.levels.find(({ value }) => value === score)?.label;
  if (axis.id === asAxisId(preferenceKey)) return label?.toLowerCase() ?? 'no preference';
  return label === undefined ? String(score) : `${String(score)}, ${label.toLowerCase()}`;
}
