import type { ParsedDocument } from '@/lib/evidence/document';

/** The warning that text was left out because no reader sees it; nothing where there was none. */
export const hiddenWarning = (stretches: number): Pick<ParsedDocument, 'warnings'> =>
  stretches === 0
    ? {}
    : {
        warnings: [
          `${stretches === 1 ? 'One stretch' : `${stretches} stretches`} of text that no reader sees (hidden, tiny or beyond the page) ${stretches === 1 ? 'was' : 'were'} left out.`,
        ],
      };
