import { termsOf } from './tokenise';

/** Marks a piece at the start of a word that the vocabulary lacks. */
export const START = '^';
/** Marks a piece further on in such a word. */
export const INSIDE = '+';
const CACHE_SIZE = 200_000;

/**
 * Token ids of texts. Entries are stems, numbers, units, pairs of neighbouring terms (`heart failur`),
 * pieces of rarer words (`^riva`, `+xaban`) and number shapes (`#2` two digits, `#.` a decimal).
 */
export class Vocabulary {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly cache = new Map<string, readonly number[]>();
  private readonly hasPairs: boolean;

  constructor(readonly entries: readonly string[]) {
    this.ids = new Map(entries.map((entry, id) => [entry, id]));
    this.hasPairs = entries.some((entry) => entry.includes(' '));
  }

  /** Ids in the order of the text, a pair of terms directly after its second term; may be empty. */
  idsOf(text: string): readonly number[] {
    const ids: number[] = [];
    let previous = '';
    for (const term of termsOf(text)) {
      ids.push(...this.idsOfTerm(term));
      if (this.hasPairs && previous !== '') {
        const pair = this.ids.get(`${previous} ${term}`);
        if (pair !== undefined) ids.push(pair);
      }
      previous = term;
    }
    return ids;
  }

  /** Whether a text of one word has an entry of its own, not only pieces. */
  knowsWord(word: string): boolean {
    const terms = termsOf(word);
    return terms.length > 0 && terms.every((term) => this.ids.has(term));
  }

  private idsOfTerm(term: string): readonly number[] {
    const cached = this.cache.get(term);
    if (cached !== undefined) return cached;
    const id = this.ids.get(term);
    const ids = id === undefined ? this.pieces(term) : [id];
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(term, ids);
    return ids;
  }

  private pieces(term: string): readonly number[] {
    if (/^[\d.]+$/.test(term)) {
      const shape = this.ids.get(term.includes('.') ? '#.' : `#${Math.min(term.length, 5)}`);
      return shape === undefined ? [] : [shape];
    }
    const ids: number[] = [];
    let start = 0;
    while (start < term.length) {
      const piece = this.longestPiece(term, start);
      if (piece.id !== undefined) ids.push(piece.id);
      start += piece.length;
    }
    return ids;
  }

  private longestPiece(term: string, start: number): { id: number | undefined; length: number } {
    const mark = start === 0 ? START : INSIDE;
    for (let end = term.length; end > start; end -= 1) {
      const id = this.ids.get(mark + term.slice(start, end));
      if (id !== undefined) return { id, length: end - start };
    }
    return { id: undefined, length: 1 };
  }
}
