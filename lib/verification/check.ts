import type { Span } from '../evidence/span';

export type CheckName =
  | 'quote'
  | 'numbers'
  | 'polarity'
  | 'modality'
  | 'intervention'
  | 'population'
  | 'route'
  | 'timing'
  | 'strength';

/** Words that disagree: offsets into the claim's text and into the quote's text; null where a side has no counterpart. */
export interface Disagreement {
  readonly claim: Span | null;
  readonly quote: Span | null;
  readonly reason: string;
}

export type Check =
  | { readonly name: CheckName; readonly outcome: 'pass'; readonly note: string | null }
  | { readonly name: CheckName; readonly outcome: 'not-applicable' }
  | {
      readonly name: CheckName;
      readonly outcome: 'fail';
      readonly reason: string;
      readonly disagreements: readonly Disagreement[];
    };

export type Support = 'supported' | 'partly' | 'contradicted' | 'not-enough' | 'unverifiable';
