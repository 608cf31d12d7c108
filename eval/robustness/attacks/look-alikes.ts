import type { DocumentAttack } from './attack';
import { changeWords } from './body-words';

const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' };

/** Cyrillic letters in place of Latin ones in one of five words. */
export const lookAlikes: DocumentAttack = {
  name: 'look-alikes',
  injected: null,
  change: (markdown, random) =>
    changeWords(markdown, /(?<![/\w])[A-Za-z]{5,}/g, (word) =>
      random() < 1 / 5 ? word.replaceAll(/[aeocpx]/g, (letter) => cyrillic[letter] ?? letter) : word,
    ),
};
