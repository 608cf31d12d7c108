import type { Preference } from '../study/rating';
import type { Axis } from '../study/rubric';
import type { Assignment } from '../study/study';
import { asAxisId, asScoreKey, type ScoreKey } from '../study/study-ids';

/** Stands for the preference among score keys. */
export const preferenceKey: ScoreKey = asScoreKey('preference');

/** Raters who prefer opposite answers disagree; a tie or both bad lies between and is within reach of either. */
export const preferenceRule = { ordered: true, distance: 1 } as const;

/** A preference as a number that does not depend on sides: 1 for the item's first arm, -1 for the second, 0 for neither (a tie, both bad). */
export function preferenceScore(preference: Preference | null, sides: Assignment['sides']): number | null {
  if (preference === null) return null;
  if (preference === 'tie' || preference === 'both-bad') return 0;
  return asSeen(preference === 'left' ? 1 : -1, sides);
}

/** From arms to what this rater saw, and back: 1 is the left answer then. No number that a rater gets follows an arm. */
export function asSeen(score: number, sides: Assignment['sides']): number {
  return sides === 'swapped' && score !== 0 ? -score : score;
}

/** A preference as an axis with the names given for the first and the second answer. */
export function preferenceAxis(first: string, second: string): Axis {
  const level = (value: number, label: string) => ({ value, label, anchor: '', example: '' });
  return {
    id: asAxisId(preferenceKey),
    name: 'Preference',
    question: 'Which answer would you rather have?',
    kind: 'scale',
    levels: [level(1, first), level(0, 'Neither'), level(-1, second)],
    higherIsBetter: true,
    unsafeAtOrBelow: null,
    unsafeAtOrAbove: null,
  };
}
