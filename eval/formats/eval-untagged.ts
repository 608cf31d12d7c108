import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { collectFiles } from '@/ingest/pipeline/collect-files';
import { percent } from './whole-parts';
import { addAlike, nothingAlike, readTwice } from './untagged-tables';
import type { ReadAlike } from './untagged-tables';

interface ReadFile {
  readonly source: string;
  readonly alike: ReadAlike;
}

const print = (name: string, { rows, cells, falseRows }: ReadAlike): void => {
  process.stdout.write(
    `${name}: rows the same ${percent(rows)}, cells under the same label and head ${percent(cells)}, ` +
      `${falseRows} rows read as a table where the tags have none\n`,
  );
};

const hashOf = (source: string): string => createHash('sha256').update(posix.basename(source)).digest('hex');

/**
 * Every tagged PDF of a folder read by its tags and again without them. Those with tagged tables are halved by the hash of their names:
 * the first, third … are there to be looked at, the others to be measured only.
 */
export const evalUntagged = async (folder: string): Promise<void> => {
  const read: ReadFile[] = [];
  for (const file of await collectFiles([folder], null)) {
    if (!file.source.toLowerCase().endsWith('.pdf')) continue;
    const bytes = new Uint8Array(await file.read());
    const alike = await readTwice({ name: posix.basename(file.source), bytes });
    if (alike !== null) read.push({ source: file.source, alike });
  }
  const withTables = read
    .filter(({ alike }) => alike.rows.all > 0)
    .toSorted((a, b) => hashOf(a.source).localeCompare(hashOf(b.source)));
  for (const { source, alike } of withTables) print(source, alike);
  const sum = (files: readonly ReadFile[]): ReadAlike =>
    files.map(({ alike }) => alike).reduce(addAlike, nothingAlike);
  print('half to look at', sum(withTables.filter((_, at) => at % 2 === 0)));
  print('half to measure', sum(withTables.filter((_, at) => at % 2 === 1)));
  print(`${read.length} tagged PDFs`, sum(read));
};
