/** Values that arrive on their own time: put in by whoever has them, taken out by one reader. */
export class Arrivals<Value> {
  #waiting: Value[] = [];
  #wake: (() => void) | null = null;

  add(value: Value): void {
    this.#waiting.push(value);
    this.#wake?.();
  }

  take(): readonly Value[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** Resolves as soon as there is something to take. */
  arrived(): Promise<void> {
    if (this.#waiting.length > 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

export type Merged<Item, Value> =
  { readonly from: 'source'; readonly item: Item } | { readonly from: 'arrivals'; readonly value: Value };

/** The items of `source` in order, with every arrival as soon as it is there. Ends with the source; closes it when left early. */
export async function* mergeArrivals<Item, Value>(
  source: AsyncIterable<Item>,
  arrivals: Arrivals<Value>,
): AsyncGenerator<Merged<Item, Value>> {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  const advance = () => {
    const next = iterator.next();
    // It may fail while an arrival is being read; the race below is where the fault is told.
    next.catch(() => undefined);
    return next;
  };
  try {
    let next = advance();
    while (true) {
      for (const value of arrivals.take()) yield { from: 'arrivals', value };
      const result = await Promise.race([next, arrivals.arrived()]);
      if (result === undefined) continue;
      ended = result.done === true;
      if (result.done === true) return;
      yield { from: 'source', item: result.value };
      next = advance();
    }
  } catch (cause) {
    ended = true;
    throw cause;
  } finally {
    if (!ended) await iterator.return?.();
  }
}
