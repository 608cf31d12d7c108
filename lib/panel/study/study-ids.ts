import type { Branded } from '../../evidence/branded';

/** A mixed-up id is a rating of the wrong answer: each kind of id is its own type. */
export type StudyId = Branded<'study'>;
export type StudyQuestionId = Branded<'study question'>;
export type ArmId = Branded<'arm'>;
export type AxisId = Branded<'axis'>;
export type ItemId = Branded<'item'>;
export type StudyRatingId = Branded<'study rating'>;
/** What one score stands under: an axis, or an axis and one of the question's statements or points. See `scoreKeys`. */
export type ScoreKey = Branded<'score key'>;

export const asStudyId = (value: string): StudyId => value as StudyId;
export const asStudyQuestionId = (value: string): StudyQuestionId => value as StudyQuestionId;
export const asArmId = (value: string): ArmId => value as ArmId;
export const asAxisId = (value: string): AxisId => value as AxisId;
export const asItemId = (value: string): ItemId => value as ItemId;
export const asStudyRatingId = (value: string): StudyRatingId => value as StudyRatingId;
export const asScoreKey = (value: string): ScoreKey => value as ScoreKey;
