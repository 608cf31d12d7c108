'use client';

import type { Rendering } from '@/lib/evidence/rendering';
import { Loads, useLoad } from './use-load';

type Fetched =
  | { readonly state: 'ready'; readonly rendering: Rendering }
  /** A sentence where the server gave one. */
  | { readonly state: 'failed'; readonly reason: string };
export type RenderingLoad = Fetched | { readonly state: 'loading' };

const loads = new Loads(fetchRendering);

/** A document as it was published, fetched once per page; null is no address. */
export function useRendering(address: string | null): RenderingLoad {
  return useLoad(loads, address);
}

async function fetchRendering(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address);
    const body: unknown = await response.json();
    if (response.ok) return { state: 'ready', rendering: body as Rendering };
    const detail =
      typeof body === 'object' && body !== null && 'detail' in body
        ? String(body.detail)
        : 'Try again later.';
    return { state: 'failed', reason: detail };
  } catch {
    return { state: 'failed', reason: 'The server could not be reached.' };
  }
}
