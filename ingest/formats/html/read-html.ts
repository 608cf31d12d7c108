import type { Root } from 'hast';
import { AppError } from '@/lib/app-error';
import type { ParsedDocument } from '@/lib/evidence/document';
import { cleanDrafts, layOut } from '../canonical-text';
import { decodeText } from '../decode-text';
import { splitFrontMatter } from '../front-matter';
import { titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';
import { htmlMetadata } from './html-metadata';
import { findElements, parsePage, rawText } from './html-tree';
import { mainContent } from './main-content';
import { readBlocks } from './read-blocks';

const TEMPLATE_TAGS = /\{%[^%]*%\}|\{\{[^{}]*\}\}/g;

const SCRIPTED_SHARE = 50;

const refuseScripted = (page: Root, text: string): void => {
  const scripts = findElements(page, ['script']).reduce(
    (length, script) => length + rawText(script).length,
    0,
  );
  if (scripts > text.length * SCRIPTED_SHARE && scripts > 20_000) {
    throw new AppError(
      'unsupported',
      'The page builds its text with a script; save it from a browser as it shows there.',
    );
  }
};

/** The tree of a page, and the part of it that is the document. */
export const openHtml = (bytes: Uint8Array) => {
  const { frontMatter, body } = splitFrontMatter(decodeText(bytes));
  const html = body.replace(TEMPLATE_TAGS, '');
  const page = parsePage(html);
  return { frontMatter, page, content: mainContent(page, html) };
};

/** Reads a saved page, an exported book chapter or a fragment of HTML. */
export const readHtml = async (file: SourceFile): Promise<ParsedDocument> => {
  const { frontMatter, page, content } = openHtml(file.bytes);
  const drafts = cleanDrafts(readBlocks(content));
  const laidOut = layOut(drafts);
  refuseScripted(page, laidOut.text);
  const said = frontMatter?.metadata ?? htmlMetadata(page);
  const heading = drafts.find((draft) => draft.kind === 'heading' && draft.level <= 2);
  const headingText = heading?.kind === 'heading' ? heading.text : '';
  const isFileName = said.title !== '' && /^[\w.-]*[_.\d][\w.-]*$/.test(said.title);
  const title = (isFileName ? headingText : said.title) || headingText || titleFromFileName(file.name);
  return { metadata: { ...said, title }, ...laidOut, pages: [], lines: [] };
};
