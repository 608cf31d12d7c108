import { expect, test } from 'vitest';
import { readConfirmation, readEdit } from './confirmation-input';

const sent = {
  title: ' Fever in children ',
  body: 'NICE',
  year: '2026',
  version: '',
  jurisdiction: 'UK',
  reviewDate: '2027-03',
  licence: '',
  quoting: 'allowed',
  supersedes: '',
  isChecked: true,
  isOwn: false,
};

test('takes what was said, with empty fields as not known', () => {
  expect(readConfirmation(sent, '2026-11-22T10:00:00Z')).toEqual({
    confirmed: {
      title: 'Fever in children',
      body: 'NICE',
      year: 2026,
      version: null,
      jurisdiction: 'UK',
      reviewDate: '2027-03',
      licence: null,
    },
    quoting: 'allowed',
    supersedes: null,
    lastChecked: '2026-11-22',
    isOwn: false,
  });
});

test.each([
  [{ title: ' ' }, /needs a title/],
  [{ year: '26' }, /between 1900 and 2100/],
  [{ year: 'soon' }, /between 1900 and 2100/],
  [{ reviewDate: 'next year' }, /review date/i],
])('refuses %o with a sentence', (change, sentence) => {
  expect(() => readConfirmation({ ...sent, ...change }, '2026-11-22')).toThrow(sentence);
  expect(() => readEdit({ ...sent, ...change })).toThrow(sentence);
});

test('refuses what is no form at all', () => {
  for (const nothing of [null, 'x', { ...sent, quoting: 'perhaps' }])
    expect(() => readConfirmation(nothing, '2026-11-22')).toThrow();
});
