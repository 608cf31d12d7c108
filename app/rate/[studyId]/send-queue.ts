import type { Outbox, PendingRevision } from './outbox';
import type { Sent } from './send-revision';
import { sendRevision } from './send-revision';

const againMs = 3_000;

/** How far the newest change has come. */
export type SaveState =
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'kept'; readonly reason: string | null }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'not-kept' };

export type Confirmed = Extract<Sent, { kind: 'saved' }> & {
  /** Another tab or device had saved this item in between. */
  readonly overtook: boolean;
};

/** Who is told what becomes of revisions. */
interface Hears {
  readonly say: (state: SaveState) => void;
  readonly confirmed: (revision: PendingRevision, sent: Confirmed) => void;
}

/** One sending at a time, oldest first, again after a while when nobody answers. */
export class SendQueue {
  readonly #made = new Set<string>();
  readonly #known = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: string | null = null;
  #unsent: PendingRevision | null = null;

  add(outbox: Outbox, revision: PendingRevision, say: (state: SaveState) => void): void {
    const before = this.#unsent;
    this.#made.add(revision.id);
    try {
      outbox.keep(revision);
    } catch (cause) {
      reportError(new Error('the device keeps nothing', { cause }));
      say({ kind: 'not-kept' });
      void sendRevision(revision).then((sent) => {
        if (sent.kind === 'saved') say(sent);
      });
      return;
    }
    if (before !== null && before.itemId === revision.itemId && before.id !== this.#sending) {
      outbox.forget(before);
    }
    this.#unsent = revision;
  }

  /** A revision that this tab has shown: only others are news. */
  know(id: string): void {
    this.#known.add(id);
  }

  later(flush: () => Promise<void>, ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void flush(), ms);
  }

  rest(): void {
    clearTimeout(this.#timer);
  }

  async run(outbox: Outbox, studyId: string, hears: Hears): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sending !== null) return;
    for (;;) {
      const next = outbox.pending(studyId).find(({ refused }) => refused === null);
      if (next === undefined) return;
      this.#sending = next.id;
      const sent = await sendRevision(next);
      this.#sending = null;
      if (sent.kind === 'later') {
        hears.say({ kind: 'kept', reason: sent.reason });
        this.later(() => this.run(outbox, studyId, hears), againMs);
        return;
      }
      if (this.#unsent?.id === next.id) this.#unsent = null;
      if (sent.kind === 'refused') {
        outbox.keep({ ...next, refused: sent.reason });
        hears.say(sent);
        continue;
      }
      outbox.forget(next);
      const overtook = this.#made.has(next.id) && sent.before !== null && !this.#known.has(sent.before);
      this.know(next.id);
      hears.say(outbox.pending(studyId).length > 0 ? { kind: 'saving' } : { kind: 'saved', at: sent.at });
      hears.confirmed(next, { ...sent, overtook });
    }
  }
}
