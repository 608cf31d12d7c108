import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import {
  howToInstall,
  startObjectStorage,
  type RunningStorage,
} from '../../object-storage/start-object-storage';
import { runLibrary, start, type Place } from '../faults/run-program';
import { benchQuestions } from '../questions';
import { makeDatabases } from '../scratch-databases';
import { startServer, type BenchServer } from '../server';
import { askAllTheTime, type Asked } from './ask-all-the-time';

const here = process.env['ALMANAC_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const patienceMs = 240_000;
const settleMs = 3_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Two servers and a worker of their own processes on one Postgres and one library, asked all the time while releases become
 * current: how long until both answer from a new one, and what failed meanwhile.
 */
export async function benchReplicas(args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { values } = parseArgs({
    args: [...args],
    options: { s3: { type: 'boolean', default: false }, postgres: { type: 'string', default: here } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'almanac-replicas-'));
  const storage = values.s3 ? await startObjectStorage() : null;
  if (values.s3 && storage === null) throw new Error(`The S3 server is not installed: ${howToInstall}`);
  const databases = makeDatabases(values.postgres, 'replicas', ['all']);
  const ending: (() => Promise<void>)[] = [];
  try {
    return await run({ folder, storage, databaseUrl: databases.urls[0] ?? '', ending });
  } finally {
    for (const end of ending.toReversed()) await end();
    await storage?.stop();
    databases.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Stage {
  readonly folder: string;
  readonly storage: RunningStorage | null;
  readonly databaseUrl: string;
  /** What has to be stopped at the end, last first. */
  readonly ending: (() => Promise<void>)[];
}

async function run({
  folder,
  storage,
  databaseUrl,
  ending,
}: Stage): Promise<Readonly<Record<string, number>>> {
  const corpusFolder = join(folder, 'corpus');
  const corpusAt = storage?.environment('library') ?? { ALMANAC_CORPUS: corpusFolder };
  const servers: BenchServer[] = [];
  for (const name of ['first', 'second']) {
    const environment = {
      ...corpusAt,
      DATABASE_URL: databaseUrl,
      ALMANAC_WORKER: 'off',
      ALMANAC_SECRET: 's'.repeat(40),
    };
    const server = await startServer(join(folder, name), environment);
    ending.push(() => server.stop());
    servers.push(server);
    say(`The ${name} server is ready at ${server.address} after ${(server.readyMs / 1000).toFixed(1)} s.`);
  }
  const place: Place = { data: join(folder, 'worker'), databaseUrl, corpus: corpusAt };
  mkdirSync(place.data, { recursive: true });
  const worker = start('worker-command.ts', ['--lease-seconds', '5'], place);
  ending.push(() => ended(worker));
  const corpus = await openCorpus({
    ...(storage?.place('library') ?? { uri: corpusFolder }),
    readConsistencySeconds: 0,
  });
  ending.push(() => corpus.close());
  const askers = askAllTheTime(
    servers.map(({ address }) => address),
    benchQuestions(),
  );
  let stopped = false;
  ending.push(() => (stopped ? Promise.resolve() : askers.stop()));
  await pause(settleMs);
  const switches: number[] = [];
  for (const order of orders(folder)) {
    const before = (await corpus.activations()).length;
    await runLibrary(order, place);
    const { id, at } = await nextActivation(corpus, before);
    const took = await servedByAll(servers, askers.asked, id, at);
    switches.push(took);
    say(
      `${order[0] ?? ''}: ${id} became current ${new Date(at).toISOString()}; both servers answered from it after ${took} ms.`,
    );
    await pause(settleMs);
  }
  stopped = true;
  await askers.stop();
  return report(askers.asked, switches, await corpus.activations());
}

/** Two jobs for the worker, then the way back by the command: each is one activation. */
function orders(folder: string): readonly (readonly string[])[] {
  const library = join(import.meta.dirname, '../../../ingest/library');
  const into = join(folder, 'given');
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(library).slice(0, 5)) cpSync(join(library, name), join(into, name));
  writeFileSync(join(into, 'new.md'), '# New guideline\n\nGive almanacol 5 mg once daily to adults.\n');
  return [['add', into, '--later'], ['build', '--depth', 'index', '--later'], ['rollback']];
}

async function nextActivation(
  corpus: Corpus,
  before: number,
): Promise<{ readonly id: string; readonly at: number }> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const newest = (await corpus.activations())[before];
    if (newest !== undefined) return { id: newest.id, at: Date.parse(newest.at) };
    if (Date.now() > until) throw new Error('No release became current.');
    await pause(50);
  }
}

/** Milliseconds from the activation until the last server had answered from it. */
async function servedByAll(
  servers: readonly BenchServer[],
  asked: readonly Asked[],
  id: string,
  at: number,
): Promise<number> {
  const until = Date.now() + patienceMs;
  const firsts = () =>
    servers.map(({ address }) =>
      asked.find(
        ({ replica, releaseId, answeredAt }) => replica === address && releaseId === id && answeredAt >= at,
      ),
    );
  while (firsts().some((first) => first === undefined)) {
    if (Date.now() > until) throw new Error(`Release ${id} is not served by all.`);
    await pause(20);
  }
  return Math.max(...firsts().map((first) => (first?.answeredAt ?? at) - at));
}

function report(
  asked: readonly Asked[],
  switches: readonly number[],
  activations: readonly { readonly id: string; readonly at: string }[],
): Readonly<Record<string, number>> {
  const failed = asked.filter(({ fault }) => fault !== null);
  for (const { replica, sentAt, fault } of failed.slice(0, 20))
    say(`FAILED ${replica} ${new Date(sentAt).toISOString()}: ${fault ?? ''}`);
  // A question sent after everybody had two seconds to notice must not be answered from the release before.
  const late = asked.filter(({ sentAt, releaseId }) => {
    const settled = activations.findLast(({ at }) => Date.parse(at) + 2_000 < sentAt);
    const since = activations.filter(({ at }) => Date.parse(at) + 2_000 >= sentAt).map(({ id }) => id);
    return (
      releaseId !== null && settled !== undefined && releaseId !== settled.id && !since.includes(releaseId)
    );
  });
  return {
    requests: asked.length,
    failed_requests: failed.length,
    activations: switches.length,
    served_by_both_ms_longest: Math.max(...switches),
    answered_from_an_older_release_after_2s: late.length,
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  return over;
}
