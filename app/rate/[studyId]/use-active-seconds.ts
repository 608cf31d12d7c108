'use client';

import { useCallback, useEffect, useRef } from 'react';

const idleMs = 120_000;

/** Seconds with the page in view and somebody at it: counted from `before`, read when needed. */
export function useActiveSeconds(before: number): () => number {
  const seconds = useRef(before);
  useEffect(() => {
    let lastInput = Date.now();
    const input = () => {
      lastInput = Date.now();
    };
    const tick = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - lastInput < idleMs) seconds.current += 1;
    }, 1_000);
    const kinds = ['keydown', 'pointermove', 'pointerdown', 'wheel', 'scroll'] as const;
    for (const kind of kinds) document.addEventListener(kind, input, { passive: true, capture: true });
    return () => {
      clearInterval(tick);
      for (const kind of kinds) document.removeEventListener(kind, input, { capture: true });
    };
  }, []);
  return useCallback(() => seconds.current, []);
}
