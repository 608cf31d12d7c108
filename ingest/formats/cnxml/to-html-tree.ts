import type { Element, ElementContent } from 'hast';
import type { XmlElement, XmlNode } from '../xml-tree';
import { findElements, xmlText } from '../xml-tree';

const LEFT_OUT = new Set(['metadata', 'image', 'iframe', 'video', 'audio', 'exercise', 'abstract']);
const RENAMED: Readonly<Record<string, string>> = {
  para: 'p', item: 'li', sup: 'sup', sub: 'sub', newline: 'br', row: 'tr', thead: 'thead', tbody: 'tbody',
  caption: 'p', note: 'div', figure: 'div', quote: 'blockquote', code: 'code',
}; // prettier-ignore

type Properties = Element['properties'];

const element = (
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element => ({ type: 'element', tagName, properties, children: [...children] });

const childrenOf = (node: XmlElement, depth: number): readonly ElementContent[] =>
  node.children.flatMap((child) => toHtml(child, depth));

const isNamed =
  (...names: readonly string[]) =>
  (node: XmlNode): node is XmlElement =>
    typeof node !== 'string' && names.includes(node.name);

/** Number of each column by its name; columns that are not declared count on from the one before. */
const columnNumbers = (group: XmlElement): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  findElements(group.children, 'colspec').forEach(({ attributes }, at) => {
    const stated = Number.parseInt(attributes['colnum'] ?? '', 10);
    if (attributes['colname'] !== undefined)
      numbers.set(attributes['colname'], Number.isFinite(stated) ? stated : at + 1);
  });
  return numbers;
};

const spansOf = ({ attributes }: XmlElement, columns: ReadonlyMap<string, number>): Properties => {
  const from = columns.get(attributes['namest'] ?? '');
  const to = columns.get(attributes['nameend'] ?? '');
  const more = Number.parseInt(attributes['morerows'] ?? '', 10);
  return {
    ...(from === undefined || to === undefined || to <= from ? {} : { colSpan: String(to - from + 1) }),
    ...(Number.isFinite(more) && more > 0 ? { rowSpan: String(more + 1) } : {}),
  };
};

/** A CALS table (OASIS TR 9503): spans are told by column names and by further rows. */
const table = (node: XmlElement, depth: number): readonly ElementContent[] => {
  const titles = node.children.filter(isNamed('title', 'caption'));
  const caption = titles.map((title) => xmlText(title).replace(/\s+/g, ' ').trim()).join(' ');
  return node.children.filter(isNamed('tgroup')).map((group) => {
    const columns = columnNumbers(group);
    const rows = (part: XmlElement, cell: 'th' | 'td'): readonly Element[] =>
      part.children.filter(isNamed('row')).map((row) =>
        element(
          'tr',
          row.children
            .filter(isNamed('entry'))
            .map((entry) => element(cell, childrenOf(entry, depth), spansOf(entry, columns))),
        ),
      );
    const parts = group.children
      .filter(isNamed('thead', 'tbody', 'tfoot'))
      .map((part) => element(part.name, rows(part, part.name === 'thead' ? 'th' : 'td')));
    const told = caption === '' ? [] : [element('caption', [{ type: 'text', value: caption }])];
    return element('table', [...told, ...parts]);
  });
};

const section = (node: XmlElement, depth: number): readonly ElementContent[] =>
  node.children.flatMap((child) =>
    isNamed('title')(child)
      ? [element(`h${String(Math.min(6, depth + 1))}`, childrenOf(child, depth))]
      : toHtml(child, depth + 1),
  );

const glossary = (node: XmlElement, depth: number): readonly ElementContent[] => [
  element(`h${String(Math.min(6, depth + 1))}`, [{ type: 'text', value: 'Glossary' }]),
  ...node.children.filter(isNamed('definition')).map(({ children }) =>
    element(
      'p',
      children.flatMap((child): readonly ElementContent[] =>
        isNamed('meaning')(child)
          ? [{ type: 'text', value: ': ' }, ...childrenOf(child, depth)]
          : isNamed('term')(child)
            ? childrenOf(child, depth)
            : [],
      ),
    ),
  ),
];

/** CNXML (textbooks of OpenStax) as the HTML a reader would see; sections become headings by their depth. Exercises are left out. */
export const toHtml = (node: XmlNode, depth: number): readonly ElementContent[] => {
  if (typeof node === 'string') return [{ type: 'text', value: node }];
  const { name, attributes } = node;
  if (LEFT_OUT.has(name)) return [];
  if (name === 'section') return section(node, depth);
  if (name === 'glossary') return glossary(node, depth);
  if (name === 'table') return table(node, depth);
  if (name === 'title') return [element('p', [element('b', childrenOf(node, depth))])];
  if (name === 'list')
    return [element(attributes['list-type'] === 'enumerated' ? 'ol' : 'ul', childrenOf(node, depth))];
  const tag = RENAMED[name];
  return tag === undefined ? childrenOf(node, depth) : [element(tag, childrenOf(node, depth))];
};
