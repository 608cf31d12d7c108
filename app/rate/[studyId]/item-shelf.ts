import type { ItemToRate } from '@/lib/panel/study/own-rating';

export type ItemLoad =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly item: ItemToRate }
  | { readonly state: 'failed'; readonly reason: string | null };

const LOADING: ItemLoad = { state: 'loading' };

/** The items of a rater's page, each fetched once. */
export class ItemShelf {
  readonly #loads = new Map<string, ItemLoad>();
  readonly #fetching = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly studyId: string) {}

  readonly get = (id: string): ItemLoad => this.#loads.get(id) ?? LOADING;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Fetches those that are not there yet, one after the other. */
  async want(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (this.get(id).state === 'ready' || this.#fetching.has(id)) continue;
      this.#fetching.add(id);
      this.#loads.set(id, await fetchItem(this.studyId, id));
      this.#fetching.delete(id);
      for (const listener of [...this.#listeners]) listener();
    }
  }
}

async function fetchItem(studyId: string, id: string): Promise<ItemLoad> {
  try {
    const address = `/rate/${encodeURIComponent(studyId)}/items/${encodeURIComponent(id)}`;
    const response = await fetch(address);
    if (response.ok) return { state: 'ready', item: (await response.json()) as ItemToRate };
    const problem = (await response.json().catch(() => ({}))) as { readonly detail?: string };
    return { state: 'failed', reason: problem.detail ?? null };
  } catch {
    return { state: 'failed', reason: null };
  }
}
