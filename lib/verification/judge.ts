import type { Span } from '../evidence/span';

/** Five points and the right not to know. `neither`: the evidence does not speak to the claim. */
export type JudgePoint =
  'strong-contradiction' | 'contradiction' | 'neither' | 'support' | 'strong-support' | 'not-sure';

export const judgePoints: readonly JudgePoint[] = [
  'strong-contradiction',
  'contradiction',
  'neither',
  'support',
  'strong-support',
  'not-sure',
];

/** What a judge is told of one citation of the claim. */
export interface JudgeEvidence {
  readonly quote: string;
  /** The whole sentences or table rows the quote lies in, with the header or lead-in they are read under. */
  readonly surroundings: string;
  /** Headings from the outermost in. */
  readonly section: readonly string[];
  readonly document: JudgedDocument;
}

export interface JudgedDocument {
  readonly title: string;
  readonly body: string | null;
  readonly year: number | null;
  readonly population: string | null;
}

export interface JudgeInput {
  readonly claim: string;
  /** At least one, in the order of the citations. */
  readonly evidence: readonly JudgeEvidence[];
}

/** What a judge said, before its span is looked up. */
export interface RawJudgement {
  readonly point: JudgePoint;
  /** The words it leans on, as it gave them; null when it judged the quotes as a whole and names no span. */
  readonly leansOn: string | null;
}

/**
 * A second reader of a claim: a language model, a verifier on another machine or a local entailment model.
 * `judge` throws AppError `unavailable` when it cannot say anything.
 */
export interface Judge {
  /** `model:<name>`, `http:<host>` or `transformers:<name>`: stored with what it said. */
  readonly name: string;
  judge(input: JudgeInput, signal: AbortSignal): Promise<RawJudgement>;
}

/** A judgement whose span was found in a cited passage; one with a span that was not found is `not-sure` and says so. */
export interface Judgement {
  readonly judge: string;
  readonly point: JudgePoint;
  /** Offsets in the canonical text of the document of the citation with this number; null without a span. */
  readonly leansOn: (Span & { readonly citation: number; readonly text: string }) | null;
  /** The judge gave words that stand in no cited passage. */
  readonly voided: boolean;
}
