'use client';

import { useTransition } from 'react';
import { stopAnswer } from './actions';
import { progressWords } from './answer-words';
import type { AnswerView } from './fold-answer';
import type { Connection } from './use-answer-events';

/** A thin line and the counts while an answer is being written. Its room stays when the answer ends. */
export function AnswerProgress(props: {
  readonly answerId: string;
  readonly view: AnswerView;
  readonly connection: Connection;
}) {
  const [stopping, startStopping] = useTransition();
  return (
    <div className="not-printed">
      <div className="progress-line">
        <span />
      </div>
      <div className="flex min-h-10 items-center justify-between gap-4 text-sm text-quiet">
        <p>
          {progressWords(props.view)}
          {props.connection === 'reconnecting' && ' · connection lost, trying again'}
          {props.connection === 'lost' && ' · connection lost: reload the page to go on'}
        </p>
        <button
          type="button"
          className="control"
          disabled={stopping}
          onClick={() => {
            startStopping(async () => {
              await stopAnswer(props.answerId);
            });
          }}
        >
          {stopping ? 'Stopping' : 'Stop'}
        </button>
      </div>
    </div>
  );
}
