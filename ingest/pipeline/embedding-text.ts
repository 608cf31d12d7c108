import type { Passage } from '@/lib/evidence/passage';
import { undisguised } from '@/lib/language/look-alikes';
import { indexedText } from '@/lib/evidence/passage';

/** The text a passage is embedded by: where it stands, then what it says; no look-alike letters. */
export const embeddingText = (title: string, passage: Passage): string =>
  undisguised(`${[title, ...passage.sectionPath].join(' > ')}\n${indexedText(passage)}`);
