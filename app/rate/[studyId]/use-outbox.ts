'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PendingRevision } from './outbox';
import { Outbox } from './outbox';
import type { Confirmed, SaveState } from './send-queue';
import { SendQueue } from './send-queue';

const settleMs = 700;

export interface UsedOutbox {
  readonly state: SaveState;
  /** Keeps a revision on this device at once and sends it soon, or now. */
  readonly put: (revision: PendingRevision, when: 'soon' | 'now') => void;
  /** Names a revision that the page shows: it is not news when it turns up. */
  readonly know: (id: string) => void;
  readonly newest: (itemId: string) => PendingRevision | null;
  /** The revision that another tab has just kept, if the event is one. */
  readonly arrived: (event: StorageEvent) => PendingRevision | null;
}

/**
 * Keeps every change on this device until the server has confirmed it. A newer revision of an item takes the place of one of this
 * tab that has not been sent yet; everything sent is kept by the server.
 */
export function useOutbox(props: {
  readonly personId: string;
  readonly studyId: string;
  readonly confirmed: (revision: PendingRevision, sent: Confirmed) => void;
}): UsedOutbox {
  const { personId, studyId } = props;
  const outbox = useMemo(() => new Outbox(() => window.localStorage, personId), [personId]);
  const [state, setState] = useState<SaveState>({ kind: 'nothing-new' });
  const [queue] = useState(() => new SendQueue());
  const confirmed = useRef(props.confirmed);
  useEffect(() => {
    confirmed.current = props.confirmed;
  });

  const flush = useCallback(() => {
    const tell: typeof props.confirmed = (...told) => {
      confirmed.current(...told);
    };
    return queue.run(outbox, studyId, { say: setState, confirmed: tell });
  }, [outbox, studyId, queue]);

  const put = useCallback(
    (revision: PendingRevision, when: 'soon' | 'now') => {
      setState((now) => (now.kind === 'kept' ? now : { kind: 'saving' }));
      queue.add(outbox, revision, setState);
      queue.later(flush, when === 'now' ? 0 : settleMs);
    },
    [outbox, queue, flush],
  );

  useEffect(() => {
    const go = () => void flush();
    const leave = () => {
      if (document.visibilityState === 'hidden') go();
    };
    queue.later(flush, 0);
    window.addEventListener('online', go);
    window.addEventListener('pagehide', go);
    document.addEventListener('visibilitychange', leave);
    return () => {
      queue.rest();
      window.removeEventListener('online', go);
      window.removeEventListener('pagehide', go);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [flush, queue]);

  return useMemo(
    () => ({
      state,
      put,
      know: (id) => {
        queue.know(id);
      },
      newest: (itemId) => outbox.newest(studyId, itemId),
      arrived: (event) => {
        const revision = outbox.arrived(event);
        if (revision !== null) queue.know(revision.id);
        return revision;
      },
    }),
    [state, put, outbox, studyId, queue],
  );
}
