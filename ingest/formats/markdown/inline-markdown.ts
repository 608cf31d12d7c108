import type { Nodes } from 'mdast';
import { superscript } from '../clean-text';
import { inlineText } from '../html/inline-text';
import { parseFragment } from '../html/html-tree';
import { seenChildren } from './seen-children';

const inlineHtml = (html: string): string => (/^<br\b/i.test(html) ? '\n' : inlineText(parseFragment(html)));

// Raised figures come as three siblings in Markdown: <sup>, text, </sup>.
const childText = (children: readonly Nodes[]): string => {
  let text = '';
  let raised: string | null = null;
  for (const child of seenChildren(children)) {
    if (child.type === 'html' && /^<sup\b/i.test(child.value)) raised = '';
    else if (child.type === 'html' && /^<\/sup/i.test(child.value) && raised !== null) {
      text += superscript(raised);
      raised = null;
    } else if (raised === null) text += inlineMarkdown(child);
    else raised += inlineMarkdown(child);
  }
  return text + (raised ?? '');
};

const pandocMarks = (text: string): string =>
  text
    .replace(/(?<=\S)\^([\p{L}\d+−–-]{1,5})\^/gu, (_, raised: string) => superscript(raised))
    .replace(/\\$/, '')
    .replace(/(?<=[A-Za-z)])~(\d{1,3})~/g, '$1')
    .replace(/\s*\[-?@[^\]\n]+\]/g, '');

/** Text of a Markdown node as a reader sees it: no marks, hard breaks kept as line breaks, raised figures kept raised. */
export const inlineMarkdown = (node: Nodes): string => {
  switch (node.type) {
    case 'text':
      return pandocMarks(node.value.replace(/[ \t]*\n[ \t]*/g, ' '));
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return inlineHtml(node.value);
    case 'footnoteReference':
      return superscript(node.identifier);
    case 'image':
    case 'imageReference':
      return '';
    default:
      return 'children' in node ? childText(node.children) : '';
  }
};
