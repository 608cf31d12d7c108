import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AlmanacProcess, root } from './almanac-process';
import { freePort } from './free-port';
import { harbourPalsyPdf } from './harbour-palsy-pdf';

const buildMs = 420_000;

/**
 * Fills a data folder once: the starter library and the invented guidelines in one release, and a migrated database.
 * Starting the server on it also builds the pages where they are not built yet.
 */
export async function prepareLibrary(data: string, documents: string): Promise<void> {
  await mkdir(documents, { recursive: true });
  await cp(join(root, 'e2e/fixtures/library'), documents, { recursive: true });
  await writeFile(join(documents, 'harbour-palsy.pdf'), await harbourPalsyPdf());
  await ingest(['ingest/library', documents, '--data', data, '--quiet']);
  const server = await new AlmanacProcess({ port: await freePort(), data }).ready(buildMs);
  const code = await server.stop();
  if (code !== 0) throw new Error(`Almanac ended with exit code ${String(code)}:\n${server.output}`);
}

function ingest(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'ingest/command.ts', ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error('The library of the specs could not be ingested.')),
    );
  });
}
