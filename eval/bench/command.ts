import { benchChecks } from './bench-checks';
import { benchAskers } from './bench-askers';
import { benchEmbedding } from './bench-embedding';
import { benchFaults } from './bench-faults';
import { benchLibrary } from './bench-library';
import { benchRetrieval } from './bench-retrieval';
import { benchServer } from './bench-server';
import { benchStudy } from './bench-study';
import { benchPeers } from './peers/bench-peers';
import { benchReplicas } from './replicas/bench-replicas';
import { benchScale } from './scale/bench-scale';

type Figures = Readonly<Record<string, unknown>>;

const usage =
  'npm run bench [-- checks | embedding | library [--documents 5000 [--workers N] [--postgres URL]] | server | askers | study | scale [--passages 1000000] [--from DIR] [--plot FILE.svg] |\n' +
  '  replicas [--s3] [--postgres URL] | peers [--documents FOLDER-OF-PDFS --questions FILE.jsonl] | faults [--kills 50] [--seed N] [--documents 24] [--postgres URL]]';
const verbs: Readonly<Record<string, (args: readonly string[]) => Promise<Figures>>> = {
  checks: () => Promise.resolve(benchChecks()),
  embedding: benchEmbedding,
  library: benchLibrary,
  server: benchServer,
  askers: benchAskers,
  peers: benchPeers,
  scale: benchScale,
  faults: benchFaults,
  replicas: benchReplicas,
  study: benchStudy,
};

/** `npm run bench`: times and memory on this machine, as JSON on the last line; without a verb checks, library and server. */
async function run([verb, ...args]: readonly string[]): Promise<void> {
  const bench = verb === undefined ? both : verbs[verb];
  if (bench === undefined) throw new Error(usage);
  const figures = await bench(args);
  for (const [name, value] of Object.entries(figures)) {
    if (typeof value !== 'object') process.stdout.write(`${name.padEnd(40)} ${String(value)}\n`);
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

async function both(): Promise<Figures> {
  return { ...benchChecks(), ...(await benchRetrieval()), ...(await benchServer()) };
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
