import type { Notion } from '../question/search-query';
import type { Sufficiency } from './hit';
import type { ScoredPassage } from './score-passages';
import type { Ranking } from './retrieve';

const considered = 5;
const mentionedWithin = 10;

/** What speaks for evidence that answers; each grows with the probability. */
export interface SufficiencyFeatures {
  /** Best geometric mean of coverage and cosine among the first passages, 0 to 1. */
  readonly likeness: number;
  /** Logarithm of the notions of the question: of a long vignette no passage holds everything. */
  readonly length: number;
  /** Powers of ten that the library is below 100,000 passages, 0 to 2: among many, something is alike by chance. */
  readonly smallness: number;
}

export type SufficiencyWeights = Readonly<Record<keyof SufficiencyFeatures | 'intercept', number>>;

/**
 * Logistic model, both classes weighted alike, fitted by `npm run eval -- fit-sufficiency` (docs/retrieval.md has its reliability
 * curve). Single sentences, the gap to later passages and coverage and cosine apart gained nothing in ten-fold
 * cross-validation.
 */
export const sufficiencyWeights: SufficiencyWeights = {
  likeness: 12.35,
  length: 1.97,
  smallness: 1.65,
  intercept: -12.07,
};
/** Where less than one in ten development questions that can be answered is declined. */
export const sufficiencyThreshold = 0.22;

/** Probability that the evidence answers the question, and the words of it that no passage mentions. */
export function judgeSufficiency(ranking: Ranking): Sufficiency {
  const { query, passages } = ranking;
  const probability = passages.length === 0 ? 0 : probabilityOf(sufficiencyFeatures(ranking));
  return {
    sufficient: probability >= sufficiencyThreshold,
    probability,
    missingTerms: missingTerms(query.notions, passages),
  };
}

export function sufficiencyFeatures({ query, passages, library }: Ranking): SufficiencyFeatures {
  const alike = passages
    .slice(0, considered)
    .map(({ lexical, cosine }) => Math.sqrt(lexical.coverage * Math.max(0, cosine)));
  return {
    likeness: Math.max(0, ...alike),
    length: Math.log(1 + query.notions.length),
    smallness: Math.min(2, Math.max(0, 5 - Math.log10(Math.max(1, library)))),
  };
}

function probabilityOf({ likeness, length, smallness }: SufficiencyFeatures): number {
  const { intercept, ...weights } = sufficiencyWeights;
  const logit =
    intercept + weights.likeness * likeness + weights.length * length + weights.smallness * smallness;
  return 1 / (1 + Math.exp(-logit));
}

function missingTerms(notions: readonly Notion[], ranked: readonly ScoredPassage[]): readonly string[] {
  const held = new Set(ranked.slice(0, mentionedWithin).flatMap((passage) => passage.terms.split(/\s+/)));
  const missing = notions.filter(
    ({ weight, wordings }) =>
      weight === 1 && !wordings.some(({ terms }) => terms.every((term) => held.has(term))),
  );
  return [...new Set(missing.map(({ label }) => label.replaceAll(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '')))].filter(
    (label) => label !== '',
  );
}
