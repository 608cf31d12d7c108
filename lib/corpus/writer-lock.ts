/** Held by the one process that writes releases and makes them current. */
export interface WriterLock {
  /** Aborted when another process has taken over, because this one gave no sign of life for too long. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

const neverLost = new AbortController().signal;

/** A lock that ends with its process and cannot be taken from it while it lives. */
export const lockOf = (giveUp: () => void): WriterLock => ({
  lost: neverLost,
  release: () => Promise.resolve(giveUp()),
});
