import type { Citation } from '@/lib/answer/claim';
import type { PatientFact } from '@/lib/question/patient-facts';

/** What a claim and its proof share: which number is in hand, and how to open its source. */
export interface PairFocus {
  readonly active: number | null;
  readonly activate: (number: number | null) => void;
  readonly open: (number: number) => void;
  readonly addressOf: (citation: Citation) => string;
  /** Day of the answer, ISO 8601: the standing of a source is told for that day. */
  readonly day: string;
  /** What the question says of its patient. */
  readonly facts: readonly PatientFact[];
}
