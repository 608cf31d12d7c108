import { posix } from 'node:path';
import { AppError } from '@/lib/app-error';
import type { DocumentFormat } from '@/lib/evidence/document';
import type { RenderedNode, Rendering } from '@/lib/evidence/rendering';
import { detectFormat } from '../formats/detect-format';
import { docxToHtml } from '../formats/docx/read-docx';
import { openEpub } from '../formats/epub/read-epub';
import { parseFragment } from '../formats/html/html-tree';
import { openHtml } from '../formats/html/read-html';
import { openJats } from '../formats/jats/read-jats';
import type { SourceFile } from '../formats/source-file';
import { pictureAddress } from './kept-picture';
import { renderedTree } from './rendered-tree';

const nowhere = (): null => null;

const renderEpub = (bytes: Uint8Array): readonly RenderedNode[] => {
  const { archive, pages } = openEpub(bytes);
  return pages.flatMap(({ path, page }) =>
    renderedTree(page, (source) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(source)) return null;
      const picture = archive.read(posix.join(posix.dirname(path), source));
      return picture === null ? null : pictureAddress(picture);
    }),
  );
};

const renderers: Readonly<
  Partial<Record<DocumentFormat, (bytes: Uint8Array) => Promise<readonly RenderedNode[]>>>
> = {
  html: async (bytes) => renderedTree(openHtml(bytes).content, nowhere),
  docx: async (bytes) => renderedTree(parseFragment((await docxToHtml(bytes, 'embedded')).html), nowhere),
  jats: async (bytes) => renderedTree(openJats(bytes).content, nowhere),
  epub: async (bytes) => renderEpub(bytes),
};

/**
 * A document as it was published: HTML, DOCX, JATS and EPUB; the parts that its canonical text is made of. Throws `AppError`
 * for other formats and for what cannot be opened.
 */
export const renderDocument = async (file: SourceFile): Promise<Rendering> => {
  const render = renderers[detectFormat(file)];
  if (render === undefined)
    throw new AppError('unsupported', 'Documents of this kind are shown as pages or as text.');
  return { nodes: await render(file.bytes) };
};
