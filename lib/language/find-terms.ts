import type { TextSpan } from './text-span';

/** A word or phrase of a closed list, by the key of its line. */
export interface Term extends TextSpan {
  readonly key: string;
}

/**
 * Compiles lines of `key: phrase, phrase` into a finder over folded lower-case text. The longest phrase wins, whole words only, a
 * space in a phrase also matches a hyphen; terms come in order and do not overlap.
 */
export function termFinder(source: string): (text: string) => readonly Term[] {
  const keys = new Map<string, string>();
  for (const line of source.trim().split('\n')) {
    const colon = line.indexOf(':');
    for (const phrase of line.slice(colon + 1).split(',')) {
      const words = phrase.trim();
      if (words !== '' && !keys.has(words)) keys.set(words, line.slice(0, colon).trim());
    }
  }
  const alternatives = [...keys.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escaped(phrase).replaceAll(' ', '[ -]'));
  const pattern = new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'g');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      key: keys.get(match[0]) ?? keys.get(match[0].replaceAll('-', ' ')) ?? match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
