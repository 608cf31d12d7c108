'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ItemLoad } from './item-shelf';
import { ItemShelf } from './item-shelf';

const againMs = 3_000;
/** So many items are fetched ahead of time: a connection may be gone for a minute. */
const ahead = 3;

const LOADING: ItemLoad = { state: 'loading' };

/** The item in hand; it and the next few are fetched again until they come. */
export function useItems(studyId: string, order: readonly string[], current: string | null): ItemLoad {
  const [shelf] = useState(() => new ItemShelf(studyId));
  const load = useSyncExternalStore(
    shelf.subscribe,
    () => (current === null ? LOADING : shelf.get(current)),
    () => LOADING,
  );
  useEffect(() => {
    const place = order.indexOf(current ?? '');
    if (place < 0) return;
    const fetchThem = () => void shelf.want(order.slice(place, place + 1 + ahead));
    fetchThem();
    const timer = setInterval(fetchThem, againMs);
    window.addEventListener('online', fetchThem);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', fetchThem);
    };
  }, [shelf, order, current]);
  return load;
}
