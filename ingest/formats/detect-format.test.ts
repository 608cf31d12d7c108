import { expect, test } from 'vitest';
import { detectFormat } from './detect-format';

const detect = (content: string, name: string): string =>
  detectFormat({ name, bytes: new TextEncoder().encode(content) });

test.each([
  ['%PDF-1.7 ...', 'guideline.txt', 'pdf'],
  ['<!DOCTYPE html><html><body><p>x</p></body></html>', 'page.md', 'html'],
  ['<?xml version="1.0"?><article article-type="research-article"><front/></article>', 'x.xml', 'jats'],
  ['Plain words.', 'notes.qmd', 'markdown'],
  ['Plain words.', 'notes.txt', 'text'],
  ['---\ntitle: A\n---\n\nText.', 'no-extension', 'markdown'],
  ['<div><p>Part of a page</p></div>', 'no-extension', 'html'],
])('content first, then the name: %j in %s is %s', (content, name, format) => {
  expect(detect(content, name)).toBe(format);
});

test.each([
  ['<document xmlns="http://cnx.rice.edu/cnxml"><content/></document>', 'a.cnxml', /^CNXML/],
  ['PK\u0003\u0004 cut off', 'a.epub', /damaged or cut off/],
  ['{\\rtf1 x}', 'a.doc', /^RTF/],
  ['a\u0000b\u0000c\u0000', 'a.bin', /binary/],
  ['', 'a.md', /empty/],
  ['  \n ', 'a.md', /empty/],
])('%j is refused with what it is', (content, name, reason) => {
  expect(() => detect(content, name)).toThrow(reason);
});
