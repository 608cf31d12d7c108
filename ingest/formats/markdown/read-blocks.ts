import type { List, ListItem, Nodes, Root, Table } from 'mdast';
import type { BlockDraft, TableDraft } from '../canonical-text';
import { parseFragment } from '../html/html-tree';
import { readBlocks as readHtmlBlocks } from '../html/read-blocks';
import { attachCaptions } from '../table-shape';
import { inlineMarkdown } from './inline-markdown';
import { captionMark } from './plain-markdown';

const readTable = (table: Table): TableDraft => ({
  kind: 'table',
  caption: null,
  rows: table.children.map((row, index) =>
    row.children.map((cell) => ({
      text: inlineMarkdown(cell),
      header: index === 0,
      columnSpan: 1,
      rowSpan: 1,
    })),
  ),
});

const readItem = (item: ListItem, depth: number, mark: string): readonly BlockDraft[] => {
  let lead: string | null = mark;
  return item.children.flatMap((child): readonly BlockDraft[] => {
    if (child.type === 'list') return readList(child, depth + 1);
    if (child.type !== 'paragraph' && child.type !== 'heading') return readNode(child, depth);
    const text = `${lead ?? ''}${inlineMarkdown(child)}`;
    lead = null;
    return [{ kind: 'list-item', depth, text }];
  });
};

const readList = (list: List, depth: number): readonly BlockDraft[] =>
  list.children.flatMap((item, index) => {
    const mark = list.ordered === true ? `${(list.start ?? 1) + index}. ` : '';
    return readItem(item, depth, mark);
  });

const readNode = (node: Nodes, depth: number): readonly BlockDraft[] => {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: inlineMarkdown(node) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineMarkdown(node) }];
    case 'list':
      return readList(node, depth + 1);
    case 'table':
      return [readTable(node)];
    case 'html':
      return readHtmlBlocks(parseFragment(node.value));
    case 'code':
      return /^\{/.test(`${node.lang ?? ''}`) ? [] : [{ kind: 'paragraph', text: node.value }];
    case 'footnoteDefinition':
      return node.children.flatMap((child, at) =>
        child.type === 'paragraph' && at === 0
          ? [{ kind: 'paragraph' as const, text: `${node.identifier}. ${inlineMarkdown(child)}` }]
          : readNode(child, depth),
      );
    default:
      return 'children' in node ? node.children.flatMap((child) => readNode(child, depth)) : [];
  }
};

/** Pandoc lets the caption stand under its table as well: every marked caption joins the table next to it. */
const joinMarkedCaptions = (drafts: readonly BlockDraft[]): readonly BlockDraft[] => {
  const joined: BlockDraft[] = [];
  let waiting: string | null = null;
  for (const draft of drafts) {
    const above = joined.at(-1);
    if (draft.kind === 'paragraph' && draft.text.startsWith(captionMark)) {
      const caption = draft.text.slice(captionMark.length);
      if (above?.kind === 'table' && above.caption === null) joined.splice(-1, 1, { ...above, caption });
      else waiting = caption;
    } else if (draft.kind === 'table' && waiting !== null) {
      joined.push({ ...draft, caption: waiting });
      waiting = null;
    } else joined.push(draft);
  }
  return waiting === null ? joined : [...joined, { kind: 'paragraph', text: waiting }];
};

export const readBlocks = (root: Root): readonly BlockDraft[] =>
  attachCaptions(joinMarkedCaptions(root.children.flatMap((child) => readNode(child, 0))));
