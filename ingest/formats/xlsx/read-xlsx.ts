import { AppError } from '@/lib/app-error';
import type { ParsedDocument } from '@/lib/evidence/document';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { openArchive } from '../archive/open-archive';
import { cleanDrafts, layOut } from '../canonical-text';
import { titleFromFileName } from '../metadata';
import type { SourceFile } from '../source-file';
import { mergedCells } from './merged-cells';
import { sheetBlocks } from './sheet-blocks';
import type { SheetRow } from './sheet-blocks';

const MOST_CELLS = 500_000;

interface Sheet {
  readonly sheet: string;
  readonly data: readonly SheetRow[];
}

const readSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const { default: readExcelFile } = await import('read-excel-file/node');
  try {
    // Figures stay as the file writes them: 1.10 must not become 1.1.
    const sheets = await readExcelFile(Buffer.from(bytes), { parseNumber: (digits) => digits });
    return sheets as unknown as readonly Sheet[];
  } catch (cause) {
    throw new AppError('bad-input', 'The Excel workbook is damaged and cannot be opened.', { cause });
  }
};

/** Reads an Excel workbook of decision tables: every sheet a section, every filled range a table. */
export const readXlsx = async (file: SourceFile): Promise<ParsedDocument> => {
  const archive = openArchive(file.bytes, 'The Excel workbook');
  const sheets = await readSheets(file.bytes);
  const cells = sheets.reduce((sum, { data }) => sum + data.reduce((row, { length }) => row + length, 0), 0);
  if (cells > MOST_CELLS)
    throw new AppError('too-large', `The Excel workbook holds more than ${MOST_CELLS} cells.`);
  const merged = mergedCells(archive);
  const drafts = sheets.flatMap(({ sheet, data }) => sheetBlocks(sheet, data, merged.get(sheet) ?? []));
  const title = titleFromFileName(file.name);
  return {
    metadata: { ...unknownMetadata, title },
    ...layOut(cleanDrafts(drafts)),
    pages: [],
    lines: [],
  };
};
