'use client';

import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 63.99rem)';

/** Whether the page is too narrow for answer and source side by side. False while the server renders. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => {
        query.removeEventListener('change', changed);
      };
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
