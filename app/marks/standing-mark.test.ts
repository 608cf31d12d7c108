import { expect, test } from 'vitest';
import { nameOfId, standingOfSource } from './standing-mark';

test('calls a source overdue once its review date has passed', () => {
  expect(standingOfSource({ standing: 'current', reviewDate: '2024-06' }, '2025-01-01')).toBe('overdue');
  expect(standingOfSource({ standing: 'current', reviewDate: '2025' }, '2025-06-01')).toBe('current');
  expect(standingOfSource({ standing: 'current', reviewDate: 'every January' }, '2025-06-01')).toBe(
    'current',
  );
  expect(standingOfSource({ standing: 'unknown', reviewDate: null }, '2025-06-01')).toBe('current');
});

test('says replaced before overdue', () => {
  expect(standingOfSource({ standing: 'superseded', reviewDate: '2020' }, '2025-01-01')).toBe('replaced');
});

test('reads the id of a successor as words', () => {
  expect(nameOfId('esc-hypertension-2024')).toBe('ESC hypertension 2024');
});
