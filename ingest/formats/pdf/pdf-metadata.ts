import type { DocumentMetadata } from '@/lib/evidence/document';
import { cleanLine } from '../clean-text';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { bareDoi, titleFromFileName } from '../metadata';
import { linesOf } from './pdf-draft';
import type { PdfDraft } from './pdf-draft';

const TITLE_PAGES = 3;
const MAXIMUM_TITLE_WORDS = 40;
const COPYRIGHT =
  /©\s*(?:Copyright\s*)?(?:(\p{Lu}[\p{L} ,.&'’-]{3,80}?),?\s+((?:19|20)\d{2})|((?:19|20)\d{2})\s+(\p{Lu}[\p{L} &'’-]{3,80}))(?=[\s.,;]|$)/u;
const MACHINE_TITLE =
  /^(?:Microsoft Word|untitled|document\d*|slide \d)|\.(?:docx?|pdf|indd|qxd|tmp|pptx?)$|^[\w-]*_[\w-]*$|^\d+[\w-]*$/i;

/** The largest type on the first pages, in reading order. */
const printedTitle = (drafts: readonly PdfDraft[]): string => {
  const lines = drafts.flatMap(linesOf).filter((line) => line.page <= TITLE_PAGES);
  const size = Math.max(0, ...lines.filter((line) => /\p{L}{3}/u.test(line.text)).map((line) => line.size));
  const first = lines.find((line) => line.size > size * 0.97);
  const title = lines
    .filter((line) => line.page === first?.page && line.size > size * 0.97)
    .map((line) => line.text);
  const words = title.join(' ').split(/\s+/);
  return words.length <= MAXIMUM_TITLE_WORDS ? words.join(' ') : '';
};

/** What a PDF says of itself: title by its properties or its largest type, body and year by its copyright line, DOI. */
export const pdfMetadata = (
  stated: unknown,
  drafts: readonly PdfDraft[],
  fileName: string,
): DocumentMetadata => {
  const own = cleanLine(typeof stated === 'string' ? stated : '');
  const opening = drafts
    .flatMap(linesOf)
    .filter((line) => line.page <= 6)
    .map((line) => line.text)
    .join(' ');
  const copyright = COPYRIGHT.exec(opening);
  const year = copyright?.[2] ?? copyright?.[3];
  const doi = /doi(?:\.org\/|:\s*)/i.test(opening.slice(0, 6_000)) ? bareDoi(opening.slice(0, 6_000)) : null;
  return {
    ...unknownMetadata,
    title: (MACHINE_TITLE.test(own) ? '' : own) || printedTitle(drafts) || titleFromFileName(fileName),
    body: copyright?.[1]?.trim() ?? copyright?.[4]?.trim() ?? null,
    year: year === undefined ? null : Number(year),
    doi,
  };
};
