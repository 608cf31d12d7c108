import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { ingestPaths } from '@/ingest/ingest-paths';
import { openCorpus } from '@/lib/corpus/corpus';
import { percentile } from '@/lib/evaluation/percentile';
import { openStaticEmbedder } from '@/lib/models/static-embedding/static-embedder';
import { retrieve } from '@/lib/retrieval/retrieve';
import { benchQuestions } from './questions';

const library = 'ingest/library';

/** Passages per second through ingest, PDF and Markdown apart, and retrieval times over the starter library. */
export async function benchRetrieval(): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  try {
    const embedder = await openStaticEmbedder();
    const corpus = await openCorpus({ uri: join(folder, 'corpus') });
    const markdown = await ingestPaths({ paths: [library], corpus, embedder, baseDir: 'ingest' });
    const id = await corpus.currentReleaseId();
    if (id === null) throw new Error('The starter library was not ingested.');
    const release = await corpus.openRelease(id);
    const times: number[] = [];
    for (const question of benchQuestions()) {
      const started = performance.now();
      await retrieve(question, { search: release, embedder });
      times.push(performance.now() - started);
    }
    await corpus.close();
    const pdf = await ingestPdf(folder, embedder);
    return {
      markdown_passages_per_second: Math.round(markdown.passages / markdown.seconds),
      pdf_passages_per_second: Math.round(pdf.passages / pdf.seconds),
      retrieval_ms_p50: round(percentile(times, 0.5)),
      retrieval_ms_p95: round(percentile(times, 0.95)),
      retrieval_ms_p99: round(percentile(times, 0.99)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ingestPdf(folder: string, embedder: Awaited<ReturnType<typeof openStaticEmbedder>>) {
  const file = join(folder, 'long-guideline.pdf');
  writeFileSync(file, await longPdf());
  const corpus = await openCorpus({ uri: join(folder, 'pdf-corpus') });
  try {
    return await ingestPaths({ paths: [file], corpus, embedder, baseDir: folder });
  } finally {
    await corpus.close();
  }
}

/** 200 pages of plain guideline-like text: real bytes, no network, the same every time. */
async function longPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= 200; page += 1) {
    const sheet = pdf.addPage([595, 842]);
    sheet.drawText(`${page}. Section on condition ${page}`, { x: 50, y: 780, size: 16, font });
    for (let line = 0; line < 36; line += 1) {
      const text = `Give drug ${line} at ${page + line} mg orally once daily to adults, and check the effect after ${line + 1} weeks.`;
      sheet.drawText(text, { x: 50, y: 750 - line * 19, size: 10, font });
    }
  }
  return pdf.save();
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
