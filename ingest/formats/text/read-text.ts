import type { ParsedDocument } from '@/lib/evidence/document';
import { cleanDrafts, layOut } from '../canonical-text';
import { decodeText } from '../decode-text';
import { titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';
import { attachCaptions } from '../table-shape';
import { splitPreamble } from './preamble';
import { readBlocks } from './read-blocks';

/** Reads plain text: structure by the shape of its lines, wrapped lines joined, words broken at a line's end joined. */
export const readText = async (file: SourceFile): Promise<ParsedDocument> => {
  const { metadata, body } = splitPreamble(decodeText(file.bytes).replace(/\r\n?/g, '\n'));
  const drafts = cleanDrafts(attachCaptions(readBlocks(body)));
  const [first] = drafts;
  const heading = first?.kind === 'heading' ? first.text : '';
  const title = metadata.title || heading || titleFromFileName(file.name);
  return { metadata: { ...metadata, title }, ...layOut(drafts), pages: [], lines: [] };
};
