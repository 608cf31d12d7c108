import type { LibraryDocument } from '../evidence/document';
import type { Passage } from '../evidence/passage';
import { searchTerms } from '../language/search-terms';
import { documentName } from './document-name';

/**
 * The indexed form of a passage: terms of the document's name, of its section path and of the passage itself, one field
 * a line.
 */
export function passageTerms({ title, source }: LibraryDocument, passage: Passage): string {
  const fields = [
    documentName(title, source),
    passage.sectionPath.join(' '),
    `${passage.tableHeader} ${passage.text}`,
  ];
  return fields.map((field) => searchTerms(field).join(' ')).join('\n');
}
