import { parseArgs } from 'node:util';
import { benchRetrieval } from './bench-retrieval';
import { benchLibraryJob } from './library/bench-library-job';
import { makeDatabases } from './scratch-databases';

/** The starter library's ingest and retrieval; with `--documents` a job of so many made-up guidelines as well. */
export async function benchLibrary(args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      documents: { type: 'string' },
      workers: { type: 'string', default: '1' },
      postgres: { type: 'string' },
    },
  });
  if (values.documents === undefined) return benchRetrieval();
  const postgres = values.postgres === undefined ? null : makeDatabases(values.postgres, 'library', ['job']);
  try {
    return await benchLibraryJob({
      documents: Number(values.documents),
      workers: Number(values.workers),
      databaseUrl: postgres?.urls[0] ?? null,
      say: (line) => void process.stdout.write(`${line}\n`),
    });
  } finally {
    postgres?.remove();
  }
}
