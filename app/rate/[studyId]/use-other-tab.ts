'use client';

import { useEffect, useRef, useState } from 'react';
import type { ItemDraft, PendingRevision } from './outbox';
import type { UsedOutbox } from './use-outbox';

/** Shows what another tab has just entered for the same item, and keeps what was here until the rater has settled it. */
export function useOtherTab(uses: {
  readonly itemId: string;
  readonly outbox: UsedOutbox;
  readonly draft: ItemDraft;
  readonly show: (theirs: PendingRevision) => void;
}) {
  const { itemId } = uses;
  const [mine, setMine] = useState<ItemDraft | null>(null);
  const latest = useRef(uses);
  useEffect(() => {
    latest.current = uses;
  });
  useEffect(() => {
    const hear = (event: StorageEvent) => {
      const { outbox, draft, show } = latest.current;
      const theirs = outbox.arrived(event);
      if (theirs === null || theirs.itemId !== itemId || theirs.refused !== null) return;
      setMine((kept) => kept ?? draft);
      show(theirs);
    };
    window.addEventListener('storage', hear);
    return () => {
      window.removeEventListener('storage', hear);
    };
  }, [itemId]);
  return {
    mine,
    settle: () => {
      setMine(null);
    },
  };
}
