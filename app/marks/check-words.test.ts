import { expect, test } from 'vitest';
import type { Check } from '@/lib/verification/check';
import { agreedChecks } from './check-words';

const pass = (name: Check['name']): Check => ({ name, outcome: 'pass', note: null });
const fail = (name: Check['name']): Check => ({ name, outcome: 'fail', reason: 'x', disagreements: [] });

test('names a check once when it passed on several citations', () => {
  expect(agreedChecks([{ checks: [pass('quote'), pass('numbers')] }, { checks: [pass('numbers')] }])).toEqual(
    ['numbers and units'],
  );
});

test('does not name a check that failed on any citation', () => {
  expect(agreedChecks([{ checks: [pass('numbers'), pass('route')] }, { checks: [fail('numbers')] }])).toEqual(
    ['route'],
  );
});
