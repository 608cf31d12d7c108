import { AppError } from '@/lib/app-error';
import type { ParsedDocument } from '@/lib/evidence/document';
import { withoutHiddenText } from './without-hidden-text';
import { openArchive } from '../archive/open-archive';
import { cleanDrafts, layOut } from '../canonical-text';
import { parseFragment } from '../html/html-tree';
import { readBlocks } from '../html/read-blocks';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { hiddenWarning } from '../hidden-warning';
import { titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** A Word document as HTML without what it hides; `embedded` keeps its pictures in it as `data:` addresses. Throws `AppError`. */
export const docxToHtml = async (
  bytes: Uint8Array,
  pictures: 'left-out' | 'embedded',
): Promise<{ readonly html: string; readonly hidden: number }> => {
  openArchive(bytes, 'The Word document');
  const shown = withoutHiddenText(bytes);
  const { default: mammoth } = await import('mammoth');
  try {
    const convertImage = mammoth.images.imgElement(async (image) => ({
      src:
        pictures === 'left-out' ? '' : `data:${image.contentType};base64,${await image.readAsBase64String()}`,
    }));
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(shown.bytes) },
      { styleMap: STYLES, convertImage },
    );
    return { html: converted.value, hidden: shown.hidden };
  } catch (cause) {
    throw new AppError('bad-input', 'The Word document is damaged and cannot be opened.', { cause });
  }
};

/** Reads a Word document: its styles give the headings, its lists and tables stay lists and tables. */
export const readDocx = async (file: SourceFile): Promise<ParsedDocument> => {
  const { html, hidden } = await docxToHtml(file.bytes, 'left-out');
  const drafts = cleanDrafts(readBlocks(parseFragment(html)));
  const heading = drafts.find((draft) => draft.kind === 'heading' && draft.level <= 2);
  const title = heading?.kind === 'heading' ? heading.text : titleFromFileName(file.name);
  return {
    metadata: { ...unknownMetadata, title },
    ...layOut(drafts),
    pages: [],
    lines: [],
    ...hiddenWarning(hidden),
  };
};
