import { splitSentences } from '../language/sentences';
import type { Hit } from '../retrieval/hit';
import type { DraftClaim } from './draft-claim';
import { findQuote } from './find-quote';

/** Reads plain sentences with `[n]` marks as they stream in; the quote of each mark is found by the server. */
export interface MarkedTextReader {
  push(delta: string): readonly DraftClaim[];
  /** The last sentence, once the model has said that it was done. */
  end(): readonly DraftClaim[];
}

const markedStretch = /^([^[]+?(?:\[(?!\d)[^\]]*\][^[]*?)*?)((?:\[\d[\d,\s]*\]\s*)+)([.!?]?)(?=\s|$)/;
const refusal = /^\s*NO ANSWER\b/i;

export function readMarkedText(hits: readonly Hit[]): MarkedTextReader {
  let rest = '';
  const take = (final: boolean): readonly DraftClaim[] => {
    const claims: DraftClaim[] = [];
    for (;;) {
      const match = markedStretch.exec(rest);
      if (match === null || (!final && match[0].length === rest.length)) break;
      rest = rest.slice(match[0].length);
      claims.push(...toClaims(match[1] ?? '', match[2] ?? '', match[3] ?? '', hits));
    }
    if (final && rest.trim() !== '' && !refusal.test(rest)) claims.push(...unmarked(rest));
    return claims;
  };
  return {
    push(delta) {
      rest += delta;
      return take(false);
    },
    end: () => take(true),
  };
}

/** Sentences before a mark share it: each finds its own quote, so that no sentence hides behind another's. */
function toClaims(words: string, marks: string, stop: string, hits: readonly Hit[]): readonly DraftClaim[] {
  const numbers = [...marks.matchAll(/\d+/g)].map((match) => Number(match[0]));
  const known = numbers.flatMap((number) => hits[number - 1] ?? []);
  const refusedKeys = numbers.filter((number) => hits[number - 1] === undefined).map(String);
  return sentencesOf(`${words.trim()}${stop}`).map((text) => ({
    text,
    citations: known.map((hit) => ({ hit, given: findQuote(text, hit.passage.text) })),
    refusedKeys,
  }));
}

function sentencesOf(words: string): readonly string[] {
  return splitSentences(words)
    .map(({ start, end }) => words.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** Words without any mark are claims without proof: they are kept, to be shown as not verified. */
function unmarked(rest: string): readonly DraftClaim[] {
  return sentencesOf(rest).map((text) => ({ text, citations: [], refusedKeys: [] }));
}
