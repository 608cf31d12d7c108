import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api';
import { asHeadingLevel } from '../canonical-text';
import { alignCells } from './align-cells';
import type { PdfCell, PdfDraft, TextPart } from './pdf-draft';
import { composeLines } from './text-line';
import type { PageText, TextRun } from './text-run';

type Node = StructTreeNode | StructTreeContent;

const LEFT_OUT = new Set(['TOC', 'TOCI', 'Artifact']);
const INLINE = new Set([
  'Span',
  'Link',
  'Reference',
  'Em',
  'Strong',
  'Quote',
  'Code',
  'BibEntry',
  'Annot',
  'Sub',
  'Ruby',
  'Lbl',
]);
const NOTE = /^(?:FE)?Note$/;
const SMALLEST_FIGURE_WORDS = 12;
// Inside one tagged element a wide gap is a tab, not another column.
const WIDEST_GAP = 40;

const isNode = (node: Node): node is StructTreeNode => 'role' in node;

const childrenOf = (node: StructTreeNode): readonly Node[] => (node.children ?? []) as readonly Node[];

/** Reads the structure tree of one page against the runs its elements hold. */
export class TaggedPage {
  private readonly runsByTag = new Map<string, TextRun[]>();
  readonly used = new Set<TextRun>();

  constructor(private readonly page: PageText) {
    for (const run of page.runs) {
      if (run.tag !== null) this.runsByTag.set(run.tag, [...(this.runsByTag.get(run.tag) ?? []), run]);
    }
  }

  blocks(): readonly PdfDraft[] {
    return this.page.structure === null ? [] : this.read(this.page.structure, 0);
  }

  private read(node: Node, depth: number): readonly PdfDraft[] {
    if (!isNode(node)) return this.paragraph([node]);
    const { role } = node;
    if (LEFT_OUT.has(role)) return this.leaveOut(node);
    if (/^H[1-6]?$|^Title$/.test(role)) {
      const level = asHeadingLevel(Number(role.slice(1)) || 1);
      return this.parts([node]).map((part) => ({ kind: 'heading', level, parts: [part] }));
    }
    if (role === 'Table') return this.table(node);
    if (role === 'L') return childrenOf(node).flatMap((child) => this.read(child, depth + 1));
    if (role === 'LI') return this.item(node, depth);
    if (role === 'Figure' || role === 'Formula') return this.figure(node);
    const blocks = childrenOf(node).filter((child) => isNode(child) && !INLINE.has(child.role));
    return blocks.length === 0 ? this.paragraph([node]) : this.mixed(node, depth);
  }

  /** Runs of inline content between block children become paragraphs of their own. */
  private mixed(node: StructTreeNode, depth: number): readonly PdfDraft[] {
    const drafts: PdfDraft[] = [];
    const notes: PdfDraft[] = [];
    let inline: Node[] = [];
    const flush = (): void => {
      drafts.push(...this.paragraph(inline));
      inline = [];
    };
    for (const child of childrenOf(node)) {
      if (!isNode(child) || INLINE.has(child.role)) inline.push(child);
      // A note is tagged where its mark stands: the sentence goes on behind it.
      else if (NOTE.test(child.role)) notes.push(...this.read(child, depth));
      else {
        flush();
        drafts.push(...this.read(child, depth));
      }
    }
    flush();
    return [...drafts, ...notes];
  }

  private paragraph(nodes: readonly Node[]): readonly PdfDraft[] {
    return this.parts(nodes).map((part) => ({ kind: 'paragraph', parts: [part] }));
  }

  private item(node: StructTreeNode, depth: number): readonly PdfDraft[] {
    const nested: PdfDraft[] = [];
    const own: Node[] = [];
    const collect = (child: Node): void => {
      if (isNode(child) && child.role === 'L') nested.push(...this.read(child, depth));
      else if (isNode(child) && child.role === 'Table') nested.push(...this.table(child));
      else if (isNode(child) && /^(?:LBody|P|Div|Sect)$/.test(child.role)) childrenOf(child).forEach(collect);
      else own.push(child);
    };
    childrenOf(node).forEach(collect);
    const parts = this.parts(own);
    return parts.length === 0 ? nested : [{ kind: 'list-item', depth: Math.max(1, depth), parts }, ...nested];
  }

  private table(node: StructTreeNode): readonly PdfDraft[] {
    const rows: (readonly PdfCell[])[] = [];
    let caption: TextPart | null = null;
    const outside: PdfDraft[] = [];
    const visit = (child: Node): void => {
      if (!isNode(child)) return;
      if (child.role === 'Caption') caption = this.parts([child]).flat();
      else if (child.role === 'TR') rows.push(this.row(child));
      else if (/^(?:THead|TBody|TFoot|Sect|Div|Part|Span|NonStruct)$/.test(child.role))
        childrenOf(child).forEach(visit);
      else outside.push(...this.read(child, 0));
    };
    childrenOf(node).forEach(visit);
    const filled = rows.filter((row) => row.some((cell) => cell.parts.length > 0));
    if (filled.length === 0) return outside;
    if (filled.every((row) => row.length < 2)) {
      const cells = filled.flat().flatMap((cell) => cell.parts);
      return [...cells.map((part): PdfDraft => ({ kind: 'paragraph', parts: [part] })), ...outside];
    }
    return [{ kind: 'table', caption, rows: alignCells(filled) }, ...outside];
  }

  private row(node: StructTreeNode): readonly PdfCell[] {
    return childrenOf(node)
      .filter(
        (child): child is StructTreeNode => isNode(child) && (child.role === 'TD' || child.role === 'TH'),
      )
      .map((cell) => ({
        parts: this.cellParts(cell),
        header: cell.role === 'TH',
        columnSpan: 1,
        rowSpan: 1,
      }));
  }

  private cellParts(cell: StructTreeNode): readonly TextPart[] {
    return this.mixed(cell, 0).flatMap((draft) =>
      draft.kind === 'table' ? draft.rows.flat().flatMap(({ parts }) => parts) : draft.parts,
    );
  }

  private figure(node: StructTreeNode): readonly PdfDraft[] {
    const drafts = this.paragraph([node]);
    const words = drafts
      .flatMap((draft) => (draft.kind === 'table' ? [] : draft.parts.flat()))
      .map(({ text }) => text)
      .join(' ')
      .split(' ');
    return words.length >= SMALLEST_FIGURE_WORDS && words.join(' ').includes('. ') ? drafts : [];
  }

  private leaveOut(node: Node): readonly PdfDraft[] {
    this.runs(node);
    return [];
  }

  private parts(nodes: readonly Node[]): readonly TextPart[] {
    const lines = composeLines(
      nodes.flatMap((node) => this.runs(node)),
      this.page.number,
      WIDEST_GAP,
    );
    return lines.length === 0 ? [] : [lines];
  }

  private runs(node: Node): readonly TextRun[] {
    if (isNode(node)) return childrenOf(node).flatMap((child) => this.runs(child));
    const runs = node.type === 'content' ? (this.runsByTag.get(node.id) ?? []) : [];
    for (const run of runs) this.used.add(run);
    return runs;
  }
}
