import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { AppError } from '@/lib/app-error';
import type { LibraryDocument, ParsedDocument } from '@/lib/evidence/document';
import type { Passage } from '@/lib/evidence/passage';
import { decodeText } from '../formats/decode-text';
import { detectFormat } from '../formats/detect-format';
import { splitFrontMatter } from '../formats/front-matter';
import { formatsVersion, readerOf } from '../formats/parse-file';
import { statedFacts } from '../metadata/stated-facts';
import { buildPassages, instructionWarnings, passagesVersion } from '../passages/build-passages';
import { passageSizes } from '../passages/passage-draft';
import { documentId } from '@/lib/corpus/document-id';

/** A file with its place in the library: `source` is a relative path with `/`, never an absolute one. */
export interface SourcedFile {
  readonly source: string;
  readonly bytes: Uint8Array;
}

export interface ReadDocument {
  readonly document: LibraryDocument;
  readonly parsed: ParsedDocument;
  readonly passages: readonly Passage[];
}

const SMALLEST_ANCHOR_RATE = 0.98;

/** Hash over everything that decides which passages a file gives. */
export const readingSettingsHash: string = createHash('sha256')
  .update(JSON.stringify({ formatsVersion, passagesVersion, passageSizes }))
  .digest('hex')
  .slice(0, 16);

export const contentHashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const statedId = (file: SourcedFile, format: LibraryDocument['format']): string | null =>
  format === 'markdown' || format === 'html'
    ? (splitFrontMatter(decodeText(file.bytes)).frontMatter?.id ?? null)
    : null;

const anchorRateOf = (passages: readonly Passage[]): number =>
  passages.filter((passage) => passage.anchored).length / passages.length;

/**
 * Bytes to a document with its passages. Throws `AppError` with a sentence for people: not a format that can be read,
 * broken, without text, or too few of its passages found again where they came from.
 */
export const readDocument = async (
  file: SourcedFile,
  afterPage = (): void => undefined,
): Promise<ReadDocument> => {
  const name = posix.basename(file.source);
  const format = detectFormat({ name, bytes: file.bytes });
  const contentHash = contentHashOf(file.bytes);
  const id = documentId(file.source, statedId(file, format));
  const read = await readerOf(format);
  const found = await read({ name, bytes: file.bytes }, afterPage);
  const parsed: ParsedDocument = { ...found, stated: statedFacts(found) };
  const passages = buildPassages(parsed, id);
  if (passages.length === 0)
    throw new AppError(
      'bad-input',
      'The file holds no text of its own: only headings, images or references to other files.',
    );
  const anchorRate = anchorRateOf(passages);
  if (anchorRate < SMALLEST_ANCHOR_RATE) {
    const share = Math.floor(anchorRate * 100);
    throw new AppError(
      'bad-input',
      `Only ${share} % of its passages were found again in the file; 98 % are needed.`,
    );
  }
  const warnings = [...(parsed.warnings ?? []), ...instructionWarnings(parsed)];
  const document: LibraryDocument = {
    ...parsed.metadata,
    id,
    source: file.source,
    format,
    contentHash,
    passages: passages.length,
    pageCount: parsed.pages.length,
    anchorRate,
    ...(parsed.recognised === undefined ? {} : { recognised: parsed.recognised }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
  return { document, parsed, passages };
};
