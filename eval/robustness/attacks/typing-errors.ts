import type { QuestionAttack } from './attack';

const shortestWord = 6;
const share = 0.25;

/** In one of four longer words two letters are swapped or one is left out. Numbers stay. */
export const typingErrors: QuestionAttack = {
  name: 'typing-errors',
  change: (question, random) =>
    question.replaceAll(/\p{L}+/gu, (word) =>
      word.length >= shortestWord && random() < share ? mistyped(word, random) : word,
    ),
};

function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 3));
  const swap = random() < 0.5;
  const middle = swap ? `${word.charAt(at + 1)}${word.charAt(at)}` : word.charAt(at + 1);
  return word.slice(0, at) + middle + word.slice(at + 2);
}
