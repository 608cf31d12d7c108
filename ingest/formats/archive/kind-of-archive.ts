import type { ArchiveEntry } from './archive-entries';

/** What a ZIP archive is, by the files it must hold to be that. */
export type ArchiveKind = 'docx' | 'xlsx' | 'epub' | 'pptx' | 'opendocument' | 'files';

export const kindOfArchive = (entries: readonly ArchiveEntry[]): ArchiveKind => {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  if (names.has('META-INF/container.xml')) return 'epub';
  return names.has('mimetype') && names.has('content.xml') ? 'opendocument' : 'files';
};
