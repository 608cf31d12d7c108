import { searchTerms } from '../language/search-terms';
import type { Passage } from '../evidence/passage';
import { indexedText } from '../evidence/passage';

/**
 * The indexed form of a passage: terms of the document's title, of its section path and of the passage itself, one
 * field a line.
 */
export function passageTerms(title: string, passage: Passage): string {
  const fields = [title, passage.sectionPath.join(' '), indexedText(passage)];
  return fields.map((field) => searchTerms(field).join(' ')).join('\n');
}
