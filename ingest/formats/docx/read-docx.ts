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

const toHtml = async (bytes: Uint8Array): Promise<string> => {
  const { default: mammoth } = await import('mammoth');
  try {
    const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: noImage },
    );
    return converted.value;
  } catch (cause) {
    throw new AppError('bad-input', 'The Word document is damaged and cannot be opened.', { cause });
  }
};

/** Reads a Word document: its styles give the headings, its lists and tables stay lists and tables. */
export const readDocx = async (file: SourceFile): Promise<ParsedDocument> => {
  openArchive(file.bytes, 'The Word document');
  const shown = withoutHiddenText(file.bytes);
  const drafts = cleanDrafts(readBlocks(parseFragment(await toHtml(shown.bytes))));
  const heading = drafts.find((draft) => draft.kind === 'heading' && draft.level <= 2);
  const title = heading?.kind === 'heading' ? heading.text : titleFromFileName(file.name);
  return {
    metadata: { ...unknownMetadata, title },
    ...layOut(drafts),
    pages: [],
    lines: [],
    ...hiddenWarning(shown.hidden),
  };
};
