import { classByStem, drugLexicon, nameKey } from './drugs/drug-lexicon';
import type { TextSpan } from './text-span';

/** A drug or drug class named in a text. `name` is the generic name or the class's name, lower case. */
export interface DrugMention extends TextSpan {
  readonly kind: 'drug' | 'class';
  readonly name: string;
  /** Classes it belongs to, nearest first. */
  readonly classes: readonly string[];
}

interface Word extends TextSpan {
  readonly text: string;
  readonly key: string;
}

const word = /[A-Za-z][A-Za-z0-9]*|\d+(?:\.\d+)?%?[A-Za-z0-9]*/g;

/**
 * Finds drugs by generic, brand or class name, longest name first; hyphen, slash and space are one, plurals of classes
 * count, short acronyms (`ART`) only in capitals. A word outside the lexicon that ends in an INN stem (`-pril`) counts as a
 * drug of that class. In order, not overlapping; offsets index `text`.
 */
export function findDrugs(text: string): readonly DrugMention[] {
  const words = [...text.matchAll(word)].map(toWord);
  const found: DrugMention[] = [];
  for (let at = 0; at < words.length;) {
    const match = longestMatch(text, words, at) ?? matchByStem(words, at);
    if (match === null) at += 1;
    else {
      found.push(match.mention);
      at = match.next;
    }
  }
  return found;
}

/** The generic name behind a generic, brand or other name (`Lasix` -> `furosemide`); null when it is not known as a drug. */
export function genericName(name: string): string | null {
  const entry = drugLexicon().byName.get(nameKey(name));
  return entry?.kind === 'drug' ? entry.name : null;
}

/** Classes of a drug or class by its generic or class name, nearest first; empty when it is not known. */
export function drugClasses(name: string): readonly string[] {
  return drugLexicon().classes.get(name) ?? [];
}

/** All spellings of a drug or class (generic name, brands, acronyms), its own name first; empty when it is not known. */
export function drugNames(name: string): readonly string[] {
  const lexicon = drugLexicon();
  const entry = lexicon.byName.get(nameKey(name));
  return entry === undefined ? [] : (lexicon.names.get(entry.name) ?? []);
}

/** Whether two mentions name one drug, or one is a class that holds the other. */
export function isSameOrWithin(a: DrugMention, b: DrugMention): boolean {
  return a.name === b.name || a.classes.includes(b.name) || b.classes.includes(a.name);
}

function toWord(match: RegExpExecArray | RegExpMatchArray): Word {
  const start = match.index ?? 0;
  return { text: match[0], key: match[0].toLowerCase(), start, end: start + match[0].length };
}

interface Match {
  readonly mention: DrugMention;
  readonly next: number;
}

function longestMatch(text: string, words: readonly Word[], at: number): Match | null {
  const lexicon = drugLexicon();
  const first = words[at];
  if (
    first === undefined ||
    !(lexicon.firstWords.has(first.key) || lexicon.firstWords.has(singular(first.key)))
  )
    return null;
  let key = '';
  let best: Match | null = null;
  for (let count = 1; count <= lexicon.longestName; count += 1) {
    const last = words[at + count - 1];
    if (last === undefined) break;
    const previous = words[at + count - 2];
    if (count > 1 && previous !== undefined && !/^[\s\-/]{1,3}$/.test(text.slice(previous.end, last.start)))
      break;
    key = count === 1 ? last.key : `${key} ${last.key}`;
    const name = lexicon.byName.has(key) ? key : singular(key);
    const entry = lexicon.byName.get(name);
    if (entry === undefined) continue;
    const surface = text.slice(first.start, last.end);
    if (lexicon.capitalsOnly.has(name) && !/^[A-Z0-9][A-Z0-9-]*s?$/.test(surface)) continue;
    const classes = lexicon.classes.get(entry.name) ?? [];
    best = { mention: { ...entry, classes, start: first.start, end: last.end }, next: at + count };
  }
  return best;
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

function matchByStem(words: readonly Word[], at: number): Match | null {
  const found = words[at];
  if (found === undefined) return null;
  const className = classByStem(found.key);
  if (className === null) return null;
  const classes = [className, ...drugClasses(className)];
  return {
    mention: { kind: 'drug', name: found.key, classes, start: found.start, end: found.end },
    next: at + 1,
  };
}
