import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readDocument } from '@/ingest/pipeline/read-document';
import type { ReadDocument } from '@/ingest/pipeline/read-document';

/*
 * Share of answering quotes that lie inside one passage of the right document:
 *   tsx eval/checks/passage-coverage.ts QUERIES.jsonl --documents DIR [--misses]
 * `document` of a row is relative to the parent of DIR, as in `npm run eval -- answers`.
 */

const row = z.object({
  _id: z.string(),
  document: z.string().nullish(),
  answer_quote: z.string().nullish(),
  answerable: z.boolean().default(true),
  kind: z.string().default('text'),
});
type Row = z.infer<typeof row>;

/** White space alone is ignored: the quote stands there character by character. */
const strict = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** Letters and figures alone: marks of lists, tables and emphasis differ between a format and its canonical text. */
const lenient = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>=≤≥±.]+/gu, '');

interface Found {
  readonly strict: boolean;
  readonly lenient: boolean;
  readonly inDocument: boolean;
}

const find = ({ parsed, passages }: ReadDocument, quote: string): Found => ({
  strict: passages.some((passage) => strict(passage.text).includes(strict(quote))),
  lenient: passages.some((passage) => lenient(passage.text).includes(lenient(quote))),
  inDocument: lenient(parsed.text).includes(lenient(quote)),
});

const read = async (source: string, folder: string): Promise<ReadDocument | string> => {
  try {
    return await readDocument({ source, bytes: await readFile(join(folder, source)) });
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
};

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const share = (count: number, of: number): string =>
  `${count}/${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { documents: { type: 'string' }, misses: { type: 'boolean', default: false } },
  });
  const [queries] = positionals;
  if (queries === undefined || values.documents === undefined)
    throw new Error('Give QUERIES.jsonl and --documents DIR.');
  const folder = resolve(values.documents);
  if (!(await stat(folder)).isDirectory()) throw new Error(`${values.documents} is no folder.`);
  const lines = (await readFile(queries, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const rows: readonly Row[] = lines.map((line) => row.parse(JSON.parse(line)));
  const documents = new Map<string, ReadDocument | string>();
  const counts = { strict: 0, lenient: 0, inDocument: 0, asked: 0 };
  for (const { _id, document, answer_quote: quote, answerable, kind } of rows) {
    if (!answerable || !document || !quote) continue;
    const source = relative(dirname(folder), resolve(dirname(folder), document));
    const held = documents.get(source) ?? (await read(source, dirname(folder)));
    documents.set(source, held);
    if (typeof held === 'string') {
      if (values.misses) print(`${_id} not read: ${source}: ${held}`);
      continue;
    }
    counts.asked += 1;
    const found = find(held, quote);
    if (found.strict) counts.strict += 1;
    if (found.lenient) counts.lenient += 1;
    if (found.inDocument) counts.inDocument += 1;
    if (values.misses && !found.lenient)
      print(
        `${_id} ${kind} ${found.inDocument ? 'over several passages' : 'not in the text'}: ${source}: ${quote}`,
      );
  }
  print(`quotes of documents that can be read: ${counts.asked}`);
  print(`in one passage, white space ignored: ${share(counts.strict, counts.asked)}`);
  print(`in one passage, letters and figures: ${share(counts.lenient, counts.asked)}`);
  print(`in the canonical text, letters and figures: ${share(counts.inDocument, counts.asked)}`);
};

await main();
