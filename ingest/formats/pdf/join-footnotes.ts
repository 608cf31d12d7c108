import { linesOf } from './pdf-draft';
import type { PdfDraft } from './pdf-draft';
import type { TextLine } from './text-line';

const SMALLER = 0.94;
const LOWER_PART = 0.5;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const OPENING_MARK = /^(?:([⁰¹²³⁴-⁹]{1,3})|([*†‡§¶]{1,2})|(\d{1,2}))\s*(?=[\p{L}“"(])/u;
const MARK = /(?<=[\p{L}\p{N}.,;:)”"’])(?:[⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]{1,2})(?![\p{L}\p{N}⁰¹²³⁴-⁹])/gu;

const plain = (mark: string): string =>
  Array.from(mark, (character) => {
    const figure = RAISED.indexOf(character);
    return figure === -1 ? character : String(figure);
  }).join('');

/** The size of most of the text. */
const usualSize = (lines: readonly TextLine[]): number => {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 10);
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  return ([...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0) / 10;
};

interface Footnote {
  readonly draft: PdfDraft;
  readonly page: number;
  readonly mark: string;
}

const footnoteOf = (draft: PdfDraft, usual: number, foot: ReadonlyMap<number, number>): Footnote | null => {
  if (draft.kind === 'table' || draft.kind === 'heading') return null;
  const [first, ...rest] = linesOf(draft);
  if (first === undefined || [first, ...rest].some((line) => line.size > usual * SMALLER)) return null;
  if (first.y < (foot.get(first.page) ?? 0) * LOWER_PART) return null;
  const [, raised, sign, figure] = OPENING_MARK.exec(first.text) ?? [];
  const mark = raised ?? sign ?? figure;
  return mark === undefined ? null : { draft, page: first.page, mark: plain(mark) };
};

const carries = (line: TextLine, { page, mark }: Footnote): boolean =>
  line.page === page && Array.from(line.text.matchAll(MARK)).some(([own]) => plain(own) === mark);

/** Footnotes of the pages, taken out of the blocks: small type low on a page that opens with a mark its text carries. */
export interface ApartFootnotes {
  readonly drafts: readonly PdfDraft[];
  /** Puts every footnote right below the block that carries its mark. */
  join(drafts: readonly PdfDraft[]): readonly PdfDraft[];
}

export const takeFootnotes = (all: readonly PdfDraft[]): ApartFootnotes => {
  const lines = all.flatMap(linesOf);
  const usual = usualSize(lines);
  const foot = new Map<number, number>();
  for (const { page, y } of lines) foot.set(page, Math.max(foot.get(page) ?? 0, y));
  const candidates = all.flatMap((draft) => footnoteOf(draft, usual, foot) ?? []);
  const small = new Set(candidates.map(({ draft }) => draft));
  const text = all.filter((draft) => !small.has(draft)).flatMap(linesOf);
  const footnotes = candidates.filter((footnote) => text.some((line) => carries(line, footnote)));
  const taken = new Set(footnotes.map(({ draft }) => draft));
  return {
    drafts: all.filter((draft) => !taken.has(draft)),
    join: (drafts) => {
      const left = new Set(footnotes);
      return drafts.flatMap((draft) => {
        const own = [...left].filter((footnote) => linesOf(draft).some((line) => carries(line, footnote)));
        for (const footnote of own) left.delete(footnote);
        return [draft, ...own.map((footnote) => footnote.draft)];
      });
    },
  };
};
