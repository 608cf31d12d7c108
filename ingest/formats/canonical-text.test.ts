import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanDrafts, layOut } from './canonical-text';
import type { BlockDraft } from './canonical-text';

const cell = fc.record({
  text: fc.string(),
  header: fc.boolean(),
  columnSpan: fc.constant(1),
  rowSpan: fc.constant(1),
});
const draft: fc.Arbitrary<BlockDraft> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constant(2 as const), text: fc.string() }),
  fc.record({ kind: fc.constant('paragraph' as const), text: fc.string({ unit: 'grapheme' }) }),
  fc.record({
    kind: fc.constant('list-item' as const),
    depth: fc.integer({ min: 1, max: 4 }),
    text: fc.string(),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: fc.option(fc.string()),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
  }),
);

test('blocks are in order, do not overlap, and a cleaned draft stands at its block unchanged', () => {
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 12 }), (drafts) => {
      const cleaned = cleanDrafts(drafts);
      const { text, blocks } = layOut(cleaned);
      expect(blocks).toHaveLength(cleaned.length);
      let end = 0;
      blocks.forEach((block, index) => {
        expect(block.start).toBeGreaterThanOrEqual(end);
        end = block.end;
        const own = cleaned[index];
        if (own !== undefined && own.kind !== 'table')
          expect(text.slice(block.start, block.end)).toBe(own.text);
        if (own?.kind === 'table' && block.kind === 'table') {
          const cells = block.rows.flatMap((row) =>
            row.cells.map(({ start, end: to }) => text.slice(start, to)),
          );
          expect(cells).toEqual(own.rows.flat().map((drafted) => drafted.text));
        }
      });
    }),
  );
});

test('cells of a row are set apart by a bar, rows by a line break, the caption stands first', () => {
  const cells = (texts: readonly string[]) =>
    texts.map((text) => ({ text, header: false, columnSpan: 1, rowSpan: 1 }));
  const table = {
    kind: 'table',
    caption: 'Table 1. Doses',
    rows: [cells(['Drug', 'Dose']), cells(['A', '5 mg'])],
  } as const;
  expect(layOut([table]).text).toBe('Table 1. Doses\nDrug | Dose\nA | 5 mg');
});
