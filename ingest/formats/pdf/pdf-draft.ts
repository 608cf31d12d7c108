import type { HeadingLevel } from '../canonical-text';
import type { TextLine } from './text-line';

/** Lines that read on as one; several of them in one block or cell are set apart by line breaks. */
export type TextPart = readonly TextLine[];

export interface PdfCell {
  readonly parts: readonly TextPart[];
  readonly header: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A block of a PDF, still made of its printed lines. */
export type PdfDraft =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly parts: readonly TextPart[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly TextPart[] }
  | { readonly kind: 'list-item'; readonly depth: number; readonly parts: readonly TextPart[] }
  | {
      readonly kind: 'table';
      readonly caption: TextPart | null;
      readonly rows: readonly (readonly PdfCell[])[];
    };

export type PdfTextDraft = Exclude<PdfDraft, { kind: 'table' }>;

export const linesOf = (draft: PdfDraft): readonly TextLine[] =>
  draft.kind === 'table'
    ? [...(draft.caption ?? []), ...draft.rows.flat().flatMap((cell) => cell.parts.flat())]
    : draft.parts.flat();

export const cellText = (cell: PdfCell): string =>
  cell.parts
    .flat()
    .map((line) => line.text)
    .join(' ');
