import type { Block } from '@/lib/evidence/document';

type Heading = Extract<Block, { kind: 'heading' }>;
type ListItem = Extract<Block, { kind: 'list-item' }>;
type Other = Exclude<Block, Heading | ListItem>;

/** What the source view sets: headings whose levels skip none, list items gathered into their list. */
export type SourceBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6; readonly block: Heading }
  | { readonly kind: 'list'; readonly blocks: readonly ListItem[] }
  | { readonly kind: 'other'; readonly block: Other };

const LEVELS = [2, 3, 4, 5, 6] as const;

/** Arranges the blocks of a document below a page's one h1. */
export function sourceBlocks(blocks: readonly Block[]): readonly SourceBlock[] {
  const arranged: SourceBlock[] = [];
  let open: number[] = [];
  for (const block of blocks) {
    const last = arranged.at(-1);
    if (block.kind === 'list-item') {
      if (last?.kind === 'list') arranged[arranged.length - 1] = { ...last, blocks: [...last.blocks, block] };
      else arranged.push({ kind: 'list', blocks: [block] });
    } else if (block.kind === 'heading') {
      open = [...open.filter((level) => level < block.level), block.level];
      arranged.push({ kind: 'heading', level: LEVELS[open.length - 1] ?? 6, block });
    } else {
      arranged.push({ kind: 'other', block });
    }
  }
  return arranged;
}
