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

const againMs = 2_000;
const attempts = 30;

/**
 * The record of an answer as it grows: what the server had when it rendered, then what it sends. The browser's
 * EventSource resumes with the last id it saw, but gives up at an answer that is no stream, as a server gives that is
 * still starting: then another one is opened. Repeated events are dropped.
 */
export function useAnswerEvents(answerId: string, initial: readonly RecordedEvent[]) {
  const [events, setEvents] = useState(initial);
  const [connection, setConnection] = useState<Connection>('live');
  const ended = events.some((recorded) => recorded.event.type === 'answer-ended');

  useEffect(() => {
    if (ended) return;
    let stream: EventSource | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    let failed = 0;
    const receive = (message: MessageEvent<string>) => {
      const recorded = JSON.parse(message.data) as RecordedEvent;
      failed = 0;
      setConnection('live');
      setEvents((before) =>
        before.some((known) => known.seq === recorded.seq) ? before : [...before, recorded],
      );
    };
    const open = () => {
      const opened = new EventSource(`/api/answers/${encodeURIComponent(answerId)}/events`);
      for (const type of Object.keys(EVENT_TYPES)) opened.addEventListener(type, receive);
      opened.onerror = () => {
        if (opened.readyState !== EventSource.CLOSED) {
          setConnection('reconnecting');
          return;
        }
        failed += 1;
        setConnection(failed > attempts ? 'lost' : 'reconnecting');
        if (failed <= attempts) again = setTimeout(open, againMs);
      };
      stream = opened;
    };
    open();
    return () => {
      clearTimeout(again);
      stream?.close();
    };
  }, [answerId, ended]);

  return { events, connection };
}
