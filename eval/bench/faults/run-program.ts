import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../../..');

export interface Place {
  readonly data: string;
  /** A Postgres, or null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Where its library lies, when not in its data folder. */
  readonly corpus?: Readonly<Record<string, string>>;
}

const environmentOf = ({ databaseUrl, data, corpus }: Place): NodeJS.ProcessEnv => ({
  ...process.env,
  ALMANAC_DATA: data,
  ALMANAC_CORPUS: '',
  ALMANAC_EMBEDDER: '',
  ALMANAC_GOLDEN: '',
  DATABASE_URL: databaseUrl ?? '',
  ...corpus,
});

/** Starts one of the programs of the library. */
export const start = (program: string, words: readonly string[], place: Place) =>
  spawn(process.execPath, ['--import', 'tsx', join('ingest/worker', program), ...words], {
    cwd: root,
    env: environmentOf(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs the library's command to its end. Throws with what it said when its exit code is not 0. */
export async function runLibrary(words: readonly string[], place: Place): Promise<string> {
  const child = start('library-command.ts', words, place);
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`library ${words.join(' ')} ended with ${code}:\n${said}`);
  return said;
}

export interface WorkerEnd {
  /** `idle`: nothing is left to do. */
  readonly end: 'killed' | 'idle';
  /** What it was doing when it was struck; null when nothing was left to do before that. */
  readonly doing: string | null;
}

/** When a worker is killed: so many milliseconds after it began or ended that many steps (0: after its start). */
export interface KillPoint {
  readonly steps: number;
  readonly afterMs: number;
  /** What happens then in place of the kill; the worker has to live through it. */
  readonly strike?: (() => Promise<void>) | null;
}

/**
 * Starts a worker and kills it (SIGKILL) at a point, or lets something else happen to it; null lets it work to the end.
 * Throws when it ends by itself with a fault.
 */
export async function runWorker(place: Place, kill: KillPoint | null): Promise<WorkerEnd> {
  const words = ['--until-idle', '--lease-seconds', '2', '--trace'];
  const child = start('worker-command.ts', words, place);
  const open: string[] = [];
  let said = '';
  let steps = 0;
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8');
    for (const [, place_, step = ''] of part.toString('utf8').matchAll(/^(begins|ends) (\w+)$/gm)) {
      if (place_ === 'begins') open.push(step);
      else open.splice(open.lastIndexOf(step), 1);
      steps += 1;
      if (steps === kill?.steps) arrive();
    }
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let doing: string | null = null;
  let striking = Promise.resolve();
  if (kill !== null) {
    striking = Promise.race([kill.steps === 0 ? Promise.resolve() : arrived, ended]).then(async () => {
      await pause(kill.afterMs);
      if (child.exitCode !== null) return;
      doing =
        open.length === 0
          ? said.includes('ready')
            ? 'between steps'
            : 'starting'
          : [...new Set(open)].join(' and ');
      if (kill.strike === undefined || kill.strike === null) child.kill('SIGKILL');
      else await kill.strike();
    });
  }
  const code = await ended;
  await striking;
  if (child.signalCode === 'SIGKILL') return { end: 'killed', doing };
  if (code !== 0) throw new Error(`The worker ended with ${code}:\n${said}`);
  return { end: 'idle', doing };
}
