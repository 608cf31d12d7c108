import { contentTerms } from '../generation/content-terms';
import type { Evidence } from '../retrieval/hit';
import type { Support } from '../verification/check';
import type { Claim } from './claim';

/** What speaks for an answer; each lies between 0 and 1. */
export interface ConfidenceFeatures {
  /** Probability that the evidence answers the question, from retrieval. */
  readonly evidence: number;
  /** Cosine of the question with the nearest of the first hits; 0 where the dense leg found none of them. */
  readonly similarity: number;
  /** Share of the question's terms that the first standing claim says, with the headings it stands under. */
  readonly covered: number;
  /** Share of them that it says by itself. */
  readonly said: number;
  /** Mean standing of the claims after their checks: 1 supported, 0.5 partly, 0 failed. */
  readonly checks: number;
}

const firstHits = 3;
const standing: Readonly<Record<Support, number>> = {
  supported: 1,
  partly: 0.5,
  'not-enough': 0,
  contradicted: 0,
  unverifiable: 0,
};

/** Features of an answer so far: they change with further claims only where a check fails. */
export function confidenceFeatures(
  question: string,
  { hits, sufficiency }: Pick<Evidence, 'hits' | 'sufficiency'>,
  claims: readonly Claim[],
): ConfidenceFeatures {
  const wanted = new Set(contentTerms(question));
  const lead = claims.find(({ support }) => standing[support] > 0);
  const share = (texts: readonly string[]) => {
    const there = new Set(texts.flatMap(contentTerms));
    return wanted.size === 0 ? 0 : [...wanted].filter((term) => there.has(term)).length / wanted.size;
  };
  const supports = claims.map(({ support }) => standing[support]);
  return {
    evidence: sufficiency.probability,
    similarity: Math.max(0, ...hits.slice(0, firstHits).map(({ legs }) => legs.dense?.score ?? 0)),
    covered: lead === undefined ? 0 : share([lead.text, ...settingOf(lead)]),
    said: lead === undefined ? 0 : share([lead.text]),
    checks: supports.length === 0 ? 0 : supports.reduce((sum, one) => sum + one, 0) / supports.length,
  };
}

function settingOf({ citations }: Claim): readonly string[] {
  return citations.flatMap(({ document, passage }) => [
    document.title,
    passage.sectionPath.join(' '),
    passage.tableHeader,
  ]);
}

/**
 * Fitted by `npm run eval -- fit-confidence` on development questions (docs/verification.md), but for `checks`: the built-in
 * model quotes what it says, so that data hold no failed checks, and its weight is set by hand: an answer of which
 * nothing stands keeps next to no confidence.
 */
export const confidenceWeights: Readonly<Record<keyof ConfidenceFeatures | 'intercept', number>> = {
  evidence: 0.88,
  similarity: 0.71,
  covered: 0.94,
  said: 0.99,
  checks: 2,
  intercept: -3.57,
};

/** How likely the answer is to be right, 0 to 1: retrieval, coverage of the question's terms and the checks in one logistic model. */
export function answerConfidence(features: ConfidenceFeatures): number {
  const names = Object.keys(features) as (keyof ConfidenceFeatures)[];
  const logit = names.reduce(
    (sum, name) => sum + confidenceWeights[name] * features[name],
    confidenceWeights.intercept,
  );
  return 1 / (1 + Math.exp(-logit));
}

/** Below this an answer is declined unless the settings say otherwise: it costs 2 % of the right answers to the development questions. */
export const defaultDeclineBelow = 0.25;
