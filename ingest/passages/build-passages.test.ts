import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentMetadata, ParsedDocument } from '@/lib/evidence/document';
import { asDocumentId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { cleanDrafts, layOut } from '../formats/canonical-text';
import type { BlockDraft } from '../formats/canonical-text';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import { buildPassages } from './build-passages';

const id = asDocumentId('example');
const parse = (drafts: readonly BlockDraft[], metadata: Partial<DocumentMetadata> = {}): ParsedDocument => ({
  metadata: { ...unknownMetadata, title: 'Example', ...metadata },
  ...layOut(cleanDrafts(drafts)),
  pages: [],
  lines: [],
});
const passagesOf = (...drafts: readonly BlockDraft[]): readonly Passage[] => buildPassages(parse(drafts), id);
const heading = (text: string, level: 1 | 2 | 3 = 2): BlockDraft => ({ kind: 'heading', level, text });
const paragraph = (text: string): BlockDraft => ({ kind: 'paragraph', text });
const bullet = (text: string, depth = 1): BlockDraft => ({ kind: 'list-item', depth, text });
const row = (texts: readonly string[], header = false) =>
  texts.map((text) => ({ text, header, columnSpan: 1, rowSpan: 1 }));
const words = (count: number, word = 'word'): string =>
  `${Array.from({ length: count }, () => word).join(' ')}.`;

const anyDraft: fc.Arbitrary<BlockDraft> = fc.oneof(
  fc
    .integer({ min: 1, max: 4 })
    .chain((level) => fc.string({ minLength: 1 }).map((text) => heading(text, level as 1))),
  fc
    .string({ maxLength: 3_000, unit: fc.constantFrom('a', 'B', '5', ' ', '. ', ': ', '; ', '(', 'mg ') })
    .map(paragraph),
  fc.tuple(fc.string(), fc.integer({ min: 1, max: 3 })).map(([text, depth]) => bullet(text, depth)),
  fc
    .array(fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((rows) => ({
      kind: 'table' as const,
      caption: 'Table 1. Any',
      rows: rows.map((texts, at) => row(texts, at === 0)),
    })),
);

test('a passage is always the slice of the canonical text that its offsets say, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 15 }), (drafts) => {
      const document = parse(drafts);
      let end = 0;
      for (const passage of buildPassages(document, id)) {
        expect(passage.text).toBe(document.text.slice(passage.start, passage.end));
        expect(passage.start).toBeGreaterThanOrEqual(end);
        expect(passage.anchored).toBe(true);
        end = passage.end;
      }
    }),
    { numRuns: 60 },
  );
});

test('the same document gives the same ids', () => {
  const drafts = [heading('Doses'), paragraph(words(80)), paragraph(words(90))];
  const ids = (): readonly string[] => passagesOf(...drafts).map((passage) => passage.id);
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(ids().length);
});

test('no passage reaches into another section, and each knows its headings without the title', () => {
  const passages = passagesOf(
    heading('Example', 1),
    heading('Treatment'),
    paragraph('Give A.'),
    heading('Harms', 3),
    paragraph('Watch for B.'),
  );
  expect(passages.map(({ sectionPath, text }) => [sectionPath, text])).toEqual([
    [['Treatment'], 'Treatment\n\nGive A.'],
    [['Treatment', 'Harms'], 'Harms\n\nWatch for B.'],
  ]);
});

test('a short list stays with its lead-in; a long one carries it along', () => {
  const [short] = passagesOf(paragraph('Do not give it in:'), bullet('pregnancy'), bullet('anuria'));
  expect(short?.text).toBe('Do not give it in:\n\npregnancy\n\nanuria');
  const long = passagesOf(
    paragraph('Do not give it in:'),
    ...Array.from({ length: 12 }, () => bullet(words(40))),
  );
  expect(long.length).toBeGreaterThan(1);
  expect(long.slice(1).every((passage) => passage.tableHeader === 'Do not give it in:')).toBe(true);
});

test('a long table is cut between rows, each piece with caption and header row; notes stay with it', () => {
  const rows = [
    row(['Drug', 'Dose'], true),
    ...Array.from({ length: 40 }, (_, at) => row([`Drug ${at}`, words(8)])),
  ];
  const passages = passagesOf(
    { kind: 'table', caption: 'Table 2. Doses', rows },
    paragraph('Note: halve the dose in renal failure.'),
  );
  expect(passages.length).toBeGreaterThan(2);
  expect(passages[0]?.text.startsWith('Table 2. Doses\nDrug | Dose\nDrug 0')).toBe(true);
  expect(passages[1]?.tableHeader).toBe('Table 2. Doses\nDrug | Dose');
  expect(passages.every(({ kind }) => kind === 'table')).toBe(true);
  expect(passages.at(-1)?.text).toMatch(/Note: halve the dose/);
});

test('a recommendation stands alone with number, strength, certainty and population', () => {
  const text =
    'Recommendation 4. Offer a statin. (Strength: COR 1. Certainty: LOE B-NR. Population: adults aged 40 to 75 years.)';
  const [recommendation, rest] = passagesOf(paragraph(text), paragraph(words(30)));
  expect(recommendation).toMatchObject({
    kind: 'recommendation',
    text,
    grade: {
      number: '4',
      strength: 'COR 1',
      certainty: 'LOE B-NR',
      population: 'adults aged 40 to 75 years',
    },
  });
  expect(rest?.kind).toBe('narrative');
});

test('a line that grades the recommendation next to it belongs to it', () => {
  const [above] = passagesOf(
    paragraph('Strong recommendation for'),
    paragraph('WHO recommends the use of lactate to guide fluids.'),
  );
  expect(above).toMatchObject({ kind: 'recommendation', grade: { strength: 'Strong recommendation for' } });
  const [below] = passagesOf(
    paragraph('WHO suggests paracetamol for fever in dengue.'),
    paragraph('Conditional recommendation, low certainty evidence'),
  );
  expect(below?.text).toMatch(/low certainty evidence$/);
});

test('a section of definitions gives one passage a term', () => {
  const passages = passagesOf(
    heading('Definitions'),
    paragraph('Stage 1. From 140/90 mmHg.'),
    paragraph('Stage 2. From 160/100 mmHg.'),
  );
  expect(passages.map(({ kind }) => kind)).toEqual(['definition', 'definition']);
});

test('contents and the notice of a digest are no passages', () => {
  const drafts = [
    paragraph('This is a digest made here; it is not the guideline. Read the original: x.'),
    heading('Contents'),
    paragraph('Introduction 1'),
  ];
  expect(buildPassages(parse(drafts, { isDigest: true }), id)).toEqual([]);
});

test('a list of cited works is no passage; a recommendation that cites is one', () => {
  const cited =
    '1. Robert J, Fridkin SK, Blumberg HM, et al. Bed occupancy and infection. J Hosp. 2005;12(3):34-40.';
  const passages = passagesOf(
    heading('Ventilation'),
    paragraph('Keep windows open where two patients share a room (Robert et al., 2005).'),
    heading('Further reading'),
    paragraph([cited, cited.replace('Robert', 'Cunningham'), cited].join(' ')),
    heading('10. References'),
    paragraph(cited),
  );
  expect(passages.map(({ text }) => text)).toEqual([
    'Ventilation\n\nKeep windows open where two patients share a room (Robert et al., 2005).',
  ]);
});
