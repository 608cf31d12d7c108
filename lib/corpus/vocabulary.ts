import type { TermStatistics } from '../retrieval/passage-search';

/** Counts terms while a release is built. */
export class VocabularyCount {
  readonly #frequencies = new Map<string, number>();
  #passages = 0;
  #terms = 0;

  count(terms: string): void {
    const tokens = terms.split(/\s+/).filter((term) => term !== '');
    this.#passages += 1;
    this.#terms += tokens.length;
    for (const term of new Set(tokens)) this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1);
  }

  get passages(): number {
    return this.#passages;
  }

  get averageTerms(): number {
    return this.#passages === 0 ? 0 : this.#terms / this.#passages;
  }

  /** Most terms of a library occur once: those are left out and read back as 1. */
  repeated(): readonly (readonly [string, number])[] {
    return [...this.#frequencies].filter(([, frequency]) => frequency > 1);
  }
}

export function termStatistics(
  frequencies: ReadonlyMap<string, number>,
  size: { readonly passages: number; readonly averageTerms: number },
): TermStatistics {
  return { ...size, documentFrequency: (term) => frequencies.get(term) ?? 1 };
}
