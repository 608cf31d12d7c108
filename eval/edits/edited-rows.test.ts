import { describe, expect, it } from 'vitest';
import { verifyRows } from '../verify';
import { editedRows } from './edited-rows';
import { falseEdits } from './false-edits';
import { faithfulEdits } from './faithful-edits';

const rows = editedRows('ingest/library');
const { by_kind, contradicted_flagged, supported_passed, wrongly_contradicted } = verifyRows(rows);

describe('edits of the starter library’s sentences', () => {
  it('have every kind, each many times', () => {
    for (const { kind } of falseEdits)
      expect(by_kind[`contradicted:${kind}`]?.rows, kind).toBeGreaterThan(50);
    for (const { kind } of faithfulEdits) expect(by_kind[`supported:${kind}`]?.rows, kind).toBeGreaterThan(5);
  });

  it.each(['number', 'decimal', 'unit', 'comparator', 'frequency', 'negation'])(
    'are flagged 99 times of 100 where they change a %s',
    (kind) => {
      expect(by_kind[`contradicted:${kind}`]?.right).toBeGreaterThanOrEqual(0.99);
    },
  );

  it.each(['population', 'drug', 'route'])('are flagged 95 times of 100 where they change a %s', (kind) => {
    expect(by_kind[`contradicted:${kind}`]?.right).toBeGreaterThanOrEqual(0.95);
  });

  it('pass 98 times of 100 where they are faithful', () => {
    expect(supported_passed).toBeGreaterThanOrEqual(0.98);
    expect(wrongly_contradicted).toBeLessThanOrEqual(0.02);
    expect(contradicted_flagged).toBeGreaterThanOrEqual(0.99);
  });
});
