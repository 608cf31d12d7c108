import { expect, it } from 'vitest';
import type { Person } from '@/lib/identity/person';
import { sampleTables } from '@/lib/panel/results/sample-tables';
import { sampleRaters } from '@/lib/panel/study/sample-protocol';
import { resultsAccess } from './results-access';

const { study } = sampleTables;
const personOf = (id: string, ...roles: Person['roles']): Person => ({
  id: id as Person['id'],
  name: '',
  roles,
});
const admin = personOf('somebody', 'admin');
const rater = personOf(sampleRaters[0] ?? '', 'rater');
const running = { ...study, status: 'running' } as const;

it('raters read results once the study is closed, admins once it runs', () => {
  expect(resultsAccess(running, admin)).toBe('open');
  expect(resultsAccess(running, rater)).toBe('rates-in-it');
  expect(resultsAccess(study, rater)).toBe('open');
  expect(resultsAccess({ ...study, status: 'ready' }, admin)).toBe('not-started');
});

it('an admin who rates in the study waits like every rater, and other people read nothing', () => {
  expect(resultsAccess(running, { ...rater, roles: ['admin', 'rater'] })).toBe('rates-in-it');
  expect(resultsAccess(study, personOf('stranger', 'rater'))).toBe('closed-to-them');
  expect(resultsAccess(running, personOf('stranger', 'rater'))).toBe('closed-to-them');
});
