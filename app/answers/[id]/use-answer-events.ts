'use client';

import { useEffect, useState } from 'react';
import type { AnswerEvent, RecordedEvent } from '@/lib/answer/answer-event';

export type Connection = 'live' | 'reconnecting' | 'lost';

/** Complete by its type: an event that is missing here would be shown after a reload only. */
const EVENT_TYPES: Readonly<Record<AnswerEvent['type'], true>> = {
  'answer-started': true,
  'notice-given': true,
  'evidence-found': true,
  'claim-checked': true,
  'claim-judged': true,
  'clarification-asked': true,
  'omissions-found': true,
  'conflicts-found': true,
  'answer-declined': true,
  'answer-ended': true,
};

/**
 * The record of an answer as it grows: what the server had when it rendered, then what it sends. The browser's
 * EventSource resumes with the last id it saw; repeated events are dropped.
 */
export function useAnswerEvents(answerId: string, initial: readonly RecordedEvent[]) {
  const [events, setEvents] = useState(initial);
  const [connection, setConnection] = useState<Connection>('live');
  const ended = events.some((recorded) => recorded.event.type === 'answer-ended');

  useEffect(() => {
    if (ended) return;
    const stream = new EventSource(`/api/answers/${encodeURIComponent(answerId)}/events`);
    const receive = (message: MessageEvent<string>) => {
      const recorded = JSON.parse(message.data) as RecordedEvent;
      setConnection('live');
      setEvents((before) =>
        before.some((known) => known.seq === recorded.seq) ? before : [...before, recorded],
      );
    };
    for (const type of Object.keys(EVENT_TYPES)) stream.addEventListener(type, receive);
    stream.onerror = () => {
      setConnection(stream.readyState === EventSource.CLOSED ? 'lost' : 'reconnecting');
    };
    return () => {
      stream.close();
    };
  }, [answerId, ended]);

  return { events, connection };
}
