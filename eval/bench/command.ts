import { benchRetrieval } from './bench-retrieval';
import { benchServer } from './bench-server';

/** `npm run bench`: times and memory on this machine, as JSON on the last line. */
async function run(): Promise<void> {
  const figures = { ...(await benchRetrieval()), ...(await benchServer()) };
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(36)} ${value}\n`);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
