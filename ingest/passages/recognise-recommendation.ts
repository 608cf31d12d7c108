import type { RecommendationGrade } from '@/lib/evidence/passage';
import { recogniseGrade } from './recognise-grade';
import { wordCount } from './word-count';

const MAXIMUM_WORDS = 130;
const MAXIMUM_GRADE_LINE_WORDS = 16;

const RECOMMENDS = '\\s+(?:strongly\\s+|conditionally\\s+|also\\s+)?(?:recommends?|suggests?|advises?)\\b';
const LABEL = '^\\W{0,3}(?:recommendations?\\s*:?\\s+)?(?:the\\s+)?';
const WORDED = [
  // An acronym is one by its capitals: "WHO suggests", not "evidence suggests".
  new RegExp(
    `^\\W{0,3}(?:[Rr]ecommendations?\\s*:?\\s+)?(?:[Tt]he\\s+)?[A-Z][A-Za-z]*[A-Z]+[A-Z/&]*${RECOMMENDS}`,
  ),
  new RegExp(
    `${LABEL}(?:U\\.?S\\.?\\s+Preventive\\s+Services\\s+Task\\s+Force|(?:guideline(?:s)?(?:\\s+development)?\\s+)?(?:group|panel|committee)|task\\s+force|we)${RECOMMENDS}`,
    'i',
  ),
  /^\W{0,3}(?:it\s+is|is)\s+(?:strongly\s+)?(?:recommended|suggested|advised)\b/i,
  /^\W{0,3}(?:in|for|among)\s[^.]{5,160},\s+(?:the\s+)?(?:WHO|panel|we|USPSTF|[A-Z]{3,8})\s+(?:strongly\s+)?(?:recommends?|suggests?)\b/i,
];
const ACTION =
  /\b(?:should|must|offer|consider|do not|don['’]t|recommend(?:s|ed)?|suggest(?:s|ed)?|avoid|use|give|start|ensure|advise|refer|measure|assess|treat|stop|discuss|screen|monitor|prescribe|is indicated|is reasonable)\b/i;
/** Set in capitals as a label: the recommendation may be long. */
const LABELLED = /^\W{0,3}RECOMMENDATION\b/;
const DECLARED = /^\W{0,3}(?:Key\s+)?(?:Recommendation|Rec\.)\s*(?:No\.?\s*)?[\dA-Z.]{1,8}\s*[.:)–—-]/i;
const CLOSING_GRADE =
  /[([][^()[\]]{0,160}\b(?:recommendation|evidence|COR|LOE|Class|Level|Grade|[12][ABCD]|Strength)\b[^()[\]]{0,160}[)\]]\W*$/i;

const isNumberedAction = (text: string): boolean =>
  /^\d{1,2}(?:\.\d{1,3}){2,3}[a-z]?[.):]?\s+\p{Lu}/u.test(text) &&
  ACTION.test(text.split(/\s+/).slice(1, 25).join(' '));

/**
 * The grade of a paragraph or list item that is a recommendation, else null: declared ("Recommendation 4."), closed by a
 * grade in brackets, numbered like NICE's, or worded as one ("WHO suggests ...").
 */
export const recogniseRecommendation = (text: string): RecommendationGrade | null => {
  const words = wordCount(text);
  if (words < 5) return null;
  const grade = recogniseGrade(text);
  if (DECLARED.test(text) || LABELLED.test(text)) return grade;
  if (words > MAXIMUM_WORDS) return null;
  const isGraded =
    (grade.strength !== null || grade.certainty !== null) && CLOSING_GRADE.test(text) && ACTION.test(text);
  if (isGraded || isNumberedAction(text)) return grade;
  return WORDED.some((pattern) => pattern.test(text)) ? grade : null;
};

/** A short line of its own that only grades the recommendation above it ("Conditional recommendation, low certainty"). */
export const isGradeLine = (text: string): boolean => {
  if (wordCount(text) > MAXIMUM_GRADE_LINE_WORDS) return false;
  const { strength, certainty } = recogniseGrade(text);
  const graded = (strength?.length ?? 0) + (certainty?.length ?? 0);
  return graded > 0 && graded > text.length * 0.4;
};
