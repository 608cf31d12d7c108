import type { Block, ParsedDocument } from '@/lib/evidence/document';

export type ContentBlock = Exclude<Block, { kind: 'heading' }>;

/** The blocks between two headings, with the headings they stand under. */
export interface Section {
  readonly path: readonly string[];
  /** The heading right above the blocks; null where that is the document's title. */
  readonly heading: Block | null;
  readonly blocks: readonly ContentBlock[];
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isContent = (block: Block): block is ContentBlock => block.kind !== 'heading';

/** Cuts a document at its headings. Sections without text of their own are left out; the document's title is in no path. */
export const sectionsOf = (document: ParsedDocument): readonly Section[] => {
  const title = fold(document.metadata.title);
  const isTitle = (text: string | undefined): boolean => text !== undefined && fold(text) === title;
  const sections: Section[] = [];
  let above: readonly { readonly level: number; readonly text: string }[] = [];
  let heading: Block | null = null;
  let blocks: ContentBlock[] = [];
  const close = (): void => {
    const path = above.map(({ text }) => text).filter((text) => !isTitle(text));
    if (blocks.length > 0)
      sections.push({ path, heading: isTitle(above.at(-1)?.text) ? null : heading, blocks });
    blocks = [];
  };
  for (const block of document.blocks) {
    if (isContent(block)) {
      blocks.push(block);
      continue;
    }
    close();
    heading = block;
    const level = block.kind === 'heading' ? block.level : 1;
    const text = document.text.slice(block.start, block.end);
    above = [...above.filter((upper) => upper.level < level), { level, text }];
  }
  close();
  return sections;
};
