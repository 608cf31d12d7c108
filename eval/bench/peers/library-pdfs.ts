import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib';
import { ingestPaths } from '@/ingest/ingest-paths';
import { openCorpus } from '@/lib/corpus/corpus';
import type { ParsedDocument } from '@/lib/evidence/document';
import type { Embedder } from '@/lib/retrieval/embedder';

const page = { width: 595, height: 842, margin: 56 };
const sizes = { heading: 14, text: 10 };
/** Letters the standard fonts of PDF lack. */
const plain: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '→': '->',
  '−': '-',
  '∼': '~',
  μ: 'µ',
};

/**
 * Sets the starter library as PDFs into a folder, one a document, named as their sources: plain pages with headings, as
 * what every reader of PDFs must be able to read. Returns the names by source.
 */
export async function writeLibraryPdfs(
  folder: string,
  embedder: Embedder,
): Promise<ReadonlyMap<string, string>> {
  const corpus = await openCorpus({ uri: join(folder, 'corpus') });
  const pdfs = join(folder, 'pdf');
  mkdirSync(pdfs);
  try {
    await ingestPaths({ paths: ['ingest/library'], corpus, embedder, baseDir: 'ingest' });
    const id = await corpus.currentReleaseId();
    if (id === null) throw new Error('The starter library was not ingested.');
    const release = await corpus.openRelease(id);
    const names = new Map<string, string>();
    for (const { id: documentId, source } of await release.documents()) {
      const stored = await release.document(documentId);
      if (stored === null) continue;
      const name = `${source.slice(source.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '')}.pdf`;
      writeFileSync(join(pdfs, name), await setAsPdf(stored.parsed));
      names.set(source, name);
    }
    return names;
  } finally {
    await corpus.close();
  }
}

async function setAsPdf({ metadata, text, blocks }: ParsedDocument): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(metadata.title);
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  let sheet = pdf.addPage([page.width, page.height]);
  let y = page.height - page.margin;
  for (const { kind, start, end } of blocks) {
    const font = kind === 'heading' ? bold : regular;
    const size = kind === 'heading' ? sizes.heading : sizes.text;
    y -= size * 0.6;
    for (const line of text
      .slice(start, end)
      .split('\n')
      .flatMap((part) => wrap(encodable(part, font), font, size))) {
      if (y < page.margin) {
        sheet = pdf.addPage([page.width, page.height]);
        y = page.height - page.margin;
      }
      sheet.drawText(line, { x: page.margin, y, size, font });
      y -= size * 1.35;
    }
  }
  return pdf.save();
}

function wrap(text: string, font: PDFFont, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > page.width - 2 * page.margin) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function encodable(text: string, font: PDFFont): string {
  const letters = new Set(font.getCharacterSet());
  return Array.from(text, (letter) => plain[letter] ?? letter)
    .join('')
    .split('')
    .map((letter) => (letters.has(letter.codePointAt(0) ?? 0) ? letter : ' '))
    .join('');
}
