import { expect, it } from 'vitest';
import { readSettings } from './env';

it('reads a share between 0 and 1 to decline below, and nothing else', () => {
  expect(readSettings({}).declineBelow).toBeNull();
  expect(readSettings({ ALMANAC_DECLINE_BELOW: '' }).declineBelow).toBeNull();
  expect(readSettings({ ALMANAC_DECLINE_BELOW: '0.3' }).declineBelow).toBe(0.3);
  for (const value of ['2', '-1', 'half'])
    expect(() => readSettings({ ALMANAC_DECLINE_BELOW: value })).toThrow(/ALMANAC_DECLINE_BELOW/);
});

it('judges nothing unless a judge is named', () => {
  expect(readSettings({}).judge).toMatchObject({ name: 'off', timeoutMs: 20_000 });
});
