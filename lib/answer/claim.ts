import type { LibraryDocument } from '../evidence/document';
import type { Passage } from '../evidence/passage';
import type { Quote } from '../evidence/quote';
import type { Check, Support } from '../verification/check';

/**
 * One citation of a claim as it was checked. `quote` is null when the text the model gave was not found in the cited
 * passage; `given` is always what the model gave.
 */
export interface Citation {
  /** Number shown on the chip, counted through the answer from 1. */
  readonly number: number;
  readonly given: string;
  readonly quote: Quote | null;
  readonly passage: Passage;
  readonly document: LibraryDocument;
  readonly checks: readonly Check[];
  readonly support: Support;
}

/** One sentence of an answer, after its checks. */
export interface Claim {
  readonly ordinal: number;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly support: Support;
  /** Why the claim is not shown as supported, as a sentence; null when it is. */
  readonly reason: string | null;
}
