import type { LibraryDocument } from './document';

/** Text that was recognised on images of pages. */
export interface Recognition {
  /** Number of such pages. */
  readonly pages: number;
  /** That of the page read with least certainty, 0 to 1. */
  readonly confidence: number;
}

/** Below it the recognised text is likely to hold wrong letters or figures. */
export const LOW_CONFIDENCE = 0.8;

/** How a document, or a part of it that stands on `pages`, was recognised; null where all of it has text of its own. */
export function recognitionOf(
  { recognised = [] }: Pick<LibraryDocument, 'recognised'>,
  pages: readonly number[] | null,
): Recognition | null {
  const own = recognised.filter(({ page }) => pages === null || pages.includes(page));
  return own.length === 0
    ? null
    : { pages: own.length, confidence: Math.min(...own.map(({ confidence }) => confidence)) };
}
