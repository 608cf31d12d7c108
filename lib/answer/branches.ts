import type { Claim } from './claim';
import { parseQuantities } from '../language/quantities/parse-quantities';
import type { Quantity } from '../language/quantities/quantity';
import { sameQuantity } from '../language/quantities/same-quantity';
import { findDrugs } from '../language/drugs';
import { foldText } from '../language/fold-text';
import { findPopulations, populationGroups } from '../language/populations';
import type { AgeRange } from '../question/age';
import { statedAges } from '../question/age';

/** Whom and what a claim is about, and the quantities it gives them. */
export interface Branch {
  readonly drugs: readonly string[];
  readonly ages: AgeRange | null;
  /** Keys of populations by group, as the claim or else its section and grade state them. */
  readonly populations: ReadonlyMap<string, readonly string[]>;
  readonly quantities: readonly Quantity[];
}

const agedWords: readonly string[] = populationGroups['age'] ?? [];

export function branchOf(claim: Claim): Branch {
  const { passage } = claim.citations[0] ?? {};
  const text = lower(claim.text);
  const scope = lower(
    [passage?.grade?.population ?? '', passage?.sectionPath.at(-1) ?? ''].filter(Boolean).join('; '),
  );
  return {
    drugs: [...new Set(findDrugs(claim.text).flatMap(({ kind, name }) => (kind === 'drug' ? [name] : [])))],
    ages: agesIn(claim, text) ?? agesOfWords(scope),
    populations: populationsIn(text, scope),
    quantities: parseQuantities(text).filter(({ kind }) => kind !== 'label'),
  };
}

/** Whether two branches give different numbers: one has a quantity the other lacks, both ways. */
export function differ(one: Branch, other: Branch): boolean {
  return lacks(one, other) && lacks(other, one);
}

function lacks(one: Branch, other: Branch): boolean {
  return one.quantities.some(
    (quantity) => !other.quantities.some((known) => sameQuantity(quantity, known, '') !== null),
  );
}

/** The groups of a text that is folded and in lower case. */
export function populationsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const keys = findPopulations(text).map(({ key }) => key);
  const groups = Object.entries(populationGroups).map(
    ([group, members]) => [group, members.filter((key) => keys.includes(key))] as const,
  );
  return new Map(groups.filter(([, found]) => found.length > 0));
}

function populationsIn(text: string, scope: string): ReadonlyMap<string, readonly string[]> {
  return new Map([...populationsOf(scope), ...populationsOf(text)]);
}

const agedByPeople =
  /\b(?:children|infants|adults|people|patients|those|boys|girls|aged)(?: aged)? (?:under |over |from |younger than |older than |up to )?\d+ ?(?:-|to|or)? ?\d* ?(?:months?|years?)(?! (?:after|before|of treatment))/;
const agedByWords =
  /(?:aged? |under |over |from |younger than |older than |at least )?\d+ ?(?:-|to|or)? ?\d* ?(?:months?|years?)(?: old| of age| and (?:over|older|above)| or (?:over|older|above))/;

/** A table row states its ages in the first cell; running text by words, since `for 5 to 7 days` is no age. */
function agesIn({ citations }: Claim, text: string): AgeRange | null {
  const { quote, passage } = citations[0] ?? {};
  if (passage?.kind !== 'table') return agesOfWords(text);
  const label = quote?.text.split(' | ')[0] ?? '';
  return /\b(?:days?|hours?)\b/i.test(label) ? agesOfWords(lower(label)) : statedAges(label);
}

function agesOfWords(text: string): AgeRange | null {
  const aged = agedByPeople.exec(text) ?? agedByWords.exec(text);
  if (aged !== null) return statedAges(aged[0]);
  const words = findPopulations(text).filter(({ key }) => agedWords.includes(key));
  const only = new Set(words.map(({ key }) => key));
  const [first] = words;
  return first === undefined || only.size > 1 ? null : statedAges(text.slice(first.start, first.end));
}

export function lower(text: string): string {
  return foldText(text, { lowerCase: true }).text;
}
