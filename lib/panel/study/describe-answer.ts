import type { AnswerFormatting, FrozenAnswer } from './frozen-answer';
import { countWords, shownAnswer } from './shown-answer';

const listLine = /^\s*(?:[-*•▪]|\(?\d{1,2}[.)])\s+/m;

/** Length and looks of an answer as raters see it: recorded, since they sway ratings whatever the answer says. */
export function describeAnswer(
  frozen: Pick<FrozenAnswer, 'events' | 'text' | 'releaseId' | 'citationsShown' | 'failedClaimsShown'>,
): { readonly lengthWords: number; readonly formatting: AnswerFormatting } {
  const { claims, declined } = shownAnswer(frozen);
  const words = [...claims.map(({ text }) => text), ...(declined ?? [])];
  const numbers = claims.flatMap(({ claim }) => claim?.citations.map(({ number }) => number) ?? []);
  return {
    lengthWords: words.reduce((total, text) => total + countWords(text), 0),
    formatting: {
      outcome: declined === null ? 'answered' : 'declined',
      claims: claims.length,
      citations: frozen.citationsShown ? new Set(numbers).size : 0,
      lists: listLine.test(frozen.text),
      tables: claims.some(
        ({ claim }) => claim?.citations.some(({ passage }) => passage.kind === 'table') ?? false,
      ),
    },
  };
}
