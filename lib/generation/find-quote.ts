import { splitSentences } from '../language/sentences';
import { contentTerms } from './content-terms';

/**
 * The sentence of a passage that shares most content terms with a sentence of an answer, for models that mark a passage
 * without quoting it. Empty when the two share nothing: then there is no quote, and the claim fails its check.
 */
export function findQuote(sentence: string, passageText: string): string {
  const wanted = new Set(contentTerms(sentence));
  let best = { text: '', score: 0 };
  for (const { start, end } of splitSentences(passageText)) {
    const text = passageText.slice(start, end);
    const terms = contentTerms(text);
    if (terms.length === 0) continue;
    const shared = new Set(terms.filter((term) => wanted.has(term))).size;
    const score = shared / Math.sqrt(terms.length);
    if (score > best.score) best = { text, score };
  }
  return best.text;
}
