'use client';

import { useTransition } from 'react';
import { stopAnswer } from './actions';
import { endedWords, progressWords } from './answer-words';
import type { AnswerView } from './fold-answer';
import type { Connection } from './use-answer-events';

/** A thin line and the counts while an answer is being written; the same room holds its sum when it has ended. */
export function AnswerProgress(props: {
  readonly answerId: string;
  readonly view: AnswerView;
  readonly connection: Connection;
}) {
  const { answerId, view } = props;
  const running = view.status === 'running';
  return (
    <div className="mb-2">
      <div className="progress-line">{running && <span />}</div>
      <div className="flex min-h-10 items-center justify-between gap-4 text-sm text-quiet">
        <p>
          {running ? progressWords(view) : endedWords(view)}
          {props.connection === 'reconnecting' && running && ' · connection lost, trying again'}
          {props.connection === 'lost' && running && ' · connection lost: reload the page to go on'}
        </p>
        {running && <StopButton answerId={answerId} />}
      </div>
    </div>
  );
}

function StopButton({ answerId }: { readonly answerId: string }) {
  const [stopping, startStopping] = useTransition();
  return (
    <button
      type="button"
      className="control not-printed"
      disabled={stopping}
      onClick={() => {
        startStopping(async () => {
          await stopAnswer(answerId);
        });
      }}
    >
      {stopping ? 'Stopping' : 'Stop'}
    </button>
  );
}
