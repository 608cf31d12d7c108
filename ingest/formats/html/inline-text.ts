import type { Nodes } from 'hast';
import { superscript } from '../clean-text';
import { isUnseen } from './unseen-elements';

const BLOCKS = new Set([
  'address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]); // prettier-ignore

export const isBlock = (node: Nodes): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

const preformatted = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(preformatted).join('') : '';

/** Text of a node as a reader sees it: line breaks only where the page breaks a line, raised figures kept raised. */
export const inlineText = (node: Nodes): string => {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'root') return node.children.map(inlineText).join('');
  if (node.type !== 'element' || isUnseen(node)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'pre') return `\n${preformatted(node)}\n`;
  const text = node.children.map(inlineText).join('');
  if (node.tagName === 'sup') return superscript(text);
  return isBlock(node) ? `\n${text}\n` : text;
};
