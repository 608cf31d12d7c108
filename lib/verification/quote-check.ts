import type { DocumentId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import type { Check } from './check';
import type { QuotePlace } from './locate-quote';

/** The title of a document, or null where it is not known. */
export type TitleOf = (id: DocumentId) => string | null;

/** The quote check in words: passes when the quote was found in the cited passage, else names what was found instead. */
export function quoteCheck(place: QuotePlace, cited: Passage, titleOf: TitleOf): Check {
  if (place.kind === 'found') {
    return {
      name: 'quote',
      outcome: 'pass',
      note: place.exact ? 'verbatim' : 'verbatim but for spacing, quotation marks, dashes or case',
    };
  }
  const reason = reasonOf(place, cited, titleOf);
  return { name: 'quote', outcome: 'fail', reason, disagreements: [{ claim: null, quote: null, reason }] };
}

function reasonOf(
  place: Exclude<QuotePlace, { readonly kind: 'found' }>,
  cited: Passage,
  titleOf: TitleOf,
): string {
  switch (place.kind) {
    case 'empty':
      return 'no quote was given';
    case 'fabricated':
      return 'fabricated: these words do not stand in the cited passage';
    case 'spliced':
      return `spliced: the quote joins ${place.parts.length} separate places of the passage into one`;
    case 'spliced-across-document':
      return `spliced: the quote joins ${place.parts} separate places of the document into one`;
    case 'elsewhere-in-document':
      return 'misplaced: these words stand elsewhere in the document, not in the cited passage';
    case 'other-passage':
      return `misplaced: these words stand in ${placeOf(place.passage, cited, titleOf)}, not in the cited passage`;
  }
}

function placeOf({ sectionPath, documentId }: Passage, cited: Passage, titleOf: TitleOf): string {
  const section = sectionPath.at(-1);
  const under = section === undefined ? '' : ` under “${section}”`;
  if (documentId === cited.documentId) return `another passage of the document${under}`;
  return `another document, “${titleOf(documentId) ?? documentId}”${under}`;
}
