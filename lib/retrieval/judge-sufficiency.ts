import { findDrugs, type DrugMention } from '../language/drugs';
import { latinLetters } from '../language/look-alikes';
import type { Notion } from '../question/search-query';
import { isHeld, isNamed, subjectOf } from '../question/subject';
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
  /** Share of the drugs asked about that one of the first passages names, by any name or class; 1 where none is asked about. */
  readonly drugs: number;
  /** The same of the illnesses. */
  readonly illnesses: number;
}

export type SufficiencyWeights = Readonly<Record<keyof SufficiencyFeatures | 'intercept', number>>;

/**
 * Logistic model, both classes weighted alike, fitted by `npm run eval -- fit-sufficiency` (docs/retrieval.md has its reliability
 * curve). Single sentences, the gap to later passages and coverage and cosine apart gained nothing in ten-fold
 * cross-validation.
 */
export const sufficiencyWeights: SufficiencyWeights = {
  likeness: 10.84,
  length: 1.5,
  smallness: 1.56,
  drugs: 4.9,
  illnesses: 1.6,
  intercept: -16.5,
};
/** Where one in twenty-five questions that can be answered is declined, and three in four of the others (docs/retrieval.md has each set). */
export const sufficiencyThreshold = 0.2;

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
  const first = passages.slice(0, mentionedWithin);
  const { drugs, illnesses } = subjectOf(query);
  const alike = passages
    .slice(0, considered)
    .map(({ lexical, cosine }) => Math.sqrt(lexical.coverage * Math.max(0, cosine)));
  return {
    likeness: Math.max(0, ...alike),
    length: Math.log(1 + query.notions.length),
    smallness: Math.min(2, Math.max(0, 5 - Math.log10(Math.max(1, library)))),
    drugs: drugsNamed(drugs, first),
    illnesses: share(illnesses, (notion) => isHeld(notion, termsOf(first))),
  };
}

function drugsNamed(wanted: readonly DrugMention[], passages: readonly ScoredPassage[]): number {
  if (wanted.length === 0) return 1;
  const named = passages.flatMap(({ passage, document }) =>
    findDrugs(
      latinLetters([document.title, ...passage.sectionPath, passage.tableHeader, passage.text].join('\n')),
    ),
  );
  return share(wanted, (drug) => isNamed(drug, named));
}

function termsOf(passages: readonly ScoredPassage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ terms }) => terms.split(/\s+/)));
}

/** 1 where there is nothing to hold. */
function share<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.length === 0 ? 1 : values.filter(holds).length / values.length;
}

function probabilityOf(features: SufficiencyFeatures): number {
  const { intercept, ...weights } = sufficiencyWeights;
  const logit =
    intercept +
    weights.likeness * features.likeness +
    weights.length * features.length +
    weights.smallness * features.smallness +
    weights.drugs * features.drugs +
    weights.illnesses * features.illnesses;
  return 1 / (1 + Math.exp(-logit));
}

function missingTerms(notions: readonly Notion[], ranked: readonly ScoredPassage[]): readonly string[] {
  const held = termsOf(ranked.slice(0, mentionedWithin));
  const missing = notions.filter((notion) => notion.weight === 1 && !isHeld(notion, held));
  return [...new Set(missing.map(({ label }) => label.replaceAll(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '')))].filter(
    (label) => label !== '',
  );
}
