import type { RecommendationGrade } from '@/lib/evidence/passage';
import { cutNarrative } from './cut-narrative';
import { cutTable } from './cut-table';
import type { TablePiece } from './cut-table';
import type { PassageDraft } from './passage-draft';
import { recogniseGrade } from './recognise-grade';
import { isGradeLine, recogniseRecommendation } from './recognise-recommendation';
import type { ContentBlock, Section } from './sections';
import { wordCount } from './word-count';

const DEFINITION_SECTION =
  /^(?:[\d.]+\s+)?(?:\S+\s+){0,4}(?:definitions?|glossary|terminology|key terms)(?:\s+\S+){0,3}$/i;
const DEFINITION =
  /^[^.:;\n]{3,90}?\s(?:is|are)\s+defined\s+as\b|^(?!(?:this|that|these|it)\b)[^.:;,\n]{3,60}\s(?:refers\s+to|means)\s/i;
const MAXIMUM_RECOMMENDATION_WORDS = 250;
const NOTE =
  /^(?:[Nn][Oo][Tt][Ee][Ss]?\b|[Aa]bbreviations?\b\s*:|[Ss]ources?\s*:|[*†‡§¶#]|[a-z¹²³⁰-⁹ᵃ-ᶻ][).]?\s+(?=\p{Lu})|[A-Z][\w/-]{1,9}\s?[:=]\s)/u;
const MAXIMUM_NOTES = 6;
const MAXIMUM_NOTE_WORDS = 80;

interface Recommendation {
  readonly blocks: readonly ContentBlock[];
  readonly grade: RecommendationGrade;
}

const textOf = (text: string, block: ContentBlock): string => text.slice(block.start, block.end);

const isText = (block: ContentBlock | undefined): block is Exclude<ContentBlock, { kind: 'table' }> =>
  block !== undefined && block.kind !== 'table';

/** A recommendation with the line that grades it, above or below, and the list it introduces. */
const recommendationAt = (
  text: string,
  blocks: readonly ContentBlock[],
  at: number,
): Recommendation | null => {
  const opening = blocks[at];
  if (!isText(opening)) return null;
  const isBanner =
    isGradeLine(textOf(text, opening)) && recogniseRecommendation(textOf(text, opening)) === null;
  const main = isBanner ? blocks[at + 1] : opening;
  if (!isText(main)) return null;
  const own = textOf(text, main);
  const grade = recogniseRecommendation(own);
  if (grade === null || (isBanner && grade.strength !== null)) return null;
  const taken: ContentBlock[] = isBanner ? [opening, main] : [main];
  const words = (block: ContentBlock): number => wordCount(text.slice(opening.start, block.end));
  for (const next of blocks.slice(at + taken.length)) {
    const isListed = next.kind === 'list-item' && (main.kind !== 'list-item' || next.depth > main.depth);
    const isIntroduced =
      isListed && /[:\u2026]$/.test(own) && recogniseRecommendation(textOf(text, next)) === null;
    const isGrade = isText(next) && !isBanner && grade.strength === null && isGradeLine(textOf(text, next));
    if (!(isIntroduced || isGrade) || words(next) > MAXIMUM_RECOMMENDATION_WORDS) break;
    taken.push(next);
    if (isGrade) break;
  }
  const whole = recogniseGrade(text.slice(opening.start, taken.at(-1)?.end ?? opening.end));
  return { blocks: taken, grade: { ...whole, number: grade.number } };
};

/** Notes right below a table ("Note: in penicillin allergy ...", "* Adjust in renal impairment") belong to it. */
const notesBelow = (text: string, blocks: readonly ContentBlock[], at: number): readonly ContentBlock[] => {
  const notes: ContentBlock[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + MAXIMUM_NOTES)) {
    const own = textOf(text, block);
    if (block.kind === 'table' || !NOTE.test(own) || wordCount(own) > MAXIMUM_NOTE_WORDS) break;
    notes.push(block);
  }
  return notes;
};

const withNotes = (pieces: readonly TablePiece[], notes: readonly ContentBlock[]): readonly TablePiece[] => {
  const last = pieces.at(-1);
  const end = notes.at(-1)?.end;
  return last === undefined || end === undefined ? pieces : [...pieces.slice(0, -1), { ...last, end }];
};

const narrativeDrafts = (
  text: string,
  section: Section,
  blocks: readonly ContentBlock[],
): readonly PassageDraft[] => {
  const isGlossary = DEFINITION_SECTION.test(section.path.at(-1) ?? '');
  const startsSection = (start: number): boolean =>
    section.heading !== null && start === section.blocks[0]?.start;
  return cutNarrative(text, blocks, isGlossary).map(({ start, end, leadIn }): PassageDraft => {
    const isDefinition = isGlossary || DEFINITION.test(text.slice(start, end));
    return {
      kind: isDefinition ? 'definition' : 'narrative',
      start: startsSection(start) ? (section.heading?.start ?? start) : start,
      end,
      sectionPath: section.path,
      tableHeader: leadIn,
      grade: null,
    };
  });
};

/**
 * Passages of one section, in order: each recommendation and each table alone, the rest packed. The first passage of
 * running text begins with the section's own heading; no passage reaches into another section.
 */
export const cutSection = (text: string, section: Section): readonly PassageDraft[] => {
  const drafts: PassageDraft[] = [];
  const { path: sectionPath, blocks } = section;
  let run: ContentBlock[] = [];
  const flush = (): void => {
    if (run.length > 0) drafts.push(...narrativeDrafts(text, section, run));
    run = [];
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'table') {
      flush();
      const notes = notesBelow(text, blocks, at);
      const pieces = withNotes(cutTable(text, block), notes);
      drafts.push(
        ...pieces.map((piece): PassageDraft => ({ ...piece, kind: 'table', sectionPath, grade: null })),
      );
      at += notes.length;
      continue;
    }
    const recommendation = recommendationAt(text, blocks, at);
    if (recommendation === null) {
      run.push(block);
      continue;
    }
    flush();
    at += recommendation.blocks.length - 1;
    const end = recommendation.blocks.at(-1)?.end ?? block.end;
    const { grade } = recommendation;
    drafts.push({ kind: 'recommendation', start: block.start, end, sectionPath, tableHeader: '', grade });
  }
  flush();
  return drafts;
};
