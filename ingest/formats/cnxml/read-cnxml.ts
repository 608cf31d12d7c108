import type { Root } from 'hast';
import type { ParsedDocument } from '@/lib/evidence/document';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { cleanDrafts, layOut } from '../canonical-text';
import { cleanLine } from '../clean-text';
import { decodeText } from '../decode-text';
import { readBlocks } from '../html/read-blocks';
import { titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';
import { findElement, parseXml, xmlText } from '../xml-tree';
import { toHtml } from './to-html-tree';

/** Reads a module in CNXML, as OpenStax publishes its textbooks; its exercises are left out. */
export const readCnxml = async (file: SourceFile): Promise<ParsedDocument> => {
  const xml = parseXml(decodeText(file.bytes));
  const children = [findElement(xml, 'content'), findElement(xml, 'glossary')].flatMap((part) =>
    part === null
      ? []
      : part.name === 'content'
        ? part.children.flatMap((node) => toHtml(node, 0))
        : toHtml(part, 0),
  );
  const root: Root = { type: 'root', children };
  return {
    metadata: {
      ...unknownMetadata,
      title: cleanLine(xmlText(findElement(xml, 'title'))) || titleFromFileName(file.name),
      licence: cleanLine(xmlText(findElement(xml, 'md:license'))) || null,
    },
    ...layOut(cleanDrafts(readBlocks(root))),
    pages: [],
    lines: [],
  };
};
