'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { ask } from './actions';

const NO_ANSWER = 'The server did not answer. Check that Almanac is running, then ask again.';

/**
 * Sends a question and goes to its answer's page. The page reads the record, so a reload, a second tab and the page
 * just opened show the same; the stream that the action returns is left to readers that stay.
 */
export function useAsk() {
  const router = useRouter();
  const [asking, startAsking] = useTransition();
  const [fault, setFault] = useState<string | null>(null);

  const send = (question: string) => {
    setFault(null);
    startAsking(async () => {
      try {
        const asked = await ask({ question });
        if (!asked.ok) {
          setFault(asked.message);
          return;
        }
        void asked.events.cancel();
        router.push(`/answers/${encodeURIComponent(asked.answerId)}`);
      } catch (cause) {
        setFault(NO_ANSWER);
        reportError(new Error('asking failed', { cause }));
      }
    });
  };

  return { asking, fault, send };
}
