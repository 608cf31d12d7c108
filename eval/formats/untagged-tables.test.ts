import { expect, test } from 'vitest';
import type { ParsedDocument, TableRow } from '@/lib/evidence/document';
import { compareReadings } from './untagged-tables';

interface Drawn {
  readonly page: number;
  /** Cells of a row; those of the head begin with `#`. */
  readonly rows: readonly (readonly string[])[];
}

const documentOf = (tables: readonly Drawn[]): Pick<ParsedDocument, 'text' | 'blocks' | 'lines'> => {
  let text = '';
  const lines: ParsedDocument['lines'][number][] = [];
  const blocks = tables.map(({ page, rows }) => {
    const from = text.length;
    const placed = rows.map((row): TableRow => {
      const start = text.length;
      const cells = row.map((cell) => {
        const words = cell.replace('#', '');
        const at = text.length;
        text += words;
        lines.push({ page, x: 0, y: 0, width: 1, height: 1, start: at, end: text.length });
        const span = { start: at, end: text.length };
        text += ' | ';
        return { ...span, header: cell.startsWith('#'), columnSpan: 1, rowSpan: 1 };
      });
      return { start, end: text.length, cells };
    });
    return { kind: 'table' as const, start: from, end: text.length, caption: null, rows: placed };
  });
  return { text, blocks, lines };
};

const tagged = documentOf([
  {
    page: 3,
    rows: [
      ['#Drug', '#Dose'],
      ['A', '5  mg'],
      ['B', '7 mg'],
    ],
  },
]);

test('a row counts when its cells are the same, a cell when its label and the head of its column are', () => {
  const alike = compareReadings(tagged, tagged, new Set([3]));
  expect(alike).toEqual({ rows: { whole: 3, all: 3 }, cells: { whole: 2, all: 2 }, falseRows: 0 });
  const headless = documentOf([
    {
      page: 3,
      rows: [
        ['A', '5 mg'],
        ['B 7', 'mg'],
      ],
    },
  ]);
  expect(compareReadings(tagged, headless, new Set([3]))).toEqual({
    rows: { whole: 1, all: 3 },
    cells: { whole: 0, all: 2 },
    falseRows: 0,
  });
});

test('rows read as a table count as false on tagged pages without a tagged table alone', () => {
  const more = documentOf([
    { page: 3, rows: [['A', '5 mg']] },
    {
      page: 4,
      rows: [
        ['prose', 'beside'],
        ['more', 'prose'],
      ],
    },
    { page: 5, rows: [['untagged', 'page']] },
  ]);
  expect(compareReadings(tagged, more, new Set([3, 4])).falseRows).toBe(2);
});
