import type { Span } from '@/lib/evidence/span';

const WORD = /[\p{L}\p{N}]+(?:[.,'’/-][\p{L}\p{N}]+)*%?/gu;
const LITTLE_WORDS = new Set(
  'a an and are as at be been by for from has have if in into is it its of on or that the their them then there these they this to was were when which who will with'.split(
    ' ',
  ),
);
const ENDING = /(?:ies|ing|ed|es|s|e|y)$/u;

/**
 * The stretches of a quote whose words the claim uses too, as offsets into the quote; a stretch of little words alone
 * does not count. For the eye alone: whether a claim is supported is the checks' business.
 */
export function matchedWords(claim: string, quote: string): readonly Span[] {
  const used = new Set([...claim.matchAll(WORD)].map((word) => fold(word[0])));
  const stretches: (Span & { readonly tells: boolean })[] = [];
  let joined = false;
  for (const word of quote.matchAll(WORD)) {
    const isUsed = used.has(fold(word[0]));
    if (isUsed) {
      const open = joined ? stretches.pop() : undefined;
      stretches.push({
        start: open?.start ?? word.index,
        end: word.index + word[0].length,
        tells: open?.tells === true || !LITTLE_WORDS.has(word[0].toLowerCase()),
      });
    }
    joined = isUsed;
  }
  return stretches.filter((stretch) => stretch.tells).map(({ start, end }) => ({ start, end }));
}

function fold(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  return lower.length > 3 && !/\p{N}/u.test(lower) ? lower.replace(ENDING, '') : lower;
}
