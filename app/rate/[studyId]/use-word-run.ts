'use client';

import type { KeyboardEvent, RefObject } from 'react';
import { useEffect, useState } from 'react';
import { moveRun, wordSpans } from '@/lib/panel/marking/word-spans';
import type { WordRun } from '@/lib/panel/marking/word-spans';
import { selectedWords } from './claim-words';

/** The words of a claim in hand: chosen with the pointer, or with the arrow keys while the claim has the focus. */
export function useWordRun(claim: RefObject<HTMLElement | null>, text: string) {
  const [ends, setEnds] = useState<{ readonly anchor: number; readonly head: number } | null>(null);

  useEffect(() => {
    const look = () => {
      const run = claim.current === null ? null : selectedWords(claim.current, document.getSelection());
      if (run !== null) setEnds({ anchor: run.first, head: run.last });
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [claim]);

  const run: WordRun | null =
    ends === null
      ? null
      : { first: Math.min(ends.anchor, ends.head), last: Math.max(ends.anchor, ends.head) };
  return {
    run,
    drop: () => {
      setEnds(null);
    },
    press: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        event.preventDefault();
        const words = wordSpans(text).length;
        setEnds(moveRun(ends, event.key === 'ArrowRight' ? 1 : -1, event.shiftKey, words));
      } else if (event.key === 'Escape' && ends !== null) {
        event.preventDefault();
        setEnds(null);
      }
    },
  };
}
