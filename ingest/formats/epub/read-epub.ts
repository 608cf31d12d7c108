import { posix } from 'node:path';
import type { Root } from 'hast';
import { AppError } from '@/lib/app-error';
import type { DocumentMetadata, ParsedDocument } from '@/lib/evidence/document';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import type { Archive } from '../archive/open-archive';
import { openArchive } from '../archive/open-archive';
import { cleanDrafts, layOut } from '../canonical-text';
import { cleanLine } from '../clean-text';
import { decodeText } from '../decode-text';
import { parsePage } from '../html/html-tree';
import { readBlocks } from '../html/read-blocks';
import { findElement, findElements, parseXml, xmlText } from '../xml-tree';
import type { XmlNode } from '../xml-tree';
import { bareDoi, statedYear, titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';

const WHAT = 'The EPUB';

const textFile = (archive: Archive, path: string): string => {
  const bytes = archive.read(path);
  if (bytes === null) throw new AppError('bad-input', `${WHAT} is damaged: ${path} is not in it.`);
  return decodeText(bytes);
};

const metadataOf = (book: readonly XmlNode[], fileName: string): DocumentMetadata => {
  const said = (name: string): string => cleanLine(xmlText(findElement(book, name)));
  const identifiers = findElements(book, 'dc:identifier').map((found) => xmlText(found));
  return {
    ...unknownMetadata,
    title: said('dc:title') || titleFromFileName(fileName),
    body: said('dc:publisher') || null,
    year: statedYear(said('dc:date')),
    doi: identifiers.map(bareDoi).find((doi) => doi !== null) ?? null,
    licence: said('dc:rights') || null,
  };
};

/** Paths of the chapters in reading order: the spine, without the book's own table of contents. */
const chapters = (book: readonly XmlNode[], folder: string): readonly string[] => {
  const items = new Map(findElements(book, 'item').map(({ attributes }) => [attributes['id'], attributes]));
  return findElements(book, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref']);
    const isChapter =
      attributes['linear'] !== 'no' && item !== undefined && !/\bnav\b/.test(item['properties'] ?? '');
    const href = isChapter ? item['href'] : undefined;
    return href === undefined ? [] : [posix.join(folder, decodeURIComponent(href))];
  });
};

/** A chapter of a book: its page, and where it lies in the archive. */
export interface Chapter {
  readonly path: string;
  readonly page: Root;
}

/** An EPUB (https://www.w3.org/TR/epub-33/): its package document, and the chapters of its spine. Throws `AppError`. */
export const openEpub = (bytes: Uint8Array) => {
  const archive = openArchive(bytes, WHAT);
  const container = parseXml(textFile(archive, 'META-INF/container.xml'));
  const root = findElement(container, 'rootfile')?.attributes['full-path'];
  if (root === undefined) throw new AppError('bad-input', `${WHAT} does not say where its book begins.`);
  const book = parseXml(textFile(archive, root));
  const pages = chapters(book, posix.dirname(root)).map((path): Chapter => ({
    path,
    page: parsePage(textFile(archive, path)),
  }));
  return { archive, book, pages };
};

/** Reads an EPUB: its chapters as HTML, its package document for what it is. */
export const readEpub = async (file: SourceFile): Promise<ParsedDocument> => {
  const { book, pages } = openEpub(file.bytes);
  return {
    metadata: metadataOf(book, file.name),
    ...layOut(cleanDrafts(pages.flatMap(({ page }) => readBlocks(page)))),
    pages: [],
    lines: [],
  };
};
