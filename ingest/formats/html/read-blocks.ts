import type { Element, Nodes } from 'hast';
import type { BlockDraft } from '../canonical-text';
import { attachCaptions } from '../table-shape';
import { headingOf } from './heading-of';
import { inlineText, isBlock } from './inline-text';
import { isLayoutTable, readTable } from './read-table';
import { attribute, isUnseen } from './unseen-elements';

const LITERAL_BULLET = /^\s*[•●■▪◦・‣–]\s/;

interface ListPlace {
  readonly depth: number;
  readonly mark: string;
}

/** Collects blocks in reading order; `pending` is the run of inline text that is not closed yet. */
class BlockCollector {
  readonly drafts: BlockDraft[] = [];
  private pending = '';
  private place: ListPlace | null = null;

  add(text: string): void {
    this.pending += text;
  }

  close(): void {
    const text = this.pending.trim();
    this.pending = '';
    if (text === '') return;
    if (this.place !== null) {
      this.drafts.push({ kind: 'list-item', depth: this.place.depth, text: `${this.place.mark}${text}` });
      this.place = { depth: this.place.depth, mark: '' };
    } else if (LITERAL_BULLET.test(text)) this.drafts.push({ kind: 'list-item', depth: 1, text });
    else this.drafts.push({ kind: 'paragraph', text });
  }

  push(...drafts: readonly BlockDraft[]): void {
    this.close();
    this.drafts.push(...drafts);
  }

  within(place: ListPlace | null, read: () => void): void {
    this.close();
    const outer = this.place;
    this.place = place;
    read();
    this.close();
    this.place = outer;
  }

  get depth(): number {
    return this.place?.depth ?? 0;
  }
}

const isElement = (node: Nodes): node is Element => node.type === 'element';

const readList = (list: Element, blocks: BlockCollector): void => {
  const depth = blocks.depth + 1;
  const first = Number.parseInt(attribute(list, 'start'), 10);
  let number = Number.isFinite(first) ? first : 1;
  for (const item of list.children) {
    if (!isElement(item) || isUnseen(item)) continue;
    if (item.tagName !== 'li') {
      blocks.within({ depth, mark: '' }, () => read(item, blocks));
      continue;
    }
    const mark = list.tagName === 'ol' ? `${number}. ` : '';
    number += 1;
    blocks.within({ depth, mark }, () => readChildren(item, blocks));
  }
};

const readContainer = (element: Element, blocks: BlockCollector): void => {
  blocks.close();
  readChildren(element, blocks);
  blocks.close();
};

const readTerms = (list: Element, blocks: BlockCollector): void => {
  blocks.close();
  for (const entry of list.children) {
    if (!isElement(entry)) continue;
    if (entry.tagName === 'dt') blocks.close();
    blocks.add(`\n${inlineText(entry).trim()}`);
  }
  blocks.close();
};

const readElement = (element: Element, blocks: BlockCollector): void => {
  const { tagName } = element;
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') return readList(element, blocks);
  if (tagName === 'dl') return readTerms(element, blocks);
  if (tagName === 'pre') return blocks.push({ kind: 'paragraph', text: inlineText(element) });
  if (tagName === 'table' && !isLayoutTable(element)) return blocks.push(...readTable(element));
  const text =
    /^(?:h[1-6]|p|div)$/.test(tagName) && !element.children.some(isBlock) ? inlineText(element) : '';
  const level = text === '' && !/^h[1-6]$/.test(tagName) ? null : headingOf(element, text);
  if (level !== null)
    return blocks.push({ kind: 'heading', level, text: text === '' ? inlineText(element) : text });
  return readContainer(element, blocks);
};

const read = (node: Nodes, blocks: BlockCollector): void => {
  if (node.type === 'root') return readChildren(node, blocks);
  if (isElement(node) && isUnseen(node)) return;
  if (isElement(node) && isBlock(node)) return readElement(node, blocks);
  if (node.type === 'element' && node.children.some(isBlock)) return readChildren(node, blocks);
  blocks.add(inlineText(node));
};

function readChildren(node: Element | Extract<Nodes, { type: 'root' }>, blocks: BlockCollector): void {
  for (const child of node.children) read(child, blocks);
}

/** Headings, paragraphs, list items and tables of an HTML tree, in reading order. */
export const readBlocks = (node: Nodes): readonly BlockDraft[] => {
  const blocks = new BlockCollector();
  read(node, blocks);
  blocks.close();
  return attachCaptions(blocks.drafts);
};
