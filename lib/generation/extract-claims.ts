import { isWithin, patientAgeMonths, statedAges } from '../question/age';
import type { AnswerUnit } from './answer-units';
import { answerUnits } from './answer-units';
import { askedQuantities, quantityFit } from './asked-quantity';
import { contentTerms } from './content-terms';
import type { DraftClaim, DraftRequest } from './draft-claim';

/** Cosine similarity of the question with each text, in order; see `Embedder`. */
export type Similarity = (question: string, texts: readonly string[]) => Promise<readonly number[]>;

export interface ExtractSettings {
  readonly hits: number;
  readonly claims: number;
  /** A unit is dropped when it scores below this share of the best one. */
  readonly keepShare: number;
}

export const defaultExtractSettings: ExtractSettings = { hits: 6, claims: 5, keepShare: 0.55 };

/** Worth of each feature beside the share of the question's terms that a unit covers; tuned on development questions. */
const weight = { setting: 0.6, similarity: 0.8, rank: 0.5, quantity: 0.3, age: 0.5 };

interface Scored {
  readonly unit: AnswerUnit;
  readonly terms: ReadonlySet<string>;
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
  const scored = await scoreUnits(request.question, units, similarity);
  return choose(scored, settings).map(({ unit }) => ({
    text: unit.text,
    citations: [{ hit: unit.hit, given: unit.quote }],
    refusedKeys: [],
  }));
}

async function scoreUnits(
  question: string,
  units: readonly AnswerUnit[],
  similarity: Similarity,
): Promise<readonly Scored[]> {
  const wanted = new Set(contentTerms(question));
  const termSets = units.map((unit) => new Set(contentTerms(unit.text)));
  const settings = units.map((unit) => new Set(contentTerms(unit.setting)));
  const weights = termWeights(wanted, termSets);
  const total =
    Array.from(wanted, (term) => weights.get(term) ?? 0).reduce((sum, weight) => sum + weight, 0) || 1;
  const similarities = await similarity(
    question,
    units.map((unit) => `${unit.setting} ${unit.text}`),
  );
  const asked = askedQuantities(question);
  const ageMonths = patientAgeMonths(question);
  return units.map((unit, index) => {
    const terms = termSets[index] ?? new Set<string>();
    const setting = settings[index] ?? new Set<string>();
    let covered = 0;
    for (const term of wanted) {
      const worth = weights.get(term) ?? 0;
      covered += terms.has(term) ? worth : setting.has(term) ? weight.setting * worth : 0;
    }
    const score =
      covered / total +
      weight.similarity * (similarities[index] ?? 0) +
      weight.rank / (1 + unit.hit.rank) +
      weight.quantity * quantityFit(asked, unit.text) +
      weight.age * ageFit(ageMonths, unit.quote);
    return { unit, terms, score };
  });
}

/** 1 when the text is about patients of that age, -1 when it is about others, 0 when it does not say. */
function ageFit(ageMonths: number | null, text: string): number {
  const range = ageMonths === null ? null : statedAges(text);
  if (ageMonths === null || range === null) return 0;
  return isWithin(ageMonths, range) ? 1 : -1;
}

function termWeights(
  wanted: ReadonlySet<string>,
  units: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const frequency = (term: string) => units.filter((terms) => terms.has(term)).length;
  return new Map(
    Array.from(wanted, (term) => [term, Math.log(1 + (units.length + 1) / (frequency(term) + 1))]),
  );
}

function choose(scored: readonly Scored[], settings: ExtractSettings): readonly Scored[] {
  const ranked = scored.toSorted((left, right) => right.score - left.score);
  const floor = (ranked[0]?.score ?? 0) * settings.keepShare;
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
