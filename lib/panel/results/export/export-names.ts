import { tableNames } from './table-columns';

export const archiveName = 'study.zip';

/** The files of an export in the order in which they are listed. */
export const exportNames: readonly string[] = [
  'README.md',
  'study.json',
  'protocol.json',
  'data-dictionary.json',
  ...tableNames.map((name) => `${name}.csv`),
  'figures.json',
  'checklist.md',
  'guidelines.bib',
  'guidelines.ris',
  'analyse.py',
  'analyse.R',
];
