import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCorpus } from '@/lib/corpus/corpus';
import { seededRandom } from '@/lib/evaluation/seeded-random';
import { runLibrary, runWorker, type Place } from '../faults/run-program';
import { fileOf } from './guideline-files';
import { makeGuideline } from './guideline-text';
import { watchMemory } from './watch-memory';

const seed = 20_261_122;

export interface LibraryJobOptions {
  readonly documents: number;
  /** A Postgres that is empty, or null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Processes that work on the job at the same time; more than one needs a Postgres. */
  readonly workers: number;
  readonly say: (line: string) => void;
}

/** Made-up guidelines of several formats through one job, from files on disk to the current release. */
export async function benchLibraryJob(options: LibraryJobOptions): Promise<Readonly<Record<string, number>>> {
  const { documents, databaseUrl, workers, say } = options;
  const folder = mkdtempSync(join(tmpdir(), 'almanac-library-'));
  const memory = watchMemory(process.pid);
  try {
    const bytes = await writeGuidelines(join(folder, 'guidelines'), documents);
    say(`${documents} made-up guidelines, ${Math.round(bytes / 1024 / 1024)} MB.`);
    const place: Place = { data: join(folder, 'data'), databaseUrl };
    const [adding, waits] = await timed(() =>
      runLibrary(['add', join(folder, 'guidelines'), '--later'], place),
    );
    const job = /^Job (\S+)/m.exec(waits)?.[1];
    if (job === undefined) throw new Error(`No job was made: ${waits}`);
    say(`Kept in ${adding.toFixed(0)} s; ${workers} worker${workers === 1 ? '' : 's'} …`);
    const [working] = await timed(() =>
      Promise.all(Array.from({ length: workers }, () => runWorker(place, null))),
    );
    const told = JSON.parse(await runLibrary(['jobs', 'show', job, '--json'], place)) as JobTold;
    return {
      ...(await figuresOf(place, told)),
      ...inSeconds({ adding, working }),
      ...memoryOf(memory.peaks()),
    };
  } finally {
    memory.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface JobTold {
  readonly job: {
    readonly status: string;
    readonly reason: string | null;
    readonly startedAt: string;
    readonly endedAt: string;
    readonly timings: Readonly<Record<string, number>>;
  };
  readonly embedded: number;
  readonly failed: number;
  readonly passages: number;
}

async function figuresOf({ data }: Place, { job, embedded, failed, passages }: JobTold) {
  if (job.status !== 'done') throw new Error(`The job is ${job.status}: ${job.reason ?? ''}`);
  const corpus = await openCorpus({ uri: join(data, 'corpus') });
  const releases = await corpus.releases();
  await corpus.close();
  const release = releases.at(-1);
  const { parse = 0, build = 0, check = 0, activate = 0 } = job.timings;
  const reading = (build - parse) / 1000;
  const whole = (Date.parse(job.endedAt) - Date.parse(job.startedAt)) / 1000;
  return {
    documents: embedded,
    put_aside: failed,
    passages,
    ...inSeconds({ job: whole, reading_and_embedding: reading }),
    ...inSeconds({ build: (check - build) / 1000, index: release?.indexSeconds ?? 0 }),
    ...inSeconds({ check: (activate - check) / 1000 }),
    documents_per_second: round(embedded / whole),
    passages_per_second: Math.round(passages / whole),
    passages_per_second_reading: Math.round(passages / reading),
    anchor_rate: release?.anchorRate ?? 0,
    index_recall_at_10: release?.vectorIndexing?.recallAt10 ?? 0,
  };
}

async function writeGuidelines(folder: string, documents: number): Promise<number> {
  const random = seededRandom(seed);
  let total = 0;
  for (let position = 0; position < documents; position += 1) {
    const { extension, bytes } = await fileOf(makeGuideline(position, random), position);
    const into = join(folder, String(Math.floor(position / 500)));
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, `guideline-${position}.${extension}`), bytes);
    total += bytes.length;
  }
  return total;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const inSeconds = (spans: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(spans).map(([name, seconds]) => [`${name}_seconds`, round(seconds)]));
const memoryOf = (peaks: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(peaks).map(([kind, mebibytes]) => [`${kind}_peak_mib`, mebibytes]));
