'use client';

import { useEffect, useState } from 'react';
import type { SourceDocument } from './source-document';

export type SourceLoad =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly source: SourceDocument }
  | { readonly state: 'gone' }
  | { readonly state: 'failed' };

const loads = new Map<string, Promise<SourceLoad>>();

/** The document at an address, fetched once per page: releases never change. */
export function useSourceDocument(address: string): SourceLoad {
  const [loaded, setLoaded] = useState<{ address: string; load: SourceLoad } | null>(null);
  useEffect(() => {
    let wanted = true;
    const loading = loads.get(address) ?? fetchSource(address);
    loads.set(address, loading);
    void loading.then((load) => {
      if (load.state === 'failed') loads.delete(address);
      if (wanted) setLoaded({ address, load });
    });
    return () => {
      wanted = false;
    };
  }, [address]);
  return loaded?.address === address ? loaded.load : { state: 'loading' };
}

async function fetchSource(address: string): Promise<SourceLoad> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return { state: 'gone' };
    if (!response.ok) return { state: 'failed' };
    return { state: 'ready', source: (await response.json()) as SourceDocument };
  } catch (cause) {
    reportError(new Error('the document could not be fetched', { cause }));
    return { state: 'failed' };
  }
}
