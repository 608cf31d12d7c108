import { genericName } from '../language/drugs';
import { drugLexicon } from '../language/drugs/drug-lexicon';
import { editDistance, oneEditAway } from '../language/edit-distance';
import { searchTerms } from '../language/search-terms';
import { questionWords, vagueWords } from './question-words';

/** What is known of words, for telling a typing error from a rare word. */
export interface WordKnowledge {
  /** Number of passages of the library that hold a search term; 1 for one that may be missing. */
  readonly passagesWith: (term: string) => number;
  /** Whether the word is known at large; null where nothing can tell. */
  readonly isWord: ((word: string) => boolean) | null;
}

export interface Correction {
  readonly written: string;
  readonly read: string;
}

/** A word that may be one of several drugs: nobody guesses which. */
export interface DoubtfulDrug {
  readonly written: string;
  readonly start: number;
  readonly options: readonly string[];
}

export interface SpelledQuestion {
  readonly question: string;
  readonly corrections: readonly Correction[];
  readonly doubtful: DoubtfulDrug | null;
}

const word = /\p{L}{5,}/gu;
/** Without a list of words a short unknown one is more likely rare than mistyped. */
const shortestUnlisted = 7;
const fewestPassages = 2;
const mostEdits = 2;
const ending = /(?:y|ly|ish|less|like)$/;
/** Nobody searches for these: a rare word is not taken for one of them. */
const joining =
  /^(?:cannot|without|within|should|would|could|there|these|those|their|other|others|which|while|where|after|before|about|under|above|until|since|because|during|between|either|neither|whether|though|although)$/;
const mostOptions = 4;

/**
 * Corrects typing errors against the drug names that are known and the words of the library: one letter put in, left out, exchanged or
 * swapped with its neighbour, never the first. A word that is known is left alone. A word becomes a drug only where it is one edit from
 * it and no other drug lies within two; else it is doubtful, and asked about. Every correction is told.
 */
export function correctSpelling(question: string, known: WordKnowledge): SpelledQuestion {
  const corrections: Correction[] = [];
  let doubtful: DoubtfulDrug | null = null;
  const corrected = question.replaceAll(word, (written, start: number) => {
    const lower = written.toLowerCase();
    if (isKnown(lower, known)) return written;
    const drugs = nearDrugs(lower);
    const other = nearWord(lower, known);
    const [nearest] = drugs;
    if (nearest !== undefined && (nearest.edits === 1 || other === null)) {
      if (nearest.edits > 1 || drugs.some(({ generic }) => generic !== nearest.generic)) {
        const options = [...new Set(drugs.map(({ generic }) => generic))].slice(0, mostOptions);
        doubtful ??= { written, start, options };
        return written;
      }
      corrections.push({ written, read: nearest.name });
      return nearest.name;
    }
    if (other === null) return written;
    corrections.push({ written, read: other });
    return other;
  });
  return { question: corrected, corrections, doubtful };
}

function isKnown(lower: string, { passagesWith, isWord }: WordKnowledge): boolean {
  if (genericName(lower) !== null || questionWords.has(lower) || vagueWords.has(lower)) return true;
  if (isWord === null ? lower.length < shortestUnlisted : isWord(lower)) return true;
  // A rare ending of a known word (`chesty`) is no error.
  return [lower, lower.replace(ending, '')].some((form) => {
    const [term = ''] = searchTerms(form);
    return passagesWith(term) >= fewestPassages;
  });
}

interface NearDrug {
  readonly name: string;
  readonly generic: string;
  readonly edits: number;
}

/** Drugs of one word within two edits, nearest first; two edits only in long names. */
function nearDrugs(lower: string): readonly NearDrug[] {
  const near: NearDrug[] = [];
  for (const [name, entry] of drugLexicon().byName) {
    if (entry.kind !== 'drug' || name[0] !== lower[0] || name.includes(' ') || name.length < 5) continue;
    const edits = editDistance(lower, name, lower.length > 6 ? mostEdits : 1);
    if (edits <= (lower.length > 6 ? mostEdits : 1)) near.push({ name, generic: entry.name, edits });
  }
  return near.toSorted((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
}

/** The word one edit away that most passages hold; null when none is in two passages. */
function nearWord(lower: string, { passagesWith }: WordKnowledge): string | null {
  let best: string | null = null;
  let most = fewestPassages - 1;
  for (const variant of oneEditAway(lower)) {
    const [term = ''] = searchTerms(variant);
    const passages = passagesWith(term);
    if (passages > most && !joining.test(variant)) {
      best = variant;
      most = passages;
    }
  }
  return best;
}
