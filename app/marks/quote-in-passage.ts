import type { Passage } from '@/lib/evidence/passage';
import type { Quote } from '@/lib/evidence/quote';

export interface QuoteInPassage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const AROUND_CHARACTERS = 90;

/** A quote with a few words of its own paragraph on either side, cut at words; an ellipsis stands for what is cut. */
export function quoteInPassage(quote: Quote, passage: Passage): QuoteInPassage {
  const start = quote.start - passage.start;
  const end = quote.end - passage.start;
  if (passage.text.slice(start, end) !== quote.text) return { before: '', quote: quote.text, after: '' };
  return {
    before: lastWords(passage.text.slice(passage.text.lastIndexOf('\n', start - 1) + 1, start)),
    quote: quote.text,
    after: firstWords(afterQuote(passage, end)),
  };
}

function lastWords(text: string): string {
  if (text.length <= AROUND_CHARACTERS) return text;
  const tail = text.slice(-AROUND_CHARACTERS);
  return `… ${tail.slice(tail.search(/\s/u) + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= AROUND_CHARACTERS) return text;
  return `${text.slice(0, AROUND_CHARACTERS).replace(/\s*\S*$/u, '')} …`;
}

/** The rest of the quote's paragraph, without the grading in brackets that stands above the quote anyway. */
function afterQuote(passage: Passage, end: number): string {
  const [rest = ''] = passage.text.slice(end).split('\n', 1);
  return passage.grade === null ? rest : rest.replace(/\s*\(Strength: .*$/u, '');
}
