import { AppError } from '@/lib/app-error';
import type { DocumentFormat } from '@/lib/evidence/document';
import { archiveEntries } from './archive/archive-entries';
import { kindOfArchive } from './archive/kind-of-archive';
import { decodeText } from './decode-text';
import type { SourceFile } from './source-file';

const SNIFFED_CHARACTERS = 4_000;

const includesAscii = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text, 0, 'latin1');

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

const refuse = (what: string): never => {
  throw new AppError(
    'unsupported',
    `${what} cannot be read; supported are PDF, DOCX, XLSX, EPUB, HTML, Markdown, JATS XML and plain text.`,
  );
};

const ofArchive = (bytes: Uint8Array): DocumentFormat => {
  const entries = archiveEntries(bytes);
  if (entries === null)
    throw new AppError(
      'bad-input',
      'The file is an archive (DOCX, XLSX, EPUB or ZIP) that is damaged or cut off.',
    );
  const kind = kindOfArchive(entries);
  if (kind === 'docx' || kind === 'xlsx' || kind === 'epub') return kind;
  if (kind === 'pptx') return refuse('A PowerPoint file');
  if (kind === 'opendocument') return refuse('An OpenDocument file');
  // One of many documents is opened where files are collected: this one lies inside another.
  return refuse('A ZIP archive inside an archive');
};

const ofMarkup = (head: string): DocumentFormat | null => {
  const start = head.replace(/^(?:\s|<\?xml[^>]*\?>|<!--[\s\S]*?-->)+/, '');
  if (/^<!DOCTYPE\s+html|^<html[\s>]/i.test(start)) return 'html';
  if (/^<(?:!DOCTYPE\s+)?article\b/i.test(start) && /JATS|NLM|article-type|<front\b|journal-meta/i.test(head))
    return 'jats';
  if (/xmlns="http:\/\/cnx\.rice\.edu/i.test(head)) return refuse('CNXML');
  if (/^\s*<\?xml/.test(head) && !/<html[\s>]/i.test(head)) return refuse('This kind of XML');
  return null;
};

const ofName = (name: string): DocumentFormat | null => {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['md', 'qmd', 'markdown', 'mdx', 'rmd'].includes(extension)) return 'markdown';
  if (['html', 'htm', 'xhtml'].includes(extension)) return 'html';
  return extension === 'txt' || extension === 'text' ? 'text' : null;
};

const ofShape = (head: string): DocumentFormat => {
  if (/^---\s*\n[\s\S]{0,3000}?\n---/.test(head) || (head.match(/^#{1,6}\s+\S/gm)?.length ?? 0) >= 2)
    return 'markdown';
  return /^\s*<(?:div|body|section|table|p|h[1-6]|main|article)\b/i.test(head) ? 'html' : 'text';
};

/** The format of a file by its content first, then by its name. Throws `AppError('unsupported')` naming what it is. */
export const detectFormat = ({ bytes, name }: SourceFile): DocumentFormat => {
  if (bytes.length === 0) throw new AppError('bad-input', 'The file is empty.');
  if (includesAscii(bytes.subarray(0, 1_024), '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return ofArchive(bytes);
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0'))
    return refuse('An old Word, Excel or PowerPoint file (or an encrypted one)');
  if (startsWith(bytes, '{\\rtf')) return refuse('RTF');
  const head = decodeText(bytes.subarray(0, SNIFFED_CHARACTERS));
  if (head.trim() === '' && decodeText(bytes).trim() === '')
    throw new AppError('bad-input', 'The file is empty.');
  return ofMarkup(head) ?? ofName(name) ?? ofShape(head);
};
