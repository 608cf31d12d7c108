import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { GateReport } from '../evaluation/gate-report';
import { asReleaseId } from '../evidence/ids';
import { isSigned, signOverride } from './sign-override';

const [first, second] = ['first', 'second'].map((name) => mkdtempSync(join(tmpdir(), `almanac-${name}-`)));
afterAll(() => [first, second].forEach((folder) => rmSync(folder ?? '', { recursive: true, force: true })));

const secret = 'a secret of at least thirty-two characters';
const figures = {
  ...{ documents: 1, passages: 1, anchorRate: 1, questions: 0, recallAt10: 1, meanReciprocalRank: 1 },
  ...{ claims: 0, verificationRate: 1, retrievalMs: 1, bytes: 1 },
};
const report: GateReport = {
  ...{ releaseId: asReleaseId('r1'), comparedWith: null, at: '2026-11-22T00:00:00.000Z', buildSeconds: null },
  ...{ release: figures, live: null, leftOut: 0, findings: ['Recall falls.'], override: null },
};
const said = { by: 'jo', why: 'The question was wrong.', at: '2026-11-22T00:00:00.000Z' };

test('servers with one secret and data folders of their own hold each other’s signatures', async () => {
  const signed = await signOverride(report, said, { dataFolder: first ?? '', secret });
  expect(await isSigned(signed, { dataFolder: second ?? '', secret })).toBe(true);
  expect(await isSigned(signed, { dataFolder: second ?? '', secret: `${secret}!` })).toBe(false);
  expect(await isSigned(signed, { dataFolder: first ?? '', secret: null })).toBe(false);
});

test('what was signed before there was a secret stays signed', async () => {
  const signed = await signOverride(report, said, { dataFolder: first ?? '', secret: null });
  expect(await isSigned(signed, { dataFolder: first ?? '', secret })).toBe(true);
  expect(await isSigned(signed, { dataFolder: second ?? '', secret })).toBe(false);
});
