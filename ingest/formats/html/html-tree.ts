import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const page = unified().use(rehypeParse);
const fragment = unified().use(rehypeParse, { fragment: true });

export const parsePage = (html: string): Root => page.parse(html);
export const parseFragment = (html: string): Root => fragment.parse(html);

/** Elements with one of the tag names, in document order; stops at `limit`. */
export const findElements = (node: Nodes, tags: readonly string[], limit = 1_000): readonly Element[] => {
  const found: Element[] = [];
  const visit = (current: Nodes): void => {
    if (found.length >= limit) return;
    if (current.type === 'element' && tags.includes(current.tagName)) found.push(current);
    if ('children' in current) for (const child of current.children) visit(child);
  };
  visit(node);
  return found;
};

/** The characters directly inside an element, as they are. */
export const rawText = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
