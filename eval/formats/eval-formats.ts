import { parseArgs } from 'node:util';
import { collectFiles } from '@/ingest/pipeline/collect-files';
import { readDocument } from '@/ingest/pipeline/read-document';
import { AppError } from '@/lib/app-error';
import { addKept, measureDocument, nothingKept } from './measure-document';
import type { Kept } from './measure-document';
import { evalUntagged } from './eval-untagged';
import { percent } from './whole-parts';

interface FormatFigures {
  documents: number;
  pages: number;
  scannedPages: number;
  passages: number;
  anchored: number;
  tables: number;
  tablesWithHeader: number;
  seconds: number;
  ours: Kept;
  plain: Kept;
}

const empty = (): FormatFigures => ({
  documents: 0,
  pages: 0,
  scannedPages: 0,
  passages: 0,
  anchored: 0,
  tables: 0,
  tablesWithHeader: 0,
  seconds: 0,
  ours: nothingKept,
  plain: nothingKept,
});

const keptLine = (name: string, kept: Kept): string =>
  `    ${name}: whole sentences ${percent(kept.sentences)} as parsed, ${percent(kept.agreed)} of those the plain dump has alike; ` +
  `table rows with header ${percent(kept.rows)}, tables ${percent(kept.tables)}\n`;

const print = (format: string, figures: FormatFigures): void => {
  const { documents, pages, scannedPages, passages, anchored, tables, tablesWithHeader, seconds } = figures;
  const [count, unit] = pages > 0 ? [pages, 'page'] : [documents, 'document'];
  process.stdout.write(
    `${format}: ${documents} documents, ${pages} pages (${scannedPages} recognised), ${passages} passages, ` +
      `${percent({ whole: anchored, all: passages })} anchored, ${tables} tables (${tablesWithHeader} with header), ` +
      `${((1_000 * seconds) / Math.max(1, count)).toFixed(0)} ms a ${unit}\n`,
  );
  process.stdout.write(keptLine('passages', figures.ours));
  if (pages > 0) process.stdout.write(keptLine('plain dump, fixed size', figures.plain));
};

interface Outcome {
  readonly figures: ReadonlyMap<string, FormatFigures>;
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

const measure = async (folder: string): Promise<Outcome> => {
  const figures = new Map<string, FormatFigures>();
  const refused = new Map<string, string[]>();
  for (const file of await collectFiles([folder], null)) {
    const startedAt = performance.now();
    try {
      const bytes = await file.read();
      const read = await readDocument({ source: file.source, bytes: new Uint8Array(bytes) });
      const seconds = (performance.now() - startedAt) / 1_000;
      const { format } = read.document;
      const own = figures.get(format) ?? empty();
      figures.set(format, own);
      const { ours, plain, ...counts } = await measureDocument(read, new Uint8Array(bytes));
      own.documents += 1;
      own.seconds += seconds;
      for (const name of [
        'pages',
        'scannedPages',
        'passages',
        'anchored',
        'tables',
        'tablesWithHeader',
      ] as const)
        own[name] += counts[name];
      own.ours = addKept(own.ours, ours);
      if (plain !== null) own.plain = addKept(own.plain, plain);
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      refused.set(cause.message, [...(refused.get(cause.message) ?? []), file.source]);
    }
  }
  return { figures, refused };
};

/**
 * `npm run eval -- formats DIR [--json | --untagged]`: what reading keeps of the documents of a folder, by format, and what a plain dump
 * of PDF pages cut by size keeps of the same; or how the tables of tagged PDFs come out without their tags. The measure is described in docs/ingest.md.
 */
export const evalFormats = async (args: readonly string[]): Promise<void> => {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      untagged: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('npm run eval -- formats DIR [--json | --untagged]');
  if (values.untagged) {
    await evalUntagged(folder);
    return;
  }
  const { figures, refused } = await measure(folder);
  if (values.json) {
    const report = { formats: Object.fromEntries(figures), refused: Object.fromEntries(refused) };
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  for (const [format, own] of [...figures].toSorted(([a], [b]) => a.localeCompare(b))) print(format, own);
  for (const [reason, sources] of refused)
    process.stdout.write(`not in, ${sources.length}: ${reason} (${sources.slice(0, 3).join(', ')})\n`);
};
