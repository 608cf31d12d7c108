import { expect, test } from 'vitest';
import type { AnswerEvent } from '@/lib/answer/answer-event';
import { fixtureClaim, fixtureEnded, fixtureStarted, recorded } from './answer-fixtures';
import { foldAnswer } from './fold-answer';

const events: readonly AnswerEvent[] = [
  fixtureStarted,
  { type: 'claim-checked', claim: fixtureClaim(1, 'Start examplopril 5 mg once daily.') },
  { type: 'claim-checked', claim: fixtureClaim(2, 'Start 50 mg.', { support: 'contradicted' }) },
  { type: 'claim-checked', claim: fixtureClaim(3, 'Check potassium', { support: 'partly' }) },
  fixtureEnded({}),
];

test('keeps failed claims apart from those that stand', () => {
  const view = foldAnswer(recorded(events));
  expect(view.claims.map((claim) => claim.ordinal)).toEqual([1, 3]);
  expect(view.leftOut.map((claim) => claim.ordinal)).toEqual([2]);
  expect(view.citations.map((citation) => citation.number)).toEqual([1, 2, 3]);
});

test('shows the same after repeated and reordered delivery', () => {
  const once = recorded(events);
  expect(foldAnswer([...once, ...once].reverse())).toEqual(foldAnswer(once));
});

test('is running until an end is recorded', () => {
  expect(foldAnswer(recorded(events.slice(0, 3))).status).toBe('running');
  expect(foldAnswer(recorded(events)).status).toBe('answered');
  expect(foldAnswer([]).started).toBeNull();
});
