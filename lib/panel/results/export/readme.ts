import type { StudyTables } from '../study-tables';
import { dictionary } from './study-file';
import { tableNames } from './table-columns';

/** What lies in an export and how to use it. */
export function readmeOf({ study, raters }: StudyTables): string {
  const columns = dictionary();
  const table = (name: string): readonly string[] => [
    `### ${name}.csv`,
    '',
    '| column | kind | may be empty | meaning |',
    '|---|---|---|---|',
    ...columns
      .filter((column) => column.table === name)
      .map(
        ({ column, kind, optional, meaning }) =>
          `| ${column} | ${kind} | ${optional ? 'yes' : ''} | ${meaning} |`,
      ),
    '',
  ];
  return [
    `# ${study.title.replaceAll(/\s+/gu, ' ')}`,
    '',
    `A study of Almanac, ${study.status}; protocol hash ${study.protocolHash ?? 'none: not started'}; ${String(raters.length)} raters, here R1 to R${String(raters.length)}.`,
    '',
    '- `study.json`: everything in one file. `protocol.json`: the design as locked, with amendments.',
    '- One CSV file per table, one fact per row. Text that a spreadsheet would run as a formula stands behind an apostrophe: take one leading',
    '  apostrophe off every text. An empty field without quotes is absent; `""` is empty text.',
    '- `figures.json`: every figure of the results page. `npm run eval -- study FILE` computes them again from `study.json` or from this archive.',
    '- `checklist.md`: what reports of such studies are asked for, filled as far as it is known here.',
    '- `guidelines.bib`, `guidelines.ris`: the guidelines that the answers cite.',
    '- `analyse.py` (Python 3, standard library) and `analyse.R` (base R): where to start with an analysis of your own.',
    '',
    '## Data dictionary',
    '',
    ...tableNames.flatMap(table),
  ].join('\n');
}
