import type { Root } from 'hast';
import type { DocumentMetadata, ParsedDocument } from '@/lib/evidence/document';
import { cleanDrafts, layOut } from '../canonical-text';
import { cleanLine } from '../clean-text';
import { decodeText } from '../decode-text';
import { readBlocks } from '../html/read-blocks';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { bareDoi, statedYear, titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';
import { toHtml } from './to-html-tree';
import { findElement, findElements, parseXml, xmlText } from '../xml-tree';
import type { XmlNode } from '../xml-tree';

const textOf = (nodes: readonly XmlNode[], name: string): string =>
  cleanLine(xmlText(findElement(nodes, name)));

const metadataOf = (front: readonly XmlNode[], fileName: string): DocumentMetadata => {
  const doi = findElements(front, 'article-id').find((id) => id.attributes['pub-id-type'] === 'doi');
  const licence = findElement(front, 'license');
  const dates = findElements(front, 'pub-date').map((date) => statedYear(textOf([date], 'year')));
  return {
    ...unknownMetadata,
    title: textOf(front, 'article-title') || titleFromFileName(fileName),
    body: textOf(front, 'journal-title') || textOf(front, 'publisher-name') || null,
    year: dates.find((year) => year !== null) ?? null,
    doi: doi === undefined ? null : bareDoi(xmlText(doi)),
    licence: licence?.attributes['xlink:href'] ?? (cleanLine(xmlText(licence)) || null),
  };
};

/** An article as the HTML a reader would see, and what stands before it. */
export const openJats = (
  bytes: Uint8Array,
): { readonly front: readonly XmlNode[]; readonly content: Root } => {
  const xml = parseXml(decodeText(bytes));
  const front = findElement(xml, 'front')?.children ?? xml;
  const abstracts = findElements(front, 'abstract').filter(
    ({ attributes }) => !/graphical|teaser/.test(attributes['abstract-type'] ?? ''),
  );
  const body = findElement(xml, 'body');
  const back = findElement(xml, 'back');
  const children = [...abstracts, ...(body?.children ?? []), ...(back?.children ?? [])].flatMap((node) =>
    toHtml(node, 0),
  );
  return { front, content: { type: 'root', children } };
};

/** Reads an article in JATS or NLM XML, as PubMed Central gives it; the list of references is left out. */
export const readJats = async (file: SourceFile): Promise<ParsedDocument> => {
  const { front, content } = openJats(file.bytes);
  const drafts = cleanDrafts(readBlocks(content));
  return { metadata: metadataOf(front, file.name), ...layOut(drafts), pages: [], lines: [] };
};
