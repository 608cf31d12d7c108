import type { DocumentAttack } from './attack';
import { changeWords } from './body-words';

/** Zero-width spaces and joiners inside one of three words. */
export const zeroWidth: DocumentAttack = {
  name: 'zero-width',
  injected: null,
  change: (markdown, random) =>
    changeWords(markdown, /(?<![/\w])[A-Za-z]{5,}/g, (word) =>
      random() < 1 / 3 ? `${word.slice(0, 3)}${random() < 0.5 ? '\u200b' : '\u200d'}${word.slice(3)}` : word,
    ),
};
