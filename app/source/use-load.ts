'use client';

import { useEffect, useState } from 'react';

/** How a load ended; each kind has states of its own. */
interface Load {
  readonly state: string;
}

/** Loads by address, each begun once per page: releases never change. One that failed is begun anew. */
export class Loads<Loaded extends Load> {
  readonly #begun = new Map<string, Promise<Loaded>>();

  constructor(private readonly fetched: (address: string) => Promise<Loaded>) {}

  of(address: string): Promise<Loaded> {
    const known = this.#begun.get(address);
    if (known !== undefined) return known;
    const loading = this.fetched(address).then((load) => {
      if (load.state === 'failed') this.#begun.delete(address);
      return load;
    });
    this.#begun.set(address, loading);
    return loading;
  }
}

/** What stands at an address, loading until it is there; null is no address. */
export function useLoad<Loaded extends Load>(
  loads: Loads<Loaded>,
  address: string | null,
): Loaded | { readonly state: 'loading' } {
  const [loaded, setLoaded] = useState<{ address: string; load: Loaded } | null>(null);
  useEffect(() => {
    if (address === null) return;
    let wanted = true;
    void loads.of(address).then((load) => {
      if (wanted) setLoaded({ address, load });
    });
    return () => {
      wanted = false;
    };
  }, [loads, address]);
  return loaded !== null && loaded.address === address ? loaded.load : { state: 'loading' };
}
