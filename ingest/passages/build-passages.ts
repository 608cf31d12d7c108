import { createHash } from 'node:crypto';
import type { ParsedDocument } from '@/lib/evidence/document';
import { asPassageId } from '@/lib/evidence/ids';
import type { DocumentId, PassageId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { latinLetters } from '@/lib/language/look-alikes';
import { anchorPassage } from './anchor-passage';
import { cutSection } from './cut-section';
import { instructionIn } from './instruction-like';
import type { PassageDraft } from './passage-draft';
import { sectionsOf } from './sections';
import { wordCount } from './word-count';

/** Changes whenever the same document may give other passages. */
export const passagesVersion = '4';

const passageId = (documentId: DocumentId, ordinal: number, text: string): PassageId => {
  const hash = createHash('sha256').update(`${documentId}\u0000${ordinal}\u0000${text}`).digest('hex');
  return asPassageId(`${documentId}.${ordinal}.${hash.slice(0, 10)}`);
};

// A digest opens by saying that it is one: no answer to any question.
const DIGEST_NOTICE = /^This is a digest\b[\s\S]{0,400}\bRead the original\b/;

const CONTENTS = /^(?:(?:table\s+of\s+)?contents|list\s+of\s+(?:tables|figures|boxes))$/i;
const DOT_LEADERS = /(?:\.{4,}|(?:\.\s){4,})[^.]*(?:\.{4,}|(?:\.\s){4,})/;

const REFERENCES =
  /^(?:[\d.]+\s*)?(?:references?(?: list)?|bibliography|literature(?: cited)?|works cited)[\d¹²³⁰-⁹\s]*$/i;
/** What a cited work carries: year;volume(issue):pages, several authors by initials, "et al", a DOI or address. */
const CITATION =
  /(?:19|20)\d\d(?: [A-Z][a-z]{2}(?: \d+)?)?;\s?\d+(?:\([^)]{1,12}\))?:\s?[\w–-]+|\bet al[.,]|\bdoi:|https?:\/\/|(?:\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}, ){2}/gu;
const MOST_WORDS_PER_CITATION = 12;

/** A list of cited works: rich in words and poor in guidance, it would stand before what it is cited for. */
const isReferenceList = (text: string, heading: string): boolean => {
  const citations = text.match(CITATION)?.length ?? 0;
  if (REFERENCES.test(heading.trim())) return citations > 0;
  const lines = text.split(/\n+/).filter((line) => line.trim() !== heading.trim());
  const cites = lines.every((line) => line.search(CITATION) !== -1);
  return cites && citations > 3 && wordCount(text) / citations < MOST_WORDS_PER_CITATION;
};

const isWorthFinding = (seen: ParsedDocument, { start, end, sectionPath }: PassageDraft): boolean => {
  const text = seen.text.slice(start, end);
  if (instructionIn(text) !== null) return false;
  const heading = sectionPath.at(-1) ?? '';
  if (CONTENTS.test(heading) || DOT_LEADERS.test(text) || isReferenceList(text, heading)) return false;
  return /[\p{L}\p{N}]/u.test(text) && !(seen.metadata.isDigest && DIGEST_NOTICE.test(text));
};

/** The document as it is seen: look-alike letters of other scripts written in Latin, block by block, character for character. */
const asSeen = (document: ParsedDocument): ParsedDocument => {
  const { text, blocks } = document;
  let seen = '';
  for (const { start, end } of blocks)
    seen += text.slice(seen.length, start) + latinLetters(text.slice(start, end));
  return { ...document, text: seen + text.slice(seen.length) };
};

/** Sentences for a keeper on passages that were kept out because they address a language model; empty where there is none. */
export const instructionWarnings = (document: ParsedDocument): readonly string[] => {
  const found = document.blocks.flatMap(({ start, end }) => {
    const words = instructionIn(latinLetters(document.text.slice(start, end)));
    return words === null ? [] : [words];
  });
  if (found.length === 0) return [];
  const passages = found.length === 1 ? 'One part of it reads' : `${found.length} parts of it read`;
  return [
    `${passages} as an instruction to a language model (“${found[0] ?? ''}”) and cannot be found or quoted.`,
  ];
};

/** Passages of a document in reading order, each found again in it; the same document always gives the same ids. */
export const buildPassages = (document: ParsedDocument, documentId: DocumentId): readonly Passage[] => {
  const seen = asSeen(document);
  return sectionsOf(seen)
    .flatMap((section) => cutSection(seen.text, section))
    .filter((draft) => isWorthFinding(seen, draft))
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
};
