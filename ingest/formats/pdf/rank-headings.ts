import { asHeadingLevel } from '../canonical-text';
import type { PdfDraft, PdfTextDraft } from './pdf-draft';
import { linesOf } from './pdf-draft';
import { isListStart } from './printed-blocks';
import type { TextLine } from './text-line';

export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
}

const MAXIMUM_WORDS = 24;
const LARGER = 1.12;
const LEAST_OUTLINE_MATCHES = 4;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const textOf = (draft: PdfTextDraft): string =>
  draft.parts
    .flat()
    .map((line) => line.text)
    .join(' ');

interface BodyType {
  readonly size: number;
  readonly font: string;
}

/** Size and font of most of the text. */
const bodyType = (lines: readonly TextLine[]): BodyType => {
  const weights = new Map<string, number>();
  for (const { size, font, text } of lines) {
    const key = `${size.toFixed(1)}\n${font}`;
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  const [size = '0', font = ''] = [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0].split('\n') ?? [];
  return { size: Number(size), font };
};

const isShortLabel = (text: string): boolean => {
  const words = text.split(/\s+/).length;
  return words <= MAXIMUM_WORDS && /\p{L}{2}/u.test(text) && !/[.;,:]$/.test(text);
};

const isLarger = (draft: PdfTextDraft, body: BodyType): boolean =>
  draft.parts.flat().every((line) => line.size > body.size * LARGER);

const isSetApart = (draft: PdfTextDraft, body: BodyType): boolean => {
  const lines = draft.parts.flat();
  const text = textOf(draft);
  return (
    lines.length <= 2 &&
    text.split(/\s+/).length <= 14 &&
    /^[\p{Lu}\d]/u.test(text) &&
    lines.every((line) => line.font !== body.font && line.size >= body.size * 0.97)
  );
};

const sizeLevels = (drafts: readonly PdfTextDraft[]): ReadonlyMap<string, number> => {
  const sizes = [...new Set(drafts.map((draft) => (draft.parts[0]?.[0]?.size ?? 0).toFixed(0)))].map(Number);
  return new Map(sizes.toSorted((a, b) => b - a).map((size, index) => [size.toFixed(0), index + 1]));
};

const FEWEST_NUMBERED = 5;

/** Depth of a decimal number in front of a heading: "2.4.1 Modelling" is 3. */
const numberedDepth = (text: string): number | null => {
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{L}/u.exec(text)?.[1];
  return number === undefined ? null : number.split('.').length;
};

const asText = (draft: PdfDraft): PdfTextDraft | null => (draft.kind === 'table' ? null : draft);

/**
 * Gives headings their level. Where the file's tags name headings these stand; otherwise a heading is what the outline
 * names, what is set in larger type, or a short line in another font. Levels follow the outline, else decimal numbers, else
 * the type size.
 */
export const rankHeadings = (
  drafts: readonly PdfDraft[],
  outline: readonly OutlineEntry[],
): readonly PdfDraft[] => {
  const isTagged = drafts.filter((draft) => draft.kind === 'heading').length >= 3;
  const body = bodyType(drafts.flatMap(linesOf));
  const depths = new Map(outline.map(({ title, depth }) => [fold(title), depth]));
  const depthOf = (draft: PdfTextDraft): number | undefined => depths.get(fold(textOf(draft)));
  const isHeading = (draft: PdfTextDraft): boolean => {
    if (draft.kind === 'heading') return true;
    const text = textOf(draft);
    if (!isShortLabel(text) || (isListStart(text) && !isLarger(draft, body))) return false;
    return depthOf(draft) !== undefined || isLarger(draft, body) || (!isTagged && isSetApart(draft, body));
  };
  const found = drafts
    .map(asText)
    .filter((draft) => draft !== null && isHeading(draft))
    .filter((draft) => draft !== null);
  const useOutline = found.filter((draft) => depthOf(draft) !== undefined).length >= LEAST_OUTLINE_MATCHES;
  const deepest = Math.max(0, ...outline.map(({ depth }) => depth));
  const levels = sizeLevels(found);
  const isNumbered = found.filter((draft) => numberedDepth(textOf(draft)) !== null).length >= FEWEST_NUMBERED;
  const levelOf = (draft: PdfTextDraft): number => {
    if (isTagged && draft.kind === 'heading') return draft.level;
    const outlined = depthOf(draft);
    if (useOutline) return outlined ?? deepest + 1;
    const numbered = isNumbered ? numberedDepth(textOf(draft)) : null;
    if (numbered !== null) return numbered;
    return levels.get((draft.parts[0]?.[0]?.size ?? 0).toFixed(0)) ?? 6;
  };
  return drafts.map((draft) => {
    const text = asText(draft);
    if (text === null || !isHeading(text)) return draft;
    const isAnnex = /^(?:annex|appendix)\b/i.test(textOf(text));
    return { kind: 'heading', level: isAnnex ? 1 : asHeadingLevel(levelOf(text)), parts: text.parts };
  });
};
