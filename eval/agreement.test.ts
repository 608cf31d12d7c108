import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readRatings, summariseAgreement } from './agreement';

it('a panel is summed up with the categories it used', () => {
  const summary = summariseAgreement([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'yes'],
    ['no', 'no', 'no'],
    ['no', null, 'no'],
  ]);
  expect(summary).toMatchObject({ units: 4, raters: 3, categories: ['no', 'yes'], unanimous: 0.75 });
  expect(summary.pairwise).toBe(0.8333);
});

it('a panel that always agrees on one category has no kappa', () => {
  const summary = summariseAgreement([
    ['yes', 'yes'],
    ['yes', 'yes'],
  ]);
  expect(summary).toMatchObject({ unanimous: 1, fleiss_kappa: null, krippendorff_alpha: null });
});

it('rows are read gzipped or plain, and a row without physicians is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-agreement-'));
  try {
    const row = JSON.stringify({ id: '1', meta: { physicians: ['yes', null, 'no'], more: 1 } });
    await writeFile(join(folder, 'rows.gz'), gzipSync(`${row}\n${row}\n`));
    await writeFile(join(folder, 'rows.jsonl'), `${row}\n{"meta":{}}\n`);
    expect(await readRatings(join(folder, 'rows.gz'))).toEqual([
      ['yes', null, 'no'],
      ['yes', null, 'no'],
    ]);
    await expect(readRatings(join(folder, 'rows.jsonl'))).rejects.toThrow('line 2');
  } finally {
    await rm(folder, { recursive: true });
  }
});
