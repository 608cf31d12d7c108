import type { RecommendationGrade } from '@/lib/evidence/passage';

export const noGrade: RecommendationGrade = {
  number: null,
  strength: null,
  certainty: null,
  population: null,
};

/** The bracket that closes a recommendation in this project's digests. */
const DIGEST =
  /\(\s*Strength:\s*([\s\S]+?)\.?\s+Certainty:\s*([\s\S]+?)\.?\s+Population:\s*([\s\S]+?)\.?\s*\)\s*$/i;

const NUMBER = [
  /^\W{0,3}(?:Key\s+)?(?:Recommendation|Rec\.?|Statement|Practice point|PP|R)\s*(?:No\.?\s*|#\s*)?(\d+(?:\.\d+){0,3}[a-z]?|[A-Z]\d{1,2})(?=[.:)\s–—-])/i,
  /^(\d{1,2}(?:\.\d{1,3}){2,3}[a-z]?)[.):]?\s/,
];

// Each pattern's whole match is kept: the body's own words, never translated into another scheme.
const STRENGTH = [
  /\b(?:strong|weak|conditional|discretionary)\s+(?:recommendation|statement)(?:\s+(?:for|against)(?:\s+(?:the\s+)?(?:intervention|use))?)?/i,
  /\bgood[- ]practice\s+(?:statement|point|recommendation)/i,
  /\b(?:COR|Class(?:\s+of\s+Recommendation)?)\s*[:=]?\s*(?:III|IIa|IIb|II|I|1|2a|2b|3)(?:\s*:\s*(?:No\s+Benefit|Harm))?(?![\w.])/,
  /(?<=\(|\[|\bGRADE\s)(?:Grade\s+)?[12](?:\s*[ABCD]\b|\+{1,4})/,
  /\b(?:Grade(?:\s+of\s+recommendation)?\s*[:=]?\s*)[ABCDI](?![\w'’])/,
  /(?<=[([]|^)[ABCDI]\s+(?:recommendation|statement)\b/,
  /\bStrength(?:\s+of\s+recommendation)?\s*[:=]\s*[^.;,)\]\n]{1,40}/i,
];
const CERTAINTY = [
  /\b(?:very[- ]low|low|moderate|high)(?:[- ]to[- ](?:very[- ]low|low|moderate|high))?[- ](?:certainty|quality|confidence)(?:\s+(?:of\s+)?(?:the\s+)?evidence)?/i,
  /\b(?:certainty|quality)(?:\s+of\s+(?:the\s+)?evidence)?\s*[:=]\s*(?:very low|low|moderate|high)/i,
  /\b(?:LOE|Level(?:\s+of)?(?:\s+Evidence)?)\s*[:=]?\s*(?:[ABC](?:-(?:NR|LD|EO|R))?|[1-4][+-]{0,2}|I{1,3}|IV)(?![\w.])/,
  /\bEvidence(?:\s+(?:level|grade))?\s*[:=]\s*[^.;,)\]\n]{1,40}/,
];

const firstMatch = (text: string, patterns: readonly RegExp[]): string | null =>
  patterns.map((pattern) => pattern.exec(text)?.[0].trim() ?? null).find((match) => match !== null) ?? null;

const numberOf = (text: string): string | null =>
  NUMBER.map((pattern) => pattern.exec(text)?.[1] ?? null).find((match) => match !== null) ?? null;

/** NICE grades by its verb: only where its numbering (1.2.3) shows the style. */
const niceVerb = (text: string): string | null =>
  /^\d{1,2}(?:\.\d{1,3}){2}[a-z]?[.):]?\s+((?:Do not )?(?:offer|consider|use|give)|Offer|Consider|Do not|Ensure|Refer|Advise|Discuss|Measure)\b/i.exec(
    text,
  )?.[1] ?? null;

/**
 * Number, strength, certainty and population a recommendation states of itself: this project's digests, GRADE words and
 * codes, ACC/AHA and ESC classes and levels, USPSTF and SIGN letters, NICE wording. Kept in the original's form; null
 * where the text states none.
 */
export const recogniseGrade = (text: string): RecommendationGrade => {
  const number = numberOf(text);
  const digest = DIGEST.exec(text);
  if (digest !== null) {
    const [, strength = null, certainty = null, population = null] = digest;
    return { number, strength, certainty, population };
  }
  const strength = firstMatch(text, STRENGTH) ?? niceVerb(text);
  return { number, strength, certainty: firstMatch(text, CERTAINTY), population: null };
};
