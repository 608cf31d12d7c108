import { createHash } from 'node:crypto';
import type { ParsedDocument } from '@/lib/evidence/document';
import { asPassageId } from '@/lib/evidence/ids';
import type { DocumentId, PassageId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { anchorPassage } from './anchor-passage';
import { cutSection } from './cut-section';
import type { PassageDraft } from './passage-draft';
import { sectionsOf } from './sections';

/** Changes whenever the same document may give other passages. */
export const passagesVersion = '1';

const passageId = (documentId: DocumentId, ordinal: number, text: string): PassageId => {
  const hash = createHash('sha256').update(`${documentId}\u0000${ordinal}\u0000${text}`).digest('hex');
  return asPassageId(`${documentId}.${ordinal}.${hash.slice(0, 10)}`);
};

// A digest opens by saying that it is one: no answer to any question.
const DIGEST_NOTICE = /^This is a digest\b[\s\S]{0,400}\bRead the original\b/;

const CONTENTS = /^(?:(?:table\s+of\s+)?contents|list\s+of\s+(?:tables|figures|boxes))$/i;
const DOT_LEADERS = /(?:\.{4,}|(?:\.\s){4,})[^.]*(?:\.{4,}|(?:\.\s){4,})/;

const isWorthFinding = (document: ParsedDocument, { start, end, sectionPath }: PassageDraft): boolean => {
  const text = document.text.slice(start, end);
  if (CONTENTS.test(sectionPath.at(-1) ?? '') || DOT_LEADERS.test(text)) return false;
  return /[\p{L}\p{N}]/u.test(text) && !(document.metadata.isDigest && DIGEST_NOTICE.test(text));
};

/** Passages of a document in reading order, each found again in it; the same document always gives the same ids. */
export const buildPassages = (document: ParsedDocument, documentId: DocumentId): readonly Passage[] =>
  sectionsOf(document)
    .flatMap((section) => cutSection(document.text, section))
    .filter((draft) => isWorthFinding(document, draft))
    .map((draft, ordinal): Passage => {
      const text = document.text.slice(draft.start, draft.end);
      return {
        ...draft,
        ...anchorPassage(document, draft),
        id: passageId(documentId, ordinal, text),
        documentId,
        ordinal,
        text,
      };
    });
