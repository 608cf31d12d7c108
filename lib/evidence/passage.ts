import type { DocumentId, PassageId } from './ids';
import type { Span } from './span';

export type PassageKind = 'recommendation' | 'table' | 'definition' | 'narrative';

/** Strength and certainty are kept in the issuing body's own words. */
export interface RecommendationGrade {
  readonly number: string | null;
  readonly strength: string | null;
  readonly certainty: string | null;
  readonly population: string | null;
}

/** The retrieved unit. `text === canonicalText.slice(start, end)`, always. */
export interface Passage extends Span {
  readonly id: PassageId;
  readonly documentId: DocumentId;
  readonly ordinal: number;
  readonly kind: PassageKind;
  /** Headings from the outermost in, without the document's title. */
  readonly sectionPath: readonly string[];
  readonly text: string;
  /**
   * What a table's rows are read under: caption, header row and the labels that reach into these rows (for running text
   * the lead-in of a split list), else empty. Indexed, never quoted; `text` may begin with the same words.
   */
  readonly tableHeader: string;
  readonly grade: RecommendationGrade | null;
  /** Pages (from 1) of a paged document, else empty. */
  readonly pages: readonly number[];
  readonly anchored: boolean;
}

/** Header and text as they are indexed: the header is not repeated where the text begins with it. */
export function indexedText({ tableHeader, text }: Pick<Passage, 'tableHeader' | 'text'>): string {
  const missing = tableHeader.split('\n').filter((line) => !text.includes(line));
  return [...missing, text].filter((part) => part !== '').join('\n');
}
