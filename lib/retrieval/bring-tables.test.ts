import { describe, expect, it } from 'vitest';
import { sampleHit } from './sample-hits';
import type { Passage } from '../evidence/passage';
import { bringTables } from './bring-tables';
import type { RankedPassage } from './rerank';

function ranked(rank: number, text: string, more: Partial<Passage> = {}): RankedPassage {
  const { passage, document, legs } = sampleHit(rank, text, more);
  return {
    passage,
    document,
    legs,
    row: rank,
    terms: '',
    vector: new Float32Array(),
    lexical: { score: 1 / rank, coverage: 1 },
    cosine: 0,
    fused: 1 / rank,
    score: 1 / rank,
  } as RankedPassage;
}

const table = (rank: number, number: number) =>
  ranked(rank, `row ${rank} | 150 micrograms`, {
    kind: 'table',
    tableHeader: `Table ${number}. Doses\nAge | Dose`,
  });

describe('bringTables', () => {
  it('puts the table a passage points to right behind it', () => {
    const passages = [
      ranked(1, 'At the dose for age in Table 2.'),
      ranked(2, 'Other.'),
      table(3, 1),
      table(4, 2),
    ];
    const rows = bringTables(passages, [], 2).map(({ row }) => row);
    expect(rows).toEqual([1, 4, 2, 3]);
  });

  it('brings the best table of the first document when a dose is asked for', () => {
    const passages = [1, 2, 3, 4].map((rank) => ranked(rank, `Sentence ${rank}.`));
    const rows = bringTables([...passages, table(5, 7)], ['amount'], 4).map(({ row }) => row);
    expect(rows).toEqual([1, 2, 3, 5, 4]);
  });

  it('loses and doubles nothing', () => {
    const passages = [ranked(1, 'See Table 1.'), ranked(2, 'See Table 1.'), table(3, 1), table(4, 1)];
    const rows = bringTables(passages, ['amount'], 2).map(({ row }) => row);
    expect(rows.toSorted()).toEqual([1, 2, 3, 4]);
  });
});
