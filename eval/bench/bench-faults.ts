import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { faultRun, type FaultRunOptions } from './faults/fault-run';
import { startPrivatePostgres } from './faults/private-postgres';
import { mountSmallDisk } from './faults/small-disk';
import type { Place } from './faults/run-program';
import { makeDatabases } from './scratch-databases';
import { startServer } from './server';

const usage =
  'npm run bench -- faults [--kills 50] [--seed N] [--documents 24] [--postgres URL] [--also restart,disk,server]\n' +
  '  --postgres  works on databases made beside URL (with psql), and ends every connection after each third kill\n' +
  '  --also      besides kills of the worker: restart (a PostgreSQL of its own, at once), disk (a full one; needs root),\n' +
  '              server (kills of the web server, whose worker does the jobs)';

const possible = ['restart', 'disk', 'server'];
const fullMs = 12_000;
const diskMebibytes = 512;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Kills the library's worker at random moments and compares what comes of it with an undisturbed run. */
export async function benchFaults(args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '50' },
      seed: { type: 'string' },
      documents: { type: 'string', default: '24' },
      postgres: { type: 'string' },
      also: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(usage);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  say(`Seed ${seed}; run it again with --seed ${seed}.`);
  const folder = mkdtempSync(join(tmpdir(), 'almanac-faults-'));
  const ending: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const stage = await setStage(folder, values, ending);
    const asked = { kills: Number(values.kills), documents: Number(values.documents) };
    return tell(await faultRun({ ...asked, seed, folder, say, ...stage }), seed);
  } finally {
    for (const end of ending.toReversed()) end();
  }
}

type Stage = Pick<FaultRunOptions, 'databases' | 'disturb' | 'strikes' | 'disturbedData' | 'killServer'>;

async function setStage(
  folder: string,
  { postgres, also }: { readonly postgres?: string | undefined; readonly also: string },
  ending: (() => void)[],
): Promise<Stage> {
  const kinds = also.split(',').filter((kind) => kind !== '');
  const unknown = kinds.find((kind) => !possible.includes(kind));
  if (unknown !== undefined) throw new Error(usage);
  const own = kinds.includes('restart') ? await startPrivatePostgres() : null;
  if (own !== null) ending.push(own.stop);
  const url = own?.url ?? postgres;
  const databases = url === undefined ? null : makeDatabases(url, 'faults', ['undisturbed', 'disturbed']);
  if (databases !== null) ending.push(databases.remove);
  const disk = kinds.includes('disk') ? mountSmallDisk(join(folder, 'disk'), diskMebibytes) : null;
  if (disk !== null) ending.push(disk.remove);
  const [undisturbed = '', disturbed = ''] = databases?.urls ?? [];
  let kills = 0;
  /** What a restart of the server does to everybody on it. */
  const endConnections = (): Promise<void> => {
    kills += 1;
    const name = new URL(disturbed).pathname.slice(1);
    const all = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
    if (kills % 3 === 0) databases?.run(all);
    return Promise.resolve();
  };
  return {
    databases: databases === null ? null : { undisturbed, disturbed },
    ...(databases === null || own !== null ? {} : { disturb: endConnections }),
    ...(disk === null ? {} : { disturbedData: join(disk.folder, 'data') }),
    ...(kinds.includes('server') ? { killServer } : {}),
    strikes: {
      kill: null,
      ...(own === null ? {} : { restart: () => own.restart() }),
      ...(disk === null ? {} : { 'full disk': () => disk.fillFor(fullMs) }),
    },
  };
}

async function killServer({ data, databaseUrl }: Place, afterMs: number): Promise<void> {
  const server = await startServer(data, {
    ...{ ALMANAC_CORPUS: '', ALMANAC_EMBEDDER: '', ALMANAC_GOLDEN: '' },
    DATABASE_URL: databaseUrl ?? '',
  });
  await pause(afterMs);
  await server.kill();
}

function tell(report: Awaited<ReturnType<typeof faultRun>>, seed: number): Readonly<Record<string, number>> {
  const { kills, jobs, documents, passages, differences, seconds } = report;
  for (const [doing, count] of Object.entries(report.struck))
    say(`${String(count).padStart(4)} times ${doing}`);
  for (const difference of differences.slice(0, 20)) say(`NOT THE SAME: ${difference}`);
  say(
    `${kills} strikes over ${jobs} jobs: ${documents} documents, ${passages} passages, ${differences.length} differences from the undisturbed run.`,
  );
  if (differences.length > 0) process.exitCode = 1;
  return {
    fault_seed: seed,
    fault_kills: kills,
    fault_jobs: jobs,
    fault_passages: passages,
    fault_differences: differences.length,
    fault_seconds: Math.round(seconds),
  };
}
