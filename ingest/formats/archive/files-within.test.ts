import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesWithin } from './files-within';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024);

test('an archive of many gives its files one by one; names that lead out of it are passed over', () => {
  const zip = zipSync({
    'a/one.md': bytes('# One'),
    'two.txt': bytes('Two'),
    '../../etc/passwd': bytes('out'),
    '/absolute.txt': bytes('out'),
    'C:\\windows.txt': bytes('out'),
    '__MACOSX/one.md': bytes('not meant'),
  });
  const files = filesWithin(zip) ?? [];
  expect(files.map(({ path }) => path)).toEqual(['a/one.md', 'two.txt']);
  expect(files.map((file) => new TextDecoder().decode(file.read()))).toEqual(['# One', 'Two']);
});

test('other files, and documents that are archives themselves, are no archive of many', () => {
  expect(filesWithin(bytes('# Markdown'))).toBeNull();
  expect(filesWithin(zipSync({ 'word/document.xml': bytes('<w/>') }))).toBeNull();
});

test('bombs are refused by ratio, by size and by number, before anything is unpacked', () => {
  expect(() => filesWithin(zipSync({ 'zeros.txt': megabytes(4) }))).toThrow(/200 times its size/);
  const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}.md`, bytes('x')]));
  expect(() => filesWithin(zipSync(many, { level: 0 }))).toThrow(/at most 5000/);
});

test('an archive that lies about its size gives no more bytes than it says', () => {
  const zip = zipSync({ 'a.txt': bytes('word '.repeat(2_000)) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  const [file] = filesWithin(zip) ?? [];
  expect(file?.read().length).toBe(10);
});

test('one that is cut off or encrypted says so', () => {
  const zip = zipSync({ 'a.txt': bytes('text') });
  expect(() => filesWithin(zip.subarray(0, zip.length - 30))).toThrow(/damaged or cut off/);
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  expect(() => filesWithin(zip)).toThrow(/encrypted/);
});
