import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { seededRandom } from '@/lib/evaluation/seeded-random';
import { compareLibraries, type Comparison } from './compare-libraries';
import { runLibrary, runWorker, type Place } from './run-program';

export interface FaultRunOptions {
  readonly kills: number;
  readonly seed: number;
  /** Where everything is kept; made by the caller. */
  readonly folder: string;
  /** Documents of the starter library to work with. */
  readonly documents: number;
  /** Two databases that are empty, or null for the embedded one. */
  readonly databases: { readonly undisturbed: string; readonly disturbed: string } | null;
  /** Between two kills: what else may happen to the database under a worker. */
  readonly disturb?: () => Promise<void>;
  /** What happens at the random points, by name, one of them each time; null kills the worker. */
  readonly strikes?: Readonly<Record<string, (() => Promise<void>) | null>>;
  /** Starts a web server, which has a worker of its own do the jobs, and kills it; takes its turn among the strikes. */
  readonly killServer?: (place: Place, afterMs: number) => Promise<void>;
  /** Where the disturbed library lies, when not beside the other. */
  readonly disturbedData?: string;
  readonly say: (line: string) => void;
}

export interface FaultRunReport extends Comparison {
  readonly kills: number;
  readonly jobs: number;
  readonly seconds: number;
  /** How often a kill struck each step. */
  readonly struck: Readonly<Record<string, number>>;
}

const root = join(import.meta.dirname, '../../..');
/** A kill comes after up to so many beginnings and ends of steps, and up to so long after; one in ten while the worker starts. */
const MOST_STEPS = 14;
const LONGEST_MS = 600;
const AT_START = 0.1;
const SERVERS = 0.4;

interface Files {
  readonly all: string;
  readonly changed: string;
}

/** The starter library's digests, a file that cannot be read, one that is nested beyond reason; and the same with changes. */
function makeFiles(folder: string, documents: number): Files {
  const [all, changed] = [join(folder, 'first', 'guidelines'), join(folder, 'second', 'guidelines')];
  const from = join(root, 'ingest/library');
  for (const into of [all, changed]) {
    mkdirSync(into, { recursive: true });
    for (const name of readdirSync(from).toSorted().slice(0, documents))
      cpSync(join(from, name), join(into, name));
    writeFileSync(join(into, 'broken.pdf'), '%PDF-1.7 cut off');
    writeFileSync(join(into, 'nested.html'), '<div>'.repeat(200_000));
  }
  readdirSync(changed)
    .filter((name, index) => name.endsWith('.md') && index % 3 === 0)
    .forEach((name) => {
      const path = join(changed, name);
      writeFileSync(
        path,
        `${readFileSync(path, 'utf8')}\n## Note\n\nReview the dose of every drug in ${basename(name)} yearly.\n`,
      );
    });
  return { all, changed };
}

/** The jobs one after the other, for as long as they are wanted: files in, changed files, each depth of building. */
const jobAt = (number: number, { all, changed }: Files): readonly string[] => {
  const cycle = [
    ['add', number % 10 < 5 ? all : changed],
    ['add', number % 10 < 5 ? changed : all],
    ['build', '--depth', 'parse'],
    ['build', '--depth', 'embed'],
    ['build', '--depth', 'index'],
  ];
  return cycle[number % cycle.length] ?? [];
};

/**
 * Runs jobs with a worker that is killed at random moments until it was killed so often, then the same jobs undisturbed, and
 * compares the two libraries passage by passage.
 */
export async function faultRun(options: FaultRunOptions): Promise<FaultRunReport> {
  const { folder, databases, say } = options;
  const began = Date.now();
  const files = makeFiles(folder, options.documents);
  const disturbed: Place = {
    data: options.disturbedData ?? join(folder, 'disturbed'),
    databaseUrl: databases?.disturbed ?? null,
  };
  const undisturbed: Place = {
    data: join(folder, 'undisturbed'),
    databaseUrl: databases?.undisturbed ?? null,
  };
  const { jobs, struck } = await disturb(disturbed, files, options);
  say(`The same ${jobs} jobs undisturbed …`);
  for (let number = 0; number < jobs; number += 1) {
    await runLibrary([...jobAt(number, files), '--later'], undisturbed);
    await runWorker(undisturbed, null);
  }
  const comparison = await compareLibraries(undisturbed.data, disturbed.data);
  return { ...comparison, kills: options.kills, jobs, struck, seconds: (Date.now() - began) / 1000 };
}

async function disturb(
  place: Place,
  files: Files,
  options: FaultRunOptions,
): Promise<Pick<FaultRunReport, 'jobs' | 'struck'>> {
  const random = seededRandom(options.seed);
  const struck: Record<string, number> = {};
  const strikes = Object.entries(options.strikes ?? { kill: null });
  let kills = 0;
  let jobs = 0;
  while (kills < options.kills) {
    await runLibrary([...jobAt(jobs, files), '--later'], place);
    jobs += 1;
    let idle = false;
    while (!idle) {
      const wanted = kills < options.kills;
      const atStart = random() < AT_START;
      const steps = atStart ? 0 : 1 + Math.floor(random() * MOST_STEPS);
      const afterMs = Math.floor(random() * LONGEST_MS * (atStart ? 5 : 1));
      const [name = '', strike = null] = strikes[Math.floor(random() * strikes.length)] ?? [];
      // On an empty library a server would begin with the starter digests.
      if (wanted && jobs > 1 && options.killServer !== undefined && random() < SERVERS) {
        await options.killServer(place, afterMs * 10);
        kills += 1;
        struck['server'] = (struck['server'] ?? 0) + 1;
        options.say(`server ${kills}: job ${jobs}, ${afterMs * 10} ms after it was ready`);
        continue;
      }
      const { end, doing } = await runWorker(place, wanted ? { steps, afterMs, strike } : null);
      idle = end === 'idle';
      if (doing === null) continue;
      kills += 1;
      const what = `${name}, ${doing}`;
      struck[what] = (struck[what] ?? 0) + 1;
      const when =
        steps === 0
          ? `${afterMs} ms after the start`
          : `${afterMs} ms after ${steps} beginnings and ends of steps`;
      options.say(`${name} ${kills}: job ${jobs}, ${when}, ${doing}`);
      await options.disturb?.();
    }
  }
  return { jobs, struck };
}
