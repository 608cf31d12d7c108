import type { Block, PageLine } from '@/lib/evidence/document';
import { layOut } from '../canonical-text';
import type { BlockDraft, CanonicalText } from '../canonical-text';
import { CELL_LINE_BREAK } from '../clean-text';
import { joinLines } from './join-lines';
import type { JoinedText, PlacedLine } from './join-lines';
import type { PdfDraft, TextPart } from './pdf-draft';

const joinParts = (
  parts: readonly TextPart[],
  separator: string,
  vocabulary: ReadonlySet<string>,
): JoinedText => {
  let text = '';
  const lines: PlacedLine[] = [];
  for (const part of parts) {
    const joined = joinLines(part, vocabulary);
    if (joined.text === '') continue;
    if (text !== '') text += separator;
    const offset = text.length;
    lines.push(
      ...joined.lines.map(({ line, start, end }) => ({ line, start: offset + start, end: offset + end })),
    );
    text += joined.text;
  }
  return { text, lines };
};

interface JoinedDraft {
  readonly draft: BlockDraft;
  /** Joined texts in the order of the block's spans: the block's own, or caption and cells. */
  readonly texts: readonly JoinedText[];
}

const joinTable = (
  table: Extract<PdfDraft, { kind: 'table' }>,
  vocabulary: ReadonlySet<string>,
): JoinedDraft => {
  const caption = table.caption === null ? null : joinLines(table.caption, vocabulary);
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, joined: joinParts(cell.parts, CELL_LINE_BREAK, vocabulary) })),
  );
  const draft: BlockDraft = {
    kind: 'table',
    caption: caption?.text ?? null,
    rows: rows.map((row) =>
      row.map(({ header, columnSpan, rowSpan, joined }) => ({
        text: joined.text,
        header,
        columnSpan,
        rowSpan,
      })),
    ),
  };
  return {
    draft,
    texts: [...(caption === null ? [] : [caption]), ...rows.flat().map(({ joined }) => joined)],
  };
};

const join = (draft: PdfDraft, vocabulary: ReadonlySet<string>): JoinedDraft => {
  if (draft.kind === 'table') return joinTable(draft, vocabulary);
  const joined = joinParts(draft.parts, draft.kind === 'heading' ? ' ' : '\n', vocabulary);
  const texts = [joined];
  if (draft.kind === 'heading')
    return { draft: { kind: 'heading', level: draft.level, text: joined.text }, texts };
  if (draft.kind === 'list-item')
    return { draft: { kind: 'list-item', depth: draft.depth, text: joined.text }, texts };
  return { draft: { kind: 'paragraph', text: joined.text }, texts };
};

const startsOf = (block: Block): readonly number[] => {
  if (block.kind !== 'table') return [block.start];
  const cells = block.rows.flatMap((row) => row.cells.map((cell) => cell.start));
  return block.caption === null ? cells : [block.caption.start, ...cells];
};

const pageLine = ({ line, start, end }: PlacedLine, offset: number): PageLine => {
  const { page, x, y, width, height } = line;
  return { page, x, y, width, height, start: offset + start, end: offset + end };
};

/** The canonical text of a PDF with a box for every printed line of it. */
export const layOutPdf = (
  drafts: readonly PdfDraft[],
  vocabulary: ReadonlySet<string>,
): CanonicalText & { readonly lines: readonly PageLine[] } => {
  const joined = drafts
    .map((draft) => join(draft, vocabulary))
    .filter(({ texts }) => texts.some(({ text }) => text !== ''));
  const canonical = layOut(joined.map(({ draft }) => draft));
  const lines = joined.flatMap(({ texts }, index) => {
    const block = canonical.blocks[index];
    const starts = block === undefined ? [] : startsOf(block);
    return texts.flatMap((text, at) => text.lines.map((line) => pageLine(line, starts[at] ?? 0)));
  });
  return { ...canonical, lines: lines.toSorted((a, b) => a.start - b.start) };
};
