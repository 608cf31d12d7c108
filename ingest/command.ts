import { parseArgs } from 'node:util';
import { AppError } from '@/lib/app-error';
import { openCorpus } from '@/lib/corpus/corpus';
import { readSettings } from '@/lib/env';
import { ingestPaths } from './ingest-paths';
import type { IngestReport } from './pipeline/ingest-report';
import { takeWriterLock } from './pipeline/writer-lock';
import { progressPrinter, spokenSeconds } from './progress-line';

const USAGE = `Usage: npm run ingest -- FILE|FOLDER ... [--data DIR] [--json] [--quiet]

Reads Markdown, HTML, plain text, PDF, DOCX and JATS XML into the library and makes the new release current.
  --data DIR   where the library is kept (default: ALMANAC_DATA, or data)
  --json       print one JSON object as the last line
  --quiet      print no progress
`;

interface Request {
  readonly paths: readonly string[];
  readonly data: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
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
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || positionals.length === 0) return null;
    return { paths: positionals, data: values.data, json: values.json, quiet: values.quiet };
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

const isLocal = (uri: string): boolean => !/^[a-z][a-z0-9+.-]*:\/\//i.test(uri);

const ingest = async ({ paths, data, quiet }: Request, signal: AbortSignal): Promise<IngestReport> => {
  const environment = data === undefined ? process.env : { ...process.env, ALMANAC_DATA: data };
  const settings = readSettings(environment);
  const giveUpLock = isLocal(settings.corpusUri) ? takeWriterLock(settings.corpusUri) : () => undefined;
  try {
    const { openEmbedder } = await import('@/lib/models/open-embedder');
    const embedder = await openEmbedder(settings.embedder);
    const corpus = await openCorpus({ uri: settings.corpusUri });
    const onProgress = quiet ? undefined : progressPrinter(process.stderr);
    try {
      return await ingestPaths({
        paths,
        corpus,
        embedder,
        signal,
        ...(onProgress === undefined ? {} : { onProgress }),
      });
    } finally {
      await corpus.close();
    }
  } finally {
    giveUpLock();
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

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    if (cause instanceof AppError) process.stderr.write(`${cause.message}\n`);
    else if (cause instanceof Error && cause.name === 'AbortError')
      process.stderr.write('Stopped; the library is as it was.\n');
    else
      process.stderr.write(
        `Ingest failed: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
      );
    process.exit(1);
  },
);
