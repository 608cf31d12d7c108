import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultRun } from './fault-run';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-faults-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The long version: npm run bench -- faults --kills 50
test('killed twice at random moments, the library is the one of an undisturbed run, passage by passage', async () => {
  const said: string[] = [];
  const report = await faultRun({
    kills: 2,
    seed: 20_261_122,
    folder,
    documents: 3,
    databases: null,
    say: (line) => said.push(line),
  });
  expect(report.differences, said.join('\n')).toEqual([]);
  expect(report.kills).toBe(2);
  expect(report.documents).toBe(3);
}, 600_000);
