import { answerUnits } from './answer-units';
import type { DraftClaim, DraftRequest } from './draft-claim';
import type { DescribedUnit, Similarity } from './unit-features';
import { describeUnits } from './unit-features';
import { scoreUnit } from './unit-weights';

export interface ExtractSettings {
  /** Hits whose units are considered. */
  readonly hits: number;
  /** Most claims of an answer. */
  readonly claims: number;
  /** A unit is left out when its score lies this far below the best one's (the scores are log-odds). */
  readonly margin: number;
}

export const defaultExtractSettings: ExtractSettings = { hits: 10, claims: 6, margin: 2.5 };

interface Scored extends DescribedUnit {
  readonly score: number;
}

/**
 * Chooses the sentences, recommendations and table rows that answer the question, best first, without repetition. Every
 * claim is the guideline's own words and quotes them.
 */
export async function extractClaims(
  request: DraftRequest,
  similarity: Similarity,
  settings: ExtractSettings = defaultExtractSettings,
): Promise<readonly DraftClaim[]> {
  const units = request.hits.slice(0, settings.hits).flatMap(answerUnits);
  const described = await describeUnits(request.question, units, similarity);
  const scored = described.map((one) => ({ ...one, score: scoreUnit(one.features) }));
  return choose(scored, settings).map(({ unit }) => ({
    text: unit.text,
    citations: [{ hit: unit.hit, given: unit.quote }],
    refusedKeys: [],
  }));
}

function choose(scored: readonly Scored[], settings: ExtractSettings): readonly Scored[] {
  const ranked = scored.toSorted((left, right) => right.score - left.score);
  const floor = (ranked[0]?.score ?? 0) - settings.margin;
  const chosen: Scored[] = [];
  for (const candidate of ranked) {
    if (chosen.length >= settings.claims || candidate.score < floor) break;
    if (!chosen.some((earlier) => repeats(candidate, earlier))) chosen.push(candidate);
  }
  return chosen;
}

function repeats(candidate: Scored, earlier: Scored): boolean {
  const shared = Array.from(candidate.terms).filter((term) => earlier.terms.has(term)).length;
  return shared / Math.max(1, Math.min(candidate.terms.size, earlier.terms.size)) > 0.85;
}
