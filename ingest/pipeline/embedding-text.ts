import type { Passage } from '@/lib/evidence/passage';
import { indexedText } from '@/lib/evidence/passage';

/** The text a passage is embedded by: where it stands, then what it says. */
export const embeddingText = (title: string, passage: Passage): string =>
  `${[title, ...passage.sectionPath].join(' > ')}\n${indexedText(passage)}`;
