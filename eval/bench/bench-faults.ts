import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultRun } from './faults/fault-run';

const usage =
  'npm run bench -- faults [--kills 50] [--seed N] [--documents 24] [--postgres URL]\n' +
  '  --postgres  works on databases made beside URL (with psql), and ends every connection after each third kill';

/** Kills the library's worker at random moments and compares what comes of it with an undisturbed run. */
export async function benchFaults(args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '50' },
      seed: { type: 'string' },
      documents: { type: 'string', default: '24' },
      postgres: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(usage);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say(`Seed ${seed}; run it again with --seed ${seed}.`);
  const folder = mkdtempSync(join(tmpdir(), 'almanac-faults-'));
  const postgres = values.postgres === undefined ? null : makeDatabases(values.postgres);
  try {
    const report = await faultRun({
      kills: Number(values.kills),
      seed,
      folder,
      documents: Number(values.documents),
      databases: postgres,
      ...(postgres === null ? {} : { disturb: postgres.disturb }),
      say,
    });
    for (const [doing, count] of Object.entries(report.struck))
      say(`${String(count).padStart(4)} kills while ${doing}`);
    for (const difference of report.differences.slice(0, 20)) say(`NOT THE SAME: ${difference}`);
    const { kills, jobs, documents, passages, differences, seconds } = report;
    say(
      `${kills} kills over ${jobs} jobs: ${documents} documents, ${passages} passages, ${differences.length} differences from the undisturbed run.`,
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
  } finally {
    postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeDatabases(url: string) {
  const psql = (at: string, statement: string): void =>
    void execFileSync('psql', [at, '-q', '-c', statement], { stdio: ['ignore', 'ignore', 'pipe'] });
  const named = (name: string): string => {
    const place = new URL(url);
    place.pathname = `/${name}`;
    return place.href;
  };
  const names = ['undisturbed', 'disturbed'].map((name) => `almanac_faults_${process.pid}_${name}`);
  for (const name of names) psql(url, `create database ${name}`);
  const [undisturbed = '', disturbed = ''] = names.map(named);
  let kills = 0;
  return {
    undisturbed,
    disturbed,
    /** What a restart of the server does to everybody on it. */
    disturb: (): Promise<void> => {
      kills += 1;
      if (kills % 3 === 0)
        psql(
          url,
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${names[1] ?? ''}'`,
        );
      return Promise.resolve();
    },
    remove: (): void => names.forEach((name) => psql(url, `drop database if exists ${name} with (force)`)),
  };
}
