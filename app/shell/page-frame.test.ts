import { expect, test } from 'vitest';
import { pageFrame } from './page-frame';

test('raters’ pages are told nothing of the release in use, and an item has the page to itself', () => {
  expect(pageFrame('/')).toBe('site');
  expect(pageFrame(null)).toBe('site');
  expect(pageFrame('/rates')).toBe('site');
  expect(pageFrame('/rate')).toBe('blind');
  expect(pageFrame('/rate/s1/adjudication')).toBe('blind');
  expect(pageFrame('/rate/s1')).toBe('bare');
});
