import type { Notion } from '../question/search-query';
import type { Sufficiency } from './hit';
import type { ScoredPassage } from './score-passages';

const considered = 5;
const mentionedWithin = 10;

/**
 * Logistic model with one feature, so that few questions cannot overfit it: the best product of coverage (share of the
 * question's words by rarity) and cosine among the first passages. Fitted with both classes weighted alike on 263
 * development questions, 57 of them not answerable from their library; further features (coverage and cosine apart,
 * single sentences, the gap to later passages) gained nothing in ten-fold cross-validation (docs/retrieval.md).
 */
const slope = 19.8;
const intercept = -3.25;
/** Where about one in ten development questions that can be answered is declined. */
const threshold = 0.35;

/** Probability that the evidence answers the question, and the words of it that no passage mentions. */
export function judgeSufficiency(notions: readonly Notion[], ranked: readonly ScoredPassage[]): Sufficiency {
  const best = Math.max(
    0,
    ...ranked.slice(0, considered).map(({ lexical, cosine }) => lexical.coverage * Math.max(0, cosine)),
  );
  const probability = ranked.length === 0 ? 0 : 1 / (1 + Math.exp(-(slope * best + intercept)));
  return {
    sufficient: probability >= threshold,
    probability,
    missingTerms: missingTerms(notions, ranked),
  };
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
