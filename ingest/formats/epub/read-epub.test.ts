import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { detectFormat } from '../detect-format';
import { readEpub } from './read-epub';

const container =
  '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const book = `<?xml version="1.0"?><package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>Asthma care</dc:title><dc:publisher>Example College</dc:publisher><dc:date>2024-03-01</dc:date></metadata>
  <manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="two" href="text/two.xhtml"/><item id="one" href="text/one%20a.xhtml"/></manifest>
  <spine><itemref idref="n"/><itemref idref="one"/><itemref idref="two"/></spine></package>`;
const page = (body: string): string => `<html><head><title>x</title></head><body>${body}</body></html>`;
const pack = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );

const files = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': container,
  'OEBPS/book.opf': book,
  'OEBPS/nav.xhtml': page('<ol><li>Contents of the book</li></ol>'),
  'OEBPS/text/one a.xhtml': page('<h1>Relief</h1><p>Give salbutamol.</p><script>alert(1)</script>'),
  'OEBPS/text/two.xhtml': page(
    '<h1>Doses</h1><table><tr><th>Drug</th></tr><tr><th>A</th><td>5 mg</td></tr></table>',
  ),
};

test('chapters in the order of the spine, without its contents page and scripts; the package says what it is', async () => {
  const bytes = pack(files);
  expect(detectFormat({ name: 'guideline.bin', bytes })).toBe('epub');
  const { text, metadata } = await readEpub({ name: 'book.epub', bytes });
  expect(text).toBe('Relief\n\nGive salbutamol.\n\nDoses\n\nDrug\nA | 5 mg');
  expect(metadata).toMatchObject({ title: 'Asthma care', body: 'Example College', year: 2024 });
});

test('a missing chapter and entities of its own are named', async () => {
  const torn = Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('two.xhtml')));
  await expect(readEpub({ name: 'a.epub', bytes: pack(torn) })).rejects.toThrow(/two\.xhtml is not in it/);
  const hostile = {
    ...files,
    'OEBPS/book.opf': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${book}`,
  };
  await expect(readEpub({ name: 'a.epub', bytes: pack(hostile) })).rejects.toThrow(/entities of its own/);
});
