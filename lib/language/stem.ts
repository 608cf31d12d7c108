import { stemmer } from 'stemmer';
import { oneSpelling } from './spelling';

const stems = new Map<string, string>();
const maximumStems = 50_000;

/** Porter stem of a folded lower-case word in one spelling (British and American alike). */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= maximumStems) stems.clear();
  const stem = stemmer(oneSpelling(word.replace(/'s?$/, '')));
  stems.set(word, stem);
  return stem;
}
