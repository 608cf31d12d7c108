import type { Notion } from '../question/search-query';
import type { TermStatistics } from './passage-search';

export interface LexicalScore {
  readonly score: number;
  /** Share of the question's weight, by rarity, that the passage holds; 0 to 1. */
  readonly coverage: number;
  /** The same, for the title and section path alone. */
  readonly headingCoverage: number;
}

/** k1 and b of Anserini's defaults; weights of title, section path and text, in that order. */
const k1 = 0.9;
const b = 0.4;
const fieldWeights = [1, 1, 1];
const headingFields = 2;

/** Robertson and Spärck Jones' idf with 1 added inside the logarithm: never negative. */
export function inverseDocumentFrequency(
  term: string,
  { passages, documentFrequency }: TermStatistics,
): number {
  const frequency = documentFrequency(term);
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

interface TermCount {
  readonly idf: number;
  total: number;
  heading: number;
}

/**
 * BM25 over the indexed form of a passage (fields on lines, see `passageTerms`) with weights on the fields' term
 * frequencies (Robertson, Zaragoza and Taylor 2004, simplified) and, for each notion of the question, its best wording.
 * LanceDB's own BM25 has fixed parameters and rounded lengths: it finds the candidates, this orders them.
 */
export function bm25Scorer(
  notions: readonly Notion[],
  statistics: TermStatistics,
): (terms: string) => LexicalScore {
  const counts = new Map<string, TermCount>();
  const countOf = (term: string): TermCount => {
    const count = counts.get(term) ?? {
      idf: inverseDocumentFrequency(term, statistics),
      total: 0,
      heading: 0,
    };
    counts.set(term, count);
    return count;
  };
  const weighed = notions.map(({ weight, wordings }) => {
    const read = wordings.map((wording) => {
      const counts = wording.terms.map(countOf);
      return { ...wording, counts, rarity: sum(counts, ({ idf }) => idf) };
    });
    return { weight, wordings: read, rarity: read[0]?.rarity ?? 0 };
  });
  const rarityTotal = sum(weighed, ({ weight, rarity }) => weight * rarity) || 1;
  return (terms) => {
    const length = countTerms(terms, counts);
    const norm = k1 * (1 - b + (b * length) / (statistics.averageTerms || 1));
    const value = ({ idf, total }: TermCount): number => (idf * total * (k1 + 1)) / (total + norm);
    const heading = ({ idf, heading: found }: TermCount): number => (found > 0 ? idf : 0);
    const held = ({ idf, total }: TermCount): number => (total > 0 ? idf : 0);
    let score = 0;
    let coverage = 0;
    let headingCoverage = 0;
    for (const { weight, wordings, rarity } of weighed) {
      score += weight * best(wordings, value, (wording, found) => worth(wording, rarity) * found);
      coverage += weight * best(wordings, held, (wording, found) => (wording.added ? rarity : found));
      headingCoverage +=
        weight * best(wordings, heading, (wording, found) => (wording.added ? rarity : found));
    }
    return { score, coverage: coverage / rarityTotal, headingCoverage: headingCoverage / rarityTotal };
  };
}

interface CountedWording {
  readonly added: boolean;
  readonly weight: number;
  readonly counts: readonly TermCount[];
  readonly rarity: number;
}

/** An added wording of many rare words says no more than the words it stands for: a statin is no better found by its long name. */
function worth({ weight, added, rarity }: CountedWording, own: number): number {
  return added ? weight * Math.min(1, own / (rarity || 1)) : weight;
}

function best(
  wordings: readonly CountedWording[],
  of: (count: TermCount) => number,
  weigh: (wording: CountedWording, found: number) => number,
): number {
  let most = 0;
  for (const wording of wordings) {
    const values = wording.counts.map(of);
    if (wording.added && values.some((value) => value === 0)) continue;
    most = Math.max(
      most,
      weigh(
        wording,
        sum(values, (value) => value),
      ),
    );
  }
  return most;
}

function countTerms(terms: string, counts: ReadonlyMap<string, TermCount>): number {
  for (const count of counts.values()) count.total = count.heading = 0;
  let length = 0;
  terms.split('\n').forEach((field, index) => {
    if (field === '') return;
    const weight = fieldWeights[index] ?? 1;
    for (const term of field.split(' ')) {
      length += 1;
      const count = counts.get(term);
      if (count === undefined) continue;
      count.total += weight;
      if (index < headingFields) count.heading += 1;
    }
  });
  return length;
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
