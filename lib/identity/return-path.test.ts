import { expect, it } from 'vitest';
import { returnPath } from './return-path';

it('goes back to a page of this site', () => {
  for (const path of ['/', '/history', '/answers/x?a=1#c', '/library?find=%2F%2Fevil']) {
    expect(returnPath(path)).toBe(path);
  }
});

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'evil',
  '/sign-in?to=/x',
  '',
  null,
  ['/x'],
])('goes to the front page instead of %j', (path) => {
  expect(returnPath(path)).toBe('/');
});
