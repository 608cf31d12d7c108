import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../app-error';

interface Holder {
  readonly pid: number;
  readonly startedAt: string;
}

/** Start of a process in clock ticks since boot, which tells a reused process id from the one that took the lock. */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const readHolder = (path: string): Holder | null => {
  try {
    const [pid = '', startedAt = ''] = readFileSync(path, 'utf8').trim().split(' ');
    return { pid: Number(pid), startedAt };
  } catch {
    return null;
  }
};

/** Killed, but not yet collected by its parent. Linux only. */
const isDefunct = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^\) [ZX]/.test(stat.slice(stat.lastIndexOf(')')));
  } catch {
    return false;
  }
};

const isAlive = ({ pid, startedAt }: Holder): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
  if (isDefunct(pid)) return false;
  const start = startOf(pid);
  return start === '' || startedAt === '' || start === startedAt;
};

const create = (path: string, content: string): boolean => {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw new AppError('unavailable', `The folder ${dirname(path)} cannot be written.`, { cause });
  }
};

/**
 * Takes the lock of a library's folder; the function that comes back gives it up. A lock left by a process that died is
 * taken over. Throws `AppError('conflict')` while another process writes to the library.
 */
export const takeFolderLock = (folder: string): (() => void) => {
  const path = `${folder.replace(/[\\/]+$/, '')}.writer-lock`;
  const mine = `${process.pid} ${startOf(process.pid)}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new AppError('unavailable', `The folder ${dirname(path)} cannot be made.`, { cause });
  }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(path, mine)) return () => rmSync(path, { force: true });
    const holder = readHolder(path);
    if (holder !== null && isAlive(holder)) {
      throw new AppError(
        'conflict',
        `Process ${holder.pid} is writing to the library in ${folder}; wait until it is done.`,
      );
    }
    rmSync(path, { force: true });
  }
  throw new AppError('conflict', `The lock ${path} could not be taken.`);
};
