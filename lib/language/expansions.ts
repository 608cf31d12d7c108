import { clinicalAbbreviations, type Abbreviation } from './abbreviations';
import { findAges } from './ages';
import { drugNames, findDrugs } from './drugs';
import { layWordsOf } from './lay-words';
import { keyOf, noAbbreviations, type LearnedAbbreviations } from './learn-abbreviations';
import { isOrdinaryWord } from './ordinary-words';
import type { TextSpan } from './text-span';

/** Words of a text with other wordings of the same notion. */
export interface Expansion extends TextSpan {
  readonly wordings: readonly string[];
  /** How much a passage counts that uses another wording, 0 to 1. */
  readonly weight: number;
  /** The words themselves are not looked for: no guideline speaks of a `48-year-old`. */
  readonly replaces: boolean;
}

const nameWeight = 0.95;
const abbreviationWeight = 0.9;
const layWeight = 0.6;
const populationWeight = 0.6;
const longestPhrase = 6;
const sexBehind = /^\s?[MF]\b/;
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const byShort = new Map<string, Abbreviation>();
const byLong = new Map<string, string[]>();
for (const entry of clinicalAbbreviations) {
  byShort.set(entry.short, entry);
  byShort.set(`${entry.short}s`, entry);
  for (const long of entry.long) {
    const key = keyOf(long);
    byLong.set(key, [...(byLong.get(key) ?? []), entry.short]);
  }
}

const bySmall = new Map(
  [...byShort]
    .map(([short, entry]) => [short.toLowerCase(), entry] as const)
    .filter(([small]) => small.length >= 3 && !isOrdinaryWord(small)),
);

/**
 * Other names of the drugs, long forms of abbreviations (`learned` from the library, and known ones), abbreviations of long forms, and clinical words for lay words,
 * where they stand in `text`: in order, not overlapping, the longest first.
 */
export function expansionsOf(
  text: string,
  learned: LearnedAbbreviations = noAbbreviations,
): readonly Expansion[] {
  const found = [...ageExpansions(text), ...drugExpansions(text), ...phraseExpansions(text, learned)];
  const taken: Expansion[] = [];
  for (const expansion of found.toSorted(longestFirst)) {
    if (taken.every((other) => other.end <= expansion.start || expansion.end <= other.start))
      taken.push(expansion);
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

function longestFirst(a: Expansion, b: Expansion): number {
  return b.end - b.start - (a.end - a.start) || b.weight - a.weight;
}

function ageExpansions(text: string): readonly Expansion[] {
  return findAges(text).map(({ start, end, populations }) => ({
    start,
    end: end + (sexBehind.exec(text.slice(end))?.[0].length ?? 0),
    wordings: populations,
    weight: populationWeight,
    replaces: true,
  }));
}

function drugExpansions(text: string): readonly Expansion[] {
  return findDrugs(text).flatMap(({ name, start, end }) => {
    const asked = keyOf(text.slice(start, end));
    const wordings = drugNames(name).filter((other) => keyOf(other) !== asked);
    return wordings.length === 0 ? [] : [{ start, end, wordings, weight: nameWeight, replaces: false }];
  });
}

function phraseExpansions(text: string, learned: LearnedAbbreviations): readonly Expansion[] {
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Expansion[] = [];
  words.forEach((first, at) => {
    for (const last of words.slice(at, at + longestPhrase)) {
      const span = { start: first.start, end: last.end };
      const expansion = expansionOf(text.slice(span.start, span.end), learned);
      if (expansion !== null) found.push({ ...span, ...expansion, replaces: false });
    }
  });
  return found;
}

function expansionOf(
  phrase: string,
  { longOf, shortOf }: LearnedAbbreviations,
): Pick<Expansion, 'wordings' | 'weight'> | null {
  const key = keyOf(phrase);
  // What the library itself explains comes first: its PE may be physical examination.
  const long = [...(longOf.get(phrase) ?? []), ...(knownShort(phrase)?.long ?? [])];
  const short = [...(byLong.get(key) ?? []), ...(shortOf.get(key) ?? [])];
  const lay = layWordsOf(phrase);
  const abbreviation = [...long, ...short];
  if (abbreviation.length === 0 && lay.length === 0) return null;
  const weight = abbreviation.length === 0 ? layWeight : abbreviationWeight;
  return { wordings: [...new Set([...abbreviation, ...lay])], weight };
}

/** Short forms count in their own case; those of three letters and more also in small letters, unless that is a word. */
function knownShort(phrase: string): Abbreviation | undefined {
  return byShort.get(phrase) ?? bySmall.get(phrase);
}
