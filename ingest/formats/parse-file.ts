import type { DocumentFormat } from '@/lib/evidence/document';
import type { ReadFormat } from './source-file';

/** Changes whenever the same file may give another canonical text. */
export const formatsVersion = '6';

// Loaded when first needed: a run over Markdown never starts the PDF engine.
const readers: Readonly<Record<DocumentFormat, () => Promise<ReadFormat>>> = {
  markdown: async () => (await import('./markdown/read-markdown')).readMarkdown,
  html: async () => (await import('./html/read-html')).readHtml,
  text: async () => (await import('./text/read-text')).readText,
  pdf: async () => (await import('./pdf/read-pdf')).readPdf,
  docx: async () => (await import('./docx/read-docx')).readDocx,
  epub: async () => (await import('./epub/read-epub')).readEpub,
  xlsx: async () => (await import('./xlsx/read-xlsx')).readXlsx,
  jats: async () => (await import('./jats/read-jats')).readJats,
};

export const readerOf = (format: DocumentFormat): Promise<ReadFormat> => readers[format]();
