import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { detectFormat } from '../detect-format';
import { readDocx } from './read-docx';

interface Entry {
  readonly name: string;
  readonly text: string;
}

const record = (signature: number, fields: readonly (readonly [2 | 4, number])[]): Buffer => {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
  buffer.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [size, value] of fields)
    at = size === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at);
  return buffer;
};

const crc32 = (bytes: Uint8Array): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

/** A ZIP archive; `claimed` is the size its directory states for each entry instead of the true one. */
const zip = (entries: readonly Entry[], claimed?: number): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const size = claimed ?? raw.length;
    const facts: readonly (readonly [2 | 4, number])[] = [
      [2, 0],
      [2, 8],
      [4, 0],
      [4, crc32(raw)],
      [4, packed.length],
      [4, size],
    ];
    const local = Buffer.concat([
      record(0x04034b50, [[2, 20], ...facts, [2, name.length], [2, 0]]),
      Buffer.from(name),
      packed,
    ]);
    const central = record(0x02014b50, [
      [2, 20],
      [2, 20],
      ...facts,
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    directory.push(Buffer.concat([central, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, index.length],
    [4, offset],
    [2, 0],
  ]);
  return new Uint8Array(Buffer.concat([...parts, index, end]));
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
const body = [
  paragraph('Otitis media', 'Heading1'),
  paragraph('Give amoxicillin 40 mg/kg a day.'),
  `<w:tbl><w:tr>${cell('Drug')}${cell('Dose')}</w:tr><w:tr>${cell('Amoxicillin')}${cell('40 mg/kg')}</w:tr></w:tbl>`,
].join('');
const entries: readonly Entry[] = [
  { name: '[Content_Types].xml', text: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' },
  { name: '_rels/.rels', text: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' },
  { name: 'word/styles.xml', text: `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>` },
  { name: 'word/_rels/document.xml.rels', text: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>' },
  { name: 'word/document.xml', text: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
]; // prettier-ignore

test('headings, paragraphs and tables of a Word document', async () => {
  const bytes = zip(entries);
  expect(detectFormat({ name: 'no-extension', bytes })).toBe('docx');
  const { text, metadata } = await readDocx({ name: 'otitis.docx', bytes });
  expect(metadata.title).toBe('Otitis media');
  expect(text).toBe(
    'Otitis media\n\nGive amoxicillin 40 mg/kg a day.\n\nDrug | Dose\nAmoxicillin | 40 mg/kg',
  );
});

test('an archive that would unpack to gigabytes is refused before it is opened', async () => {
  const bytes = zip(entries, 2_000_000_000);
  await expect(readDocx({ name: 'bomb.docx', bytes })).rejects.toThrow(/unpacks to more than 300 MB/);
});

test('a cut-off file is named as such', async () => {
  const bytes = zip(entries);
  await expect(readDocx({ name: 'cut.docx', bytes: bytes.subarray(0, bytes.length - 40) })).rejects.toThrow(
    /damaged or cut off/,
  );
});
