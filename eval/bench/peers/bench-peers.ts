import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { percentile } from '@/lib/evaluation/percentile';
import { openStaticEmbedder } from '@/lib/models/static-embedding/static-embedder';
import { readQuestions } from '../../answers/questions';
import { writeLibraryPdfs } from './library-pdfs';
import { shingleShare } from './shingle-share';
import { writeMiniLm } from './write-minilm';

const run = promisify(execFile);
const programs = ['langchain-vectors', 'langchain-bm25', 'minisearch', 'orama'];
const heldShare = 0.8;
const randomWeights = 'LangChain.js, LanceDB store';

const wire = z.object({
  name: z.string(),
  pieces: z.number(),
  ingestSeconds: z.number(),
  times: z.array(z.number()),
  found: z.array(z.array(z.object({ source: z.string(), text: z.string() }))),
  residentMib: z.number(),
});

interface Asked {
  readonly text: string;
  readonly answer: string;
  /** Name of the PDF that answers. */
  readonly pdf: string;
}

export interface PeerRow {
  readonly name: string;
  readonly pieces: number;
  readonly ingest_seconds: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  /** Null where the embedding has random weights. */
  readonly recall_at_10: number | null;
  readonly resident_mib: number;
}

/** `npm run bench -- peers`: the same PDFs through the product and through what one would pick instead (eval/peers). */
export async function benchPeers(args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { values } = parseArgs({
    args: [...args],
    options: { documents: { type: 'string' }, questions: { type: 'string' } },
  });
  if (!existsSync('eval/peers/node_modules'))
    throw new Error('Install the peers first: npm ci --prefix eval/peers');
  const folder = mkdtempSync(join(tmpdir(), 'almanac-peers-'));
  try {
    const { pdfs, questions } = await prepare(folder, values);
    const asked = join(folder, 'questions.json');
    writeFileSync(asked, JSON.stringify(questions.map(({ text }) => text)));
    const rows: PeerRow[] = [];
    for (const program of ['ours', ...programs]) {
      const store = join(folder, `store-${program}`);
      mkdirSync(store);
      const file =
        program === 'ours' ? join(import.meta.dirname, 'ours.ts') : resolve(`eval/peers/${program}.mjs`);
      const { stdout } = await run(
        process.execPath,
        [
          ...(program === 'ours' ? ['--import', 'tsx'] : []),
          file,
          pdfs,
          join(folder, 'models'),
          asked,
          store,
        ],
        { maxBuffer: 1 << 28, env: { ...process.env, LANCEDB_LOG: 'error' } },
      );
      const row = judge(wire.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')), questions);
      rows.push(row);
      process.stdout.write(`${sentence(row, rows[0])}\n`);
    }
    return { documents: basename(pdfs), questions: questions.length, peers: rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(
  folder: string,
  given: { readonly documents?: string | undefined; readonly questions?: string | undefined },
): Promise<{ readonly pdfs: string; readonly questions: readonly Asked[] }> {
  const embedder = await openStaticEmbedder();
  const names = given.documents === undefined ? await writeLibraryPdfs(folder, embedder) : null;
  const all = await readQuestions(given.questions ?? 'eval/questions/starter-library.jsonl');
  const questions = all.flatMap(({ text, answer, document }) => {
    if (answer === null || document === null) return [];
    const pdf = names === null ? basename(document) : names.get(document);
    return pdf === undefined ? [] : [{ text, answer, pdf }];
  });
  writeMiniLm(join(folder, 'models', 'minilm-sized'), vocabularyWords());
  return { pdfs: resolve(given.documents ?? join(folder, 'pdf')), questions };
}

/** Whole words for the random model: as many as its vocabulary takes, out of the built-in embedding's own list. */
function vocabularyWords(): readonly string[] {
  return readFileSync('lib/models/static-embedding/vocabulary.txt', 'utf8')
    .split('\n')
    .filter((word) => /^[a-z]{2,}$/.test(word));
}

function judge(figures: z.infer<typeof wire>, questions: readonly Asked[]): PeerRow {
  const found = questions.filter(({ answer, pdf }, index) =>
    (figures.found[index] ?? [])
      .slice(0, 10)
      .some(({ source, text }) => source === pdf && shingleShare(answer, text) >= heldShare),
  );
  return {
    name: figures.name,
    pieces: figures.pieces,
    ingest_seconds: round(figures.ingestSeconds),
    p50_ms: round(percentile(figures.times, 0.5)),
    p95_ms: round(percentile(figures.times, 0.95)),
    recall_at_10:
      figures.name === randomWeights ? null : Math.round((found.length / questions.length) * 1000) / 1000,
    resident_mib: Math.round(figures.residentMib),
  };
}

function sentence(row: PeerRow, ours: PeerRow | undefined): string {
  const times =
    ours === undefined || ours === row ? '' : ` (${round(row.ingest_seconds / ours.ingest_seconds)} × ours)`;
  return (
    `${row.name.padEnd(30)} ${row.pieces} pieces, ingest ${row.ingest_seconds} s${times}; ` +
    `query p50 ${row.p50_ms} ms, p95 ${row.p95_ms} ms; recall@10 ${row.recall_at_10 ?? 'not meant'}; ${row.resident_mib} MiB`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
