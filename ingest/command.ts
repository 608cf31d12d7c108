import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { AppError } from '@/lib/app-error';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import type { WriterLock } from '@/lib/corpus/writer-lock';
import { readSettings } from '@/lib/env';
import { ingestPaths } from './ingest-paths';
import { endProcess } from './end-process';
import type { IngestReport } from './pipeline/ingest-report';
import { progressPrinter, spokenSeconds } from './progress-line';

const LOOK_EVERY_MS = 500;

const USAGE = `Usage: npm run ingest -- FILE|FOLDER ... [--data DIR] [--json] [--quiet] [--wait SECONDS]

Reads Markdown, HTML, plain text, PDF, DOCX and JATS XML into the library and makes the new release current.
  --data DIR   where the library is kept (default: ALMANAC_DATA, or data)
  --json       print one JSON object as the last line
  --quiet      print no progress
  --wait N     waits so many seconds for another process that writes to the library (default 0)
`;

interface Request {
  readonly paths: readonly string[];
  readonly data: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly wait: number;
}

const readArguments = (args: readonly string[]): Request | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        wait: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || positionals.length === 0) return null;
    const { data, json, quiet, wait } = values;
    return { paths: positionals, data, json, quiet, wait: Number(wait) };
  } catch (cause) {
    throw new AppError(
      'bad-input',
      cause instanceof Error ? cause.message : 'The arguments cannot be read.',
      { cause },
    );
  }
};

const summary = ({ documents, unchanged, failed, passages, anchorRate, seconds }: IngestReport): string => {
  const facts = [
    `${documents} ${documents === 1 ? 'document' : 'documents'} in`,
    `${unchanged} unchanged`,
    `${failed.length} skipped`,
    `${passages} passages`,
    `${(anchorRate * 100).toFixed(2)} % found again`,
    spokenSeconds(seconds),
  ];
  return facts.join(', ');
};

const json = ({ documents, unchanged, failed, passages, anchorRate, seconds }: IngestReport): string =>
  JSON.stringify({ documents, unchanged, failed: failed.length, passages, anchor_rate: anchorRate, seconds });

const ingest = async ({ paths, data, quiet, wait }: Request, signal: AbortSignal): Promise<IngestReport> => {
  const environment = data === undefined ? process.env : { ...process.env, ALMANAC_DATA: data };
  const settings = readSettings(environment);
  const corpus = await openCorpus(settings.corpus);
  try {
    const lock = await waitForLock(corpus, wait);
    try {
      const { openEmbedder } = await import('@/lib/models/open-embedder');
      const embedder = await openEmbedder(settings.embedder);
      const onProgress = quiet ? undefined : progressPrinter(process.stderr);
      return await ingestPaths({
        paths,
        corpus,
        embedder,
        signal: AbortSignal.any([signal, lock.lost]),
        ...(onProgress === undefined ? {} : { onProgress }),
      });
    } finally {
      await lock.release();
    }
  } finally {
    await corpus.close();
  }
};

/** Another process that writes may be done soon: `seconds` is how long to wait for it. */
const waitForLock = async (corpus: Corpus, seconds: number): Promise<WriterLock> => {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await corpus.lockForWriting();
    } catch (cause) {
      if (!(cause instanceof AppError) || cause.code !== 'conflict' || Date.now() > until) throw cause;
      await pause(LOOK_EVERY_MS);
    }
  }
};

const main = async (): Promise<number> => {
  const request = readArguments(process.argv.slice(2));
  if (request === null) {
    process.stdout.write(USAGE);
    return 2;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const report = await ingest(request, stop.signal);
  if (request.quiet)
    for (const { source, reason } of report.failed) process.stderr.write(`Skipped ${source}: ${reason}\n`);
  process.stdout.write(`${summary(report)}\n`);
  if (request.json) process.stdout.write(`${json(report)}\n`);
  return report.documents + report.unchanged > 0 ? 0 : 1;
};

main().then(endProcess, (cause: unknown) => {
  if (cause instanceof AppError) process.stderr.write(`${cause.message}\n`);
  else if (cause instanceof Error && cause.name === 'AbortError')
    process.stderr.write('Stopped; the library is as it was.\n');
  else
    process.stderr.write(
      `Ingest failed: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
    );
  process.exit(1);
});
