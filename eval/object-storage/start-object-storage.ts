import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { CorpusSettings } from '@/lib/env/corpus-settings';
import { cephConfiguration, freePorts } from './ceph-configuration';
import { signedRequest, type ObjectStorage } from './signed-request';

const run = promisify(execFile);
const programs = ['ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'monmaptool', 'ceph'];
const patienceMs = 60_000;
const bucket = 'library';

/** How to get the server where it is missing (Debian 12). */
export const howToInstall = 'apt-get install --no-install-recommends ceph-mon ceph-osd radosgw';

/** A real S3 server of one's own, in memory, with conditional writes: Ceph's gateway on one monitor and one store. */
export interface RunningStorage extends ObjectStorage {
  /** A place in its bucket that nothing else uses. */
  place(name: string): CorpusSettings;
  /** The same as the environment of a process of Almanac. */
  environment(name: string): Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Null where the server is not installed. */
export async function startObjectStorage(): Promise<RunningStorage | null> {
  if (!programs.every((program) => existsSync(join('/usr/bin', program)))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'almanac-object-storage-'));
  const running: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.toReversed().map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const storage = await startCluster(folder, running);
    const made = await signedRequest(storage, 'PUT', `/${bucket}`);
    if (!made.ok) throw new Error(`The bucket was not made: ${made.status}.`);
    const { endpoint, region, keyId, secret } = storage;
    return {
      ...storage,
      stop,
      place: (name) => ({
        uri: `s3://${bucket}/${name}`,
        storage: { endpoint, region, access_key_id: keyId, secret_access_key: secret, allow_http: 'true' },
      }),
      environment: (name) => ({
        ALMANAC_CORPUS: `s3://${bucket}/${name}`,
        ALMANAC_S3_ENDPOINT: endpoint,
        ALMANAC_S3_REGION: region,
        ALMANAC_S3_KEY_ID: keyId,
        ALMANAC_S3_SECRET: secret,
        ALMANAC_S3_ALLOW_HTTP: '1',
      }),
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function startCluster(folder: string, running: ChildProcess[]): Promise<ObjectStorage> {
  const [gateway = 0, monitor = 0, monitorOld = 0] = await freePorts(3);
  const addresses = `[v2:127.0.0.1:${monitor},v1:127.0.0.1:${monitorOld}]`;
  const cluster = randomUUID();
  const file = join(folder, 'ceph.conf');
  for (const name of ['monitor', 'store', 'gateway', 'run']) mkdirSync(join(folder, name));
  writeFileSync(file, cephConfiguration({ folder, cluster, addresses, gatewayPort: gateway }));
  const options = { env: { ...process.env, CEPH_CONF: file }, timeout: patienceMs };
  const tool = (program: string, ...words: readonly string[]) => run(program, words, options);
  const start = (program: string, ...words: readonly string[]): void => {
    const log = openSync(join(folder, 'run', `${program}.out`), 'a');
    running.push(
      spawn(program, ['-c', file, '-f', ...words], { ...options, timeout: 0, stdio: ['ignore', log, log] }),
    );
  };
  const map = join(folder, 'monmap');
  await tool('monmaptool', '--create', '--addv', 'a', addresses, '--fsid', cluster, map);
  await tool('ceph-mon', '-c', file, '--mkfs', '-i', 'a', '--monmap', map);
  start('ceph-mon', '-i', 'a');
  await tool('ceph', '-c', file, 'osd', 'create');
  await tool('ceph-osd', '-c', file, '-i', '0', '--mkfs', '--osd-uuid', randomUUID());
  start('ceph-osd', '-i', '0');
  const storage = {
    endpoint: `http://127.0.0.1:${gateway}`,
    region: 'us-east-1',
    keyId: 'almanac',
    secret: randomUUID(),
  };
  const keys = ['--access-key', storage.keyId, '--secret-key', storage.secret];
  const user = ['user', 'create', '--uid', 'almanac', '--display-name', 'almanac', ...keys];
  await tool('radosgw-admin', '-c', file, '-n', 'client.rgw', ...user);
  start('radosgw', '-n', 'client.rgw');
  await answers(storage.endpoint);
  return storage;
}

async function answers(endpoint: string): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!(await fetch(endpoint).catch(() => null))?.ok) {
    if (Date.now() > until) throw new Error('The object storage does not answer.');
    await pause(100);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
