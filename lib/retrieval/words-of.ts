import type { WordKnowledge } from '../question/correct-spelling';
import type { Embedder } from './embedder';
import type { PassageSearch } from './passage-search';

/** What a library and its embedding know of words. */
export function wordsOf(
  { statistics }: Pick<PassageSearch, 'statistics'>,
  { knowsWord }: Pick<Embedder, 'knowsWord'>,
): WordKnowledge {
  return {
    passagesWith: (term) => statistics.documentFrequency(term),
    isWord: knowsWord ?? null,
  };
}
