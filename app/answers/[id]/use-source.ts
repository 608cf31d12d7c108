'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import type { Citation } from '@/lib/answer/claim';

/** The citation whose source is open, kept in the address (`?source=3`) so that it can be shared and reloaded. */
export function useSource(citations: readonly Citation[]) {
  const query = useSearchParams();
  const asked = Number(query.get('source'));
  const current = citations.find((citation) => citation.number === asked) ?? null;

  const go = useCallback((number: number | null, how: 'push' | 'replace') => {
    const address = new URL(window.location.href);
    if (number === null) address.searchParams.delete('source');
    else address.searchParams.set('source', String(number));
    window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }, []);

  const isOpen = current !== null;
  const open = useCallback(
    (number: number) => {
      go(number, isOpen ? 'replace' : 'push');
    },
    [go, isOpen],
  );
  const close = useCallback(() => {
    go(null, 'replace');
  }, [go]);

  const step = (by: 1 | -1) => {
    const place = current === null ? -1 : citations.indexOf(current);
    const next = current === null && by === -1 ? citations.at(-1) : citations[place + by];
    if (next !== undefined) open(next.number);
  };

  return { current, open, close, step };
}
