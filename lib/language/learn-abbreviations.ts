import { undisguised } from './look-alikes';

/** Short forms that a library explains itself, with their long forms, both ways; long forms in lower case with spaces. */
export interface LearnedAbbreviations {
  readonly longOf: ReadonlyMap<string, readonly string[]>;
  readonly shortOf: ReadonlyMap<string, readonly string[]>;
}

export interface ExplainedAbbreviation {
  readonly short: string;
  readonly long: string;
}

export const noAbbreviations: LearnedAbbreviations = { longOf: new Map(), shortOf: new Map() };

const explained = /\(([A-Za-z][A-Za-z0-9-]{1,9})\)/g;
const longFormsKept = 2;
const kept = 2_000;

/**
 * Short forms in brackets behind the words they stand for (Schwartz and Hearst 2003): every letter of the short form is found
 * in order from the end of the words before it, the first at the start of a word, at most min(n + 5, 2n) words back.
 */
export function abbreviationsIn(written: string): readonly ExplainedAbbreviation[] {
  const text = undisguised(written);
  const found: ExplainedAbbreviation[] = [];
  for (const match of text.matchAll(explained)) {
    const short = match[1] ?? '';
    if (!/\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(short)) continue;
    const words = text
      .slice(Math.max(0, match.index - 160), match.index)
      .trimEnd()
      .split(/\s+/);
    const before = words.slice(-Math.min(short.length + 5, 2 * short.length)).join(' ');
    const long = longForm(short, before);
    if (long !== null) found.push({ short, long: keyOf(long) });
  }
  return found;
}

function longForm(short: string, before: string): string | null {
  const lower = before.toLowerCase();
  let at = before.length - 1;
  for (let letter = short.length - 1; letter >= 0; letter -= 1) {
    const wanted = (short[letter] ?? '').toLowerCase();
    if (!/[a-z0-9]/.test(wanted)) continue;
    const startsWord = () => letter > 0 || at === 0 || !/[a-z0-9]/.test(lower[at - 1] ?? ' ');
    while (at >= 0 && (lower[at] !== wanted || !startsWord())) at -= 1;
    if (at < 0) return null;
    at -= 1;
  }
  const long = before.slice(at + 1);
  const crosses = /[.;:()]/.test(long) || /\b(?:and|of|the|in|for|with)$/i.test(long);
  return crosses || long.length <= short.length + 2 || long.split(' ').length < 2 ? null : long;
}

/** Counts in how many documents each abbreviation is explained so. */
export class AbbreviationCount {
  readonly #documents = new Map<string, number>();

  count(text: string): void {
    for (const key of new Set(abbreviationsIn(text).map(({ short, long }) => `${short}\t${long}`)))
      this.#documents.set(key, (this.#documents.get(key) ?? 0) + 1);
  }

  /** The most frequent long forms of each short form, in an order that does not depend on the order of documents. */
  learned(): readonly ExplainedAbbreviation[] {
    const ranked = [...this.#documents].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const taken = new Map<string, number>();
    const learned: ExplainedAbbreviation[] = [];
    for (const [key] of ranked) {
      const [short = '', long = ''] = key.split('\t');
      const forms = taken.get(short) ?? 0;
      if (forms >= longFormsKept || learned.length >= kept) continue;
      taken.set(short, forms + 1);
      learned.push({ short, long });
    }
    return learned;
  }
}

/** For looking up, both ways. */
export function readAbbreviations(learned: readonly ExplainedAbbreviation[]): LearnedAbbreviations {
  const longOf = new Map<string, string[]>();
  const shortOf = new Map<string, string[]>();
  for (const { short, long } of learned) {
    longOf.set(short, [...(longOf.get(short) ?? []), long]);
    shortOf.set(long, [...(shortOf.get(long) ?? []), short]);
  }
  return { longOf, shortOf };
}

/** A long form as it is looked up. */
export function keyOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ')
    .trim();
}
