import type { PassageKind, RecommendationGrade } from '@/lib/evidence/passage';
import type { Span } from '@/lib/evidence/span';

/** A passage before it has an id: where it stands, and what it is. */
export interface PassageDraft extends Span {
  readonly kind: PassageKind;
  readonly sectionPath: readonly string[];
  readonly tableHeader: string;
  readonly grade: RecommendationGrade | null;
}

/** Sizes in words; part of a release's settings. */
export const passageSizes = { smallest: 60, preferred: 140, largest: 250, largestRow: 400 } as const;
