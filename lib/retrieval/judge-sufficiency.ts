import type { Notion } from '../question/search-query';
import type { Sufficiency } from './hit';
import type { ScoredPassage } from './score-passages';

/** Below this probability the product declines rather than answers. */
const threshold = 0.5;

/** Probability that the evidence answers the question: a logistic model over what the best passages hold. */
export function judgeSufficiency(notions: readonly Notion[], ranked: readonly ScoredPassage[]): Sufficiency {
  const top = ranked.slice(0, 5);
  const coverage = Math.max(0, ...top.map((passage) => passage.lexical.coverage));
  const cosine = Math.max(0, ...top.map((passage) => passage.cosine));
  const probability = 1 / (1 + Math.exp(-(6 * coverage + 4 * cosine - 4.5)));
  return {
    sufficient: top.length > 0 && probability >= threshold,
    probability: top.length === 0 ? 0 : probability,
    missingTerms: missingTerms(notions, ranked),
  };
}

function missingTerms(notions: readonly Notion[], ranked: readonly ScoredPassage[]): readonly string[] {
  const held = new Set(ranked.slice(0, 10).flatMap((passage) => passage.terms.split(/\s+/)));
  const missing = notions.filter(
    ({ weight, wordings }) =>
      weight === 1 && !wordings.some(({ terms }) => terms.every((term) => held.has(term))),
  );
  return [...new Set(missing.map(({ label }) => label.replaceAll(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '')))];
}
