'use client';

import type { SourceDocument } from './source-document';
import { Loads, useLoad } from './use-load';

type Fetched =
  | { readonly state: 'ready'; readonly source: SourceDocument }
  | { readonly state: 'gone' }
  | { readonly state: 'failed' };
export type SourceLoad = Fetched | { readonly state: 'loading' };

const loads = new Loads(fetchSource);

/** The document at an address, fetched once per page. */
export function useSourceDocument(address: string): SourceLoad {
  return useLoad(loads, address);
}

async function fetchSource(address: string): Promise<Fetched> {
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
