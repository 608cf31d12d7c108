import type { Element, ElementContent } from 'hast';
import type { XmlElement, XmlNode } from '../xml-tree';
import { xmlText } from '../xml-tree';

const SAME = new Set(['p', 'sup', 'sub', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'break']);
const LEFT_OUT = new Set([
  'ref-list', 'ref', 'graphic', 'media', 'inline-graphic', 'tex-math', 'object-id', 'permissions', 'contrib-group', 'aff',
  'author-notes', 'journal-meta', 'pub-date', 'history', 'counts', 'kwd-group', 'article-id', 'fn-group', 'ack', 'app-group',
  'alternatives', 'supplementary-material', 'related-article', 'custom-meta-group', 'funding-group',
]); // prettier-ignore

const element = (
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
});

const heading = (level: number, children: readonly ElementContent[]): Element =>
  element(`h${Math.min(6, level)}`, children);

const childrenOf = (node: XmlElement, depth: number): readonly ElementContent[] =>
  node.children.flatMap((child) => toHtml(child, depth));

/** A table with label and caption as its caption, and its footnotes below. */
const tableWrap = (node: XmlElement, depth: number): readonly ElementContent[] => {
  const label = node.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'label',
  );
  const caption = node.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'caption',
  );
  const text = [...label, ...caption]
    .map((part) => xmlText(part).replace(/\s+/g, ' ').trim().replace(/\.?$/, '.'))
    .join(' ');
  const rest = node.children.filter(
    (child) => typeof child === 'string' || (child.name !== 'label' && child.name !== 'caption'),
  );
  return rest.flatMap((child) => {
    const nodes = toHtml(child, depth);
    return nodes.map((html) =>
      html.type === 'element' && html.tagName === 'table'
        ? { ...html, children: [element('caption', [{ type: 'text', value: text }]), ...html.children] }
        : html,
    );
  });
};

const section = (node: XmlElement, depth: number): readonly ElementContent[] => {
  const [level, inner] = [depth + 1, depth + 1];
  return node.children.flatMap((child): readonly ElementContent[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'title') return [heading(level, childrenOf(child, inner))];
    return toHtml(child, inner);
  });
};

const titled = (node: XmlElement, depth: number, title: string): readonly ElementContent[] => {
  const own = node.children.some((child) => typeof child !== 'string' && child.name === 'title');
  return [...(own ? [] : [heading(depth + 1, [{ type: 'text', value: title }])]), ...section(node, depth)];
};

const mapped = (node: XmlElement, depth: number): readonly ElementContent[] => {
  const { name, attributes } = node;
  switch (name) {
    case 'sec':
    case 'boxed-text':
    case 'app':
      return section(node, depth);
    case 'abstract':
      return titled(node, depth, 'Abstract');
    case 'table-wrap':
      return tableWrap(node, depth);
    case 'list':
      return [element(attributes['list-type'] === 'order' ? 'ol' : 'ul', childrenOf(node, depth))];
    case 'list-item':
      return [element('li', childrenOf(node, depth))];
    case 'fig':
    case 'disp-formula':
    case 'table-wrap-foot':
    case 'fn':
    case 'disp-quote':
      return [element('div', childrenOf(node, depth))];
    case 'title':
      return [element('p', [element('b', childrenOf(node, depth))])];
    default:
      return childrenOf(node, depth);
  }
};

/** JATS (https://jats.nlm.nih.gov) as the HTML a reader would see; sections become headings by their depth. */
export const toHtml = (node: XmlNode, depth: number): readonly ElementContent[] => {
  if (typeof node === 'string') return [{ type: 'text', value: node }];
  if (LEFT_OUT.has(node.name)) return [];
  if (!SAME.has(node.name)) return mapped(node, depth);
  const tag = node.name === 'break' ? 'br' : node.name;
  const { colspan, rowspan } = node.attributes;
  const spans = {
    ...(colspan === undefined ? {} : { colSpan: colspan }),
    ...(rowspan === undefined ? {} : { rowSpan: rowspan }),
  };
  return [element(tag, childrenOf(node, depth), spans)];
};
