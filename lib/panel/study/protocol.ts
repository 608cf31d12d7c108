import type { PersonId } from '../../identity/person';
import type { ReleaseId } from '../../evidence/ids';
import type { Rubric } from './rubric';
import type { ArmId, AxisId, ScoreKey, StudyQuestionId } from './study-ids';

export const questionKinds = ['standard', 'adversarial', 'calculation'] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** Something that a complete answer says; the wording is the study's own. */
export interface Statement {
  readonly text: string;
  readonly importance: 'must-have' | 'nice-to-have';
}

/** Something that an answer gains or loses points for. */
export interface SignedPoint {
  readonly text: string;
  /** Whole number, not 0; negative for what an answer must not do. */
  readonly points: number;
}

export interface StudyQuestion {
  readonly id: StudyQuestionId;
  readonly text: string;
  readonly specialty: string | null;
  readonly kind: QuestionKind;
  readonly statements: readonly Statement[];
  readonly points: readonly SignedPoint[];
  /** Where the question comes from, for the record. */
  readonly source: 'typed' | 'csv' | 'history';
}

/** An answer that a person wrote. Whoever wrote it does not rate it. */
export interface ReferenceAnswer {
  readonly questionId: StudyQuestionId;
  readonly text: string;
  /** Null when the writer is nobody of this installation. */
  readonly writtenBy: PersonId | null;
}

/** One way of answering. Nothing of it is told to raters. */
export interface Arm {
  readonly id: ArmId;
  readonly name: string;
  readonly source: 'model' | 'reference';
  /** `extractive` or `<provider>:<model>`; null for the model that the product is set to, and for references. */
  readonly model: string | null;
  /** Rules for the model in place of the product's own; null for the product's. */
  readonly prompt: string | null;
  /** Null for the release that is current when the answers are written. */
  readonly releaseId: ReleaseId | null;
  /** False: closed book, the model answers from what it knows. */
  readonly retrieval: boolean;
  readonly citationsShown: boolean;
  /** Claims that failed a check are put before raters too, like any other: only so can the precision of the checks be measured. */
  readonly failedClaimsShown: boolean;
  /** For references, one per question. */
  readonly referenceAnswers: readonly ReferenceAnswer[];
}

/** An answer whose scores are known, to see whether a rater reads the rubric as it is meant. */
export interface QualificationItem {
  /** Stands in a study item's `questionId`. */
  readonly id: StudyQuestionId;
  readonly question: string;
  readonly answer: string;
  readonly expected: readonly ExpectedScore[];
  /** Told after the rater has scored it. */
  readonly explanation: string;
}

export interface ExpectedScore {
  readonly key: ScoreKey;
  readonly least: number;
  readonly most: number;
}

/** What the study sets out to show: a difference between two arms on one axis, or in preference. */
export interface Hypothesis {
  readonly text: string;
  /** Null: preference. */
  readonly axisId: AxisId | null;
  readonly armId: ArmId;
  readonly baselineId: ArmId;
  readonly primary: boolean;
}

export interface AdjudicationRule {
  /** Two scores of an item that lie further apart than this go to adjudication; null for none. */
  readonly distance: number | null;
  readonly by: 'third-rater' | 'delphi';
}

/** The design of a study: what is hashed and locked when rating starts. */
export interface Protocol {
  readonly title: string;
  readonly purpose: string;
  readonly questions: readonly StudyQuestion[];
  readonly arms: readonly Arm[];
  readonly rubric: Rubric;
  readonly raters: readonly PersonId[];
  /** How many raters see each item. */
  readonly ratersPerItem: number;
  /** Share of a rater's items that come back once, unannounced, 0 to 0.5. */
  readonly repeats: number;
  readonly qualification: readonly QualificationItem[];
  /**
   * Share of the expected scores that a rater has to meet over all qualification items, 0 to 1. Not in protocols locked before it could be
   * chosen, whose hash stands as it is: read it with `passMarkOf`.
   */
  readonly passMark?: number;
  readonly hypotheses: readonly Hypothesis[];
  readonly analysisPlan: string;
  readonly adjudication: AdjudicationRule;
  /** Whole number from which every random order of the study follows. */
  readonly seed: number;
}
