import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../object-storage/ceph-configuration';

const versions = '/usr/lib/postgresql';

/** A PostgreSQL server of one's own, to be restarted at will. */
export interface PrivatePostgres {
  readonly url: string;
  /** As a power cut does: without ending what is under way. */
  restart(): Promise<void>;
  stop(): void;
}

/** Makes and starts a server from the installed programs, as the user postgres when this one is root. */
export async function startPrivatePostgres(): Promise<PrivatePostgres> {
  const version = existsSync(versions) ? readdirSync(versions).at(-1) : undefined;
  if (version === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'almanac-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) for (const path of [folder, data]) chownSync(path, userId('-u'), userId('-g'));
  const [port = 0] = await freePorts(1);
  const tool = (program: string, ...words: readonly string[]): void => {
    const path = join(versions, version, 'bin', program);
    const [command, before] = isRoot ? ['runuser', ['-u', 'postgres', '--', path]] : [path, []];
    execFileSync(command, [...before, ...words], { stdio: 'ignore', cwd: '/' });
  };
  const log = join(folder, 'log');
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const control = (...words: readonly string[]): void =>
    tool('pg_ctl', '-D', data, '-w', '-l', log, ...words);
  tool('initdb', '-D', data, '-A', 'trust', '-U', 'postgres');
  control('-o', settings, 'start');
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart: () => Promise.resolve(control('-o', settings, '-m', 'immediate', 'restart')),
    stop: () => {
      control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const userId = (which: '-u' | '-g'): number =>
  Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
