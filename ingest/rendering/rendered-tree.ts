import type { Element, Nodes } from 'hast';
import { AppError } from '@/lib/app-error';
import type { RenderedElement, RenderedNode, RenderedTag } from '@/lib/evidence/rendering';
import { attribute, isUnseen } from '../formats/html/unseen-elements';
import { keptPicture } from './kept-picture';

/** Where a picture that a document refers to is found; null for what does not lie in the document itself. */
export type FindPicture = (source: string) => string | null;

const MOST_NODES = 300_000;
const MOST_SPAN = 100;

const TAGS: Readonly<Record<string, RenderedTag>> = {
  ...{ p: 'p', h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6', h6: 'h6', blockquote: 'blockquote', pre: 'pre' },
  ...{ figure: 'figure', figcaption: 'figcaption', hr: 'hr', br: 'br', ul: 'ul', ol: 'ol', menu: 'ul', li: 'li' },
  ...{ dl: 'dl', dt: 'dt', dd: 'dd', table: 'table', caption: 'caption', thead: 'thead', tbody: 'tbody', tfoot: 'tfoot' },
  ...{ tr: 'tr', th: 'th', td: 'td', b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'em', dfn: 'em', var: 'em' },
  ...{ u: 'u', ins: 'u', s: 's', del: 's', strike: 's', sup: 'sup', sub: 'sub', code: 'code', kbd: 'code', samp: 'code' },
  ...{ div: 'div', section: 'div', article: 'div', main: 'div', header: 'div', address: 'div', center: 'div', details: 'div' },
  ...{ summary: 'p', fieldset: 'div' },
}; // prettier-ignore

/** What may stand in what; the rest of their children is left out. */
const CHILDREN: Readonly<Partial<Record<RenderedTag, readonly RenderedTag[]>>> = {
  table: ['caption', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['th', 'td'],
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd', 'div'],
};
const BLOCKS: readonly string[] = [
  ...[
    'p',
    'div',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'figure',
    'hr',
    'ul',
    'ol',
    'dl',
    'table',
  ],
];

/**
 * A tree of HTML as it may be shown: elements of a closed list with spans and list numbers, text, and pictures that lie in the
 * document. Everything else (scripts, styles, addresses, handlers, forms, frames) has no place in what comes out. Text that a
 * page hides, and its furniture, is left out as it is from the canonical text. Throws `AppError` for a tree that is too large.
 */
export const renderedTree = (node: Nodes, findPicture: FindPicture): readonly RenderedNode[] => {
  let count = 0;
  const visit = (current: Nodes): readonly RenderedNode[] => {
    count += 1;
    if (count > MOST_NODES)
      throw new AppError('too-large', 'The document has too many parts to be shown as it was published.');
    if (current.type === 'text') return current.value === '' ? [] : [current.value];
    if (current.type === 'root') return current.children.flatMap(visit);
    if (current.type !== 'element' || isUnseen(current)) return [];
    if (current.tagName === 'img' || current.tagName === 'image')
      return [keptPicture(attribute(current, 'src'), attribute(current, 'alt'), findPicture)];
    const children = current.children.flatMap(visit);
    const tag = Object.hasOwn(TAGS, current.tagName) ? TAGS[current.tagName] : undefined;
    return tag === undefined ? children : [elementOf(current, tag, children)];
  };
  return steadyHeadings(visit(node));
};

const elementOf = (from: Element, tag: RenderedTag, children: readonly RenderedNode[]): RenderedElement => {
  const allowed = CHILDREN[tag];
  if (allowed !== undefined) {
    const inside = tag === 'ul' || tag === 'ol' ? asListItems(children) : children;
    const steady = inside.filter((child) => isOneOf(child, allowed));
    return { tag, children: steady, ...(tag === 'ol' ? startOf(from) : {}) };
  }
  if (tag === 'td' || tag === 'th') return { tag, children, ...spansOf(from) };
  return { tag: tag === 'p' && children.some((child) => isOneOf(child, BLOCKS)) ? 'div' : tag, children };
};

/** A list that stands in a list without an item around it is one. */
const asListItems = (children: readonly RenderedNode[]): readonly RenderedNode[] =>
  children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .map((child) => (isOneOf(child, ['li']) ? child : { tag: 'li', children: [child] }));

const isOneOf = (node: RenderedNode, tags: readonly string[]): boolean =>
  typeof node !== 'string' && tags.includes(node.tag);

const wholeNumber = (element: Element, name: string): number | null => {
  const said = attribute(element, name).trim();
  return /^\d{1,6}$/.test(said) ? Number(said) : null;
};

const startOf = (list: Element): Pick<RenderedElement, 'start'> => {
  const start = wholeNumber(list, 'start');
  return start === null ? {} : { start };
};

const spansOf = (cell: Element): Pick<RenderedElement, 'columnSpan' | 'rowSpan' | 'scope'> => {
  const [columns, rows] = [wholeNumber(cell, 'colSpan') ?? 1, wholeNumber(cell, 'rowSpan') ?? 1];
  const scope = attribute(cell, 'scope');
  return {
    ...(columns > 1 ? { columnSpan: Math.min(MOST_SPAN, columns) } : {}),
    ...(rows > 1 ? { rowSpan: Math.min(MOST_SPAN, rows) } : {}),
    ...(scope === 'row' || scope === 'col' ? { scope } : {}),
  };
};

const HEADING_TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Headings below a page's one h1, skipping no level. */
const steadyHeadings = (nodes: readonly RenderedNode[]): readonly RenderedNode[] => {
  let open: readonly number[] = [];
  const visit = (node: RenderedNode): RenderedNode => {
    if (typeof node === 'string' || node.tag === 'img') return node;
    const level = HEADING_TAGS.findIndex((tag) => tag === node.tag);
    if (level < 0) return { ...node, children: node.children.map(visit) };
    open = [...open.filter((above) => above < level), level];
    return { ...node, tag: HEADING_TAGS[open.length - 1] ?? 'h6' };
  };
  return nodes.map(visit);
};
