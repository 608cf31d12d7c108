import { findDrugs, isSameOrWithin } from '../language/drugs';
import { undisguised } from '../language/look-alikes';
import type { AgeRange } from '../question/age';
import { overlaps, patientAges, statedAges } from '../question/age';
import type { AnswerUnit } from './answer-units';
import type { Notion } from '../question/search-query';
import { searchQuery } from '../question/search-query';
import { askedQuantities, quantityFit } from '../question/asked-quantity';
import { takeTurn } from '../turns';
import { contentTerms } from './content-terms';

/** Cosine similarity of the question with each text, in order; see `Embedder`. */
export type Similarity = (question: string, texts: readonly string[]) => Promise<readonly number[]>;

/** How well a unit fits a question; every feature lies about between -1 and 1. */
export interface UnitFeatures {
  /** Share of the question's terms, weighed by their rarity among the units, that the unit itself says. */
  readonly said: number;
  /** The same for terms that only its heading or table header says. */
  readonly setting: number;
  /** Share of the unit's own terms that the question asks for. */
  readonly focus: number;
  /** Share of the terms of a table row's label that the question asks for. */
  readonly label: number;
  readonly similarity: number;
  readonly similarityInSetting: number;
  /** 1 for the first hit, falling with its rank. */
  readonly rank: number;
  /** The hit's score as a share of the best hit's. */
  readonly hitScore: number;
  readonly quantity: number;
  readonly age: number;
  /** 1 when it names a drug of the question, -1 when it names only others. */
  readonly drug: number;
  readonly recommendation: number;
  /** 1 for what is only to be done when the first choice cannot be, unless the question is about that. */
  readonly fallback: number;
  readonly tableRow: number;
  /** Logarithm of its length in words. */
  readonly length: number;
}

export interface DescribedUnit {
  readonly unit: AnswerUnit;
  readonly terms: ReadonlySet<string>;
  readonly features: UnitFeatures;
}

const unitsPerTurn = 8;

/** Describes every unit against the question, by the words that a reader sees. */
export async function describeUnits(
  question: string,
  written: readonly AnswerUnit[],
  similarity: Similarity,
): Promise<readonly DescribedUnit[]> {
  const units = written.map((unit) => ({
    ...unit,
    text: undisguised(unit.text),
    setting: undisguised(unit.setting),
  }));
  const alone = await similarity(
    question,
    units.map(({ text }) => text),
  );
  const inSetting = await similarity(
    question,
    units.map(({ hit, setting, text }) => `${hit.document.title} ${setting} ${text}`),
  );
  const read = readQuestion(question, units);
  const described: DescribedUnit[] = [];
  for (const [index, unit] of units.entries()) {
    if (index % unitsPerTurn === 0) await takeTurn();
    const terms = read.termsOf(unit);
    described.push({
      unit: written[index] ?? unit,
      terms,
      features: {
        ...read.coverage(terms, unit),
        ...read.fit(unit),
        similarity: alone[index] ?? 0,
        similarityInSetting: inSetting[index] ?? 0,
      },
    });
  }
  return described;
}

const fallback =
  /\b(?:unavailable|not available|if no|alternatives?|instead|second[- ]choice|only (?:when|if|where|after)|not tolerated|intoleran\w+|(?<!\bnot )allerg\w+|contraindicated|unresponsive|(?<!\bnot )had (?:\S+ ){1,3}in the (?:past|last|previous))\b/i;

function readQuestion(question: string, units: readonly AnswerUnit[]) {
  const { notions } = searchQuery(question);
  const wanted = new Set(notions.flatMap(({ wordings }) => wordings.flatMap(({ terms }) => terms)));
  const termSets = new Map(units.map((unit) => [unit, new Set(contentTerms(unit.text))]));
  const worths = notionWorths(notions, [...termSets.values()]);
  const total = sum(worths) || 1;
  const asked = askedQuantities(question);
  const ages = patientAges(question);
  const drugs = findDrugs(question);
  const bestScore = Math.max(...units.map(({ hit }) => hit.score), 0) || 1;

  return {
    termsOf: (unit: AnswerUnit): ReadonlySet<string> => termSets.get(unit) ?? new Set(),
    coverage(terms: ReadonlySet<string>, unit: AnswerUnit) {
      const around = new Set([...terms, ...contentTerms(`${unit.hit.document.title} ${unit.setting}`)]);
      const covered = (held: ReadonlySet<string>) =>
        sum(notions.map((notion, index) => (worths[index] ?? 0) * shareHeld(notion, held))) / total;
      const label = contentTerms(unit.label);
      const said = covered(terms);
      return {
        said,
        setting: covered(around) - said,
        focus: share(terms, wanted),
        label: label.length === 0 ? 0 : share(label, wanted),
      };
    },
    fit(unit: AnswerUnit) {
      const { hit, text, quote } = unit;
      const named = findDrugs(text);
      const same = drugs.some((one) =>
        named.some((other) => isSameOrWithin(one, other) || isSameOrWithin(other, one)),
      );
      return {
        rank: 1 / hit.rank,
        hitScore: hit.score / bestScore,
        quantity: quantityFit(asked, text),
        age: ageFit(ages, statedAges(quote) ?? statedAges(unit.setting)),
        drug: drugs.length === 0 || named.length === 0 ? 0 : same ? 1 : -1,
        recommendation: hit.passage.kind === 'recommendation' ? 1 : 0,
        fallback: fallback.test(text) && !fallback.test(question) ? 1 : 0,
        tableRow: hit.passage.kind === 'table' ? 1 : 0,
        length: Math.log(1 + text.split(/\s+/).length) / 4,
      };
    },
  };
}

/** How much of a notion a set of terms holds: the best of its wordings counts. */
function shareHeld({ wordings }: Notion, held: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...wordings.map(({ terms, weight, added }) => {
      const found = terms.filter((term) => held.has(term)).length / Math.max(1, terms.length);
      return weight * (added && found < 1 ? 0 : found);
    }),
  );
}

/** Rare notions among the units count more, and circumstances less than what is asked. */
function notionWorths(notions: readonly Notion[], units: readonly ReadonlySet<string>[]): readonly number[] {
  return notions.map((notion) => {
    const frequency = units.filter((terms) => shareHeld(notion, terms) >= 0.5).length;
    return notion.weight * Math.log(1 + (units.length + 1) / (frequency + 1));
  });
}

function share(terms: Iterable<string>, wanted: ReadonlySet<string>): number {
  const all = [...new Set(terms)];
  return all.filter((term) => wanted.has(term)).length / Math.max(1, all.length);
}

/** 1 when the text is about patients of that age, -1 when it is about others, 0 when one of both does not say. */
function ageFit(patient: AgeRange | null, stated: AgeRange | null): number {
  if (patient === null || stated === null) return 0;
  return overlaps(patient, stated) ? 1 : -1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
