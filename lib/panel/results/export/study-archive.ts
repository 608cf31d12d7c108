import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { AppError } from '../../../app-error';
import { studyFigures, type StudyFigures } from '../study-figures';
import type { StudyRows, StudyTables } from '../study-tables';
import { asBibTeX, asRis } from './cited-references';
import { tableAsCsv, tableFromCsv } from './csv-table';
import { pythonScript } from './python-script';
import { rScript } from './r-script';
import { readmeOf } from './readme';
import { reportingChecklist } from './reporting-checklist';
import { dictionary, pretty, protocolJson, readHead, readStudyJson, studyJson } from './study-file';
import { tableNames } from './table-columns';

/** One file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** More than this, unpacked, is no study. */
const mostBytes = 512 * 1024 * 1024;

/** Every file of an export, in the order in which they are listed. */
export function exportFiles(
  tables: StudyTables,
  figures: StudyFigures = studyFigures(tables),
): readonly ExportFile[] {
  const { documents } = tables;
  return [
    { name: 'README.md', text: readmeOf(tables) },
    { name: 'study.json', text: studyJson(tables) },
    { name: 'protocol.json', text: protocolJson(tables) },
    { name: 'data-dictionary.json', text: pretty(dictionary()) },
    ...tableNames.map((name) => ({ name: `${name}.csv`, text: tableAsCsv(name, tables[name]) })),
    { name: 'figures.json', text: pretty(figures) },
    { name: 'checklist.md', text: reportingChecklist(tables, figures) },
    { name: 'guidelines.bib', text: asBibTeX(documents) },
    { name: 'guidelines.ris', text: asRis(documents) },
    { name: 'analyse.py', text: pythonScript },
    { name: 'analyse.R', text: rScript(tables.study.protocol) },
  ];
}

/** All files as one ZIP. The same study gives the same bytes: no clock is asked. */
export function exportArchive(tables: StudyTables, figures?: StudyFigures): Uint8Array {
  const files = exportFiles(tables, figures).map(({ name, text }) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T12:00:00' });
}

/**
 * A study read back from an export: the ZIP (its protocol and CSV tables) or `study.json`. @throws AppError `bad-input`, `too-large`.
 */
export function readExport(bytes: Uint8Array): StudyTables {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readStudyJson(strFromU8(bytes));
  const files = unpacked(bytes);
  const textOf = (name: string): string => {
    const file = files[name];
    if (file === undefined) throw new AppError('bad-input', `The archive holds no ${name}.`);
    return strFromU8(file);
  };
  const rows = tableNames.map((name) => [name, tableFromCsv(name, textOf(`${name}.csv`))] as const);
  return { ...readHead(textOf('protocol.json')), ...(Object.fromEntries(rows) as unknown as StudyRows) };
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > mostBytes) throw new AppError('too-large', 'The archive is too large to be a study.');
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('bad-input', 'The archive cannot be unpacked.', { cause });
  }
}
