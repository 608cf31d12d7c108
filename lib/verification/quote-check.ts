import type { Passage } from '../evidence/passage';
import type { Check } from './check';
import type { QuotePlace } from './locate-quote';

/** The quote check in words: passes when the quote was found in the cited passage, else names what was found instead. */
export function quoteCheck(place: QuotePlace): Check {
  if (place.kind === 'found') {
    return {
      name: 'quote',
      outcome: 'pass',
      note: place.exact ? 'verbatim' : 'verbatim but for spacing, quotation marks, dashes or case',
    };
  }
  const reason = reasonOf(place);
  return { name: 'quote', outcome: 'fail', reason, disagreements: [{ claim: null, quote: null, reason }] };
}

function reasonOf(place: Exclude<QuotePlace, { readonly kind: 'found' }>): string {
  switch (place.kind) {
    case 'empty':
      return 'no quote was given';
    case 'fabricated':
      return 'fabricated: these words do not stand in the cited passage';
    case 'spliced':
      return `spliced: the quote joins ${place.parts.length} separate places of the passage into one`;
    case 'elsewhere-in-document':
      return 'misplaced: these words stand elsewhere in the document, not in the cited passage';
    case 'other-passage':
      return `misplaced: these words stand in another passage, ${placeOf(place.passage)}, not in the cited one`;
  }
}

function placeOf({ sectionPath, ordinal, documentId }: Passage): string {
  const section = sectionPath.at(-1);
  return section === undefined
    ? `number ${ordinal} of document ${documentId}`
    : `“${section}” of document ${documentId}`;
}
