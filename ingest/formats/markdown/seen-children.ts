import type { Nodes } from 'mdast';
import { parseFragment } from '../html/html-tree';
import { isUnseen } from '../html/unseen-elements';

const opening = /^<([a-z][a-z0-9]*)\b[^>]*[^/]?>$/i;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * The children of a Markdown node without those between the tags of an element that a reader never sees: in running text the
 * tags and what they enclose are siblings. An element that is not closed hides the rest, as in a browser.
 */
export function seenChildren(children: readonly Nodes[]): readonly Nodes[] {
  const seen: Nodes[] = [];
  let hidden: { readonly tag: string; depth: number } | null = null;
  for (const child of children) {
    const html = child.type === 'html' ? child.value.trim() : '';
    const tag = opening.exec(html)?.[1]?.toLowerCase() ?? '';
    if (hidden !== null) {
      if (tag === hidden.tag) hidden.depth += 1;
      else if (html.toLowerCase() === `</${hidden.tag}>`) hidden.depth -= 1;
      if (hidden.depth === 0) hidden = null;
    } else if (tag !== '' && !empty.test(tag) && hides(html)) hidden = { tag, depth: 1 };
    else seen.push(child);
  }
  return seen;
}

function hides(html: string): boolean {
  return parseFragment(html).children.some((node) => node.type === 'element' && isUnseen(node));
}
