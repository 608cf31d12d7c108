import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ParsedDocument } from '@/lib/evidence/document';
import { cleanDrafts, layOut } from '../canonical-text';
import type { BlockDraft } from '../canonical-text';
import { decodeText } from '../decode-text';
import { splitFrontMatter } from '../front-matter';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';
import { rewriteGridTables } from './grid-table';
import { plainMarkdown } from './plain-markdown';
import { readBlocks } from './read-blocks';

const parser = unified().use(remarkParse).use(remarkGfm);

const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

const cellText = (markdown: string): string =>
  readBlocks(parseMarkdown(markdown))
    .map((draft) => (draft.kind === 'table' ? '' : draft.text))
    .join('\n');

const firstHeading = (drafts: readonly BlockDraft[]): string => {
  const heading = drafts.find((draft) => draft.kind === 'heading');
  return heading?.kind === 'heading' && heading.level <= 2 ? heading.text : '';
};

/** Reads Markdown (GitHub's and Quarto's), with its front matter and the HTML inside it. */
export const readMarkdown = async (file: SourceFile): Promise<ParsedDocument> => {
  const { frontMatter, body } = splitFrontMatter(decodeText(file.bytes));
  const markdown = rewriteGridTables(plainMarkdown(body), cellText);
  const drafts = cleanDrafts(readBlocks(parseMarkdown(markdown)));
  const metadata = frontMatter?.metadata ?? unknownMetadata;
  const title = metadata.title || firstHeading(drafts) || titleFromFileName(file.name);
  return { metadata: { ...metadata, title }, ...layOut(drafts), pages: [], lines: [] };
};
