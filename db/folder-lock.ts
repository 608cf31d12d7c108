import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** Thrown when a living process holds the folder; the message is a sentence for people. */
export class FolderHeldError extends Error {
  override readonly name = 'FolderHeldError';
}

/** PGlite does not lock its folder and two processes on it lose rows in silence: this lock stands beside it. */
export function lockFolder(folder: string): () => void {
  const path = `${folder.replace(/\/+$/, '')}.lock`;
  const mine = `${process.pid} ${startTicks(process.pid) ?? ''}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(path, mine)) return () => release(path, mine);
    const holder = read(path);
    if (holder === null) continue;
    if (isAlive(holder)) {
      throw new FolderHeldError(
        `The database in ${folder} is in use by process ${holder.pid}. Stop that process, or give this one another --data folder or a DATABASE_URL.`,
      );
    }
    rmSync(path, { force: true });
  }
  throw new FolderHeldError(`The lock ${path} could not be taken.`);
}

interface Holder {
  readonly pid: number;
  readonly ticks: string;
}

function create(path: string, content: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, content);
    closeSync(file);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

function read(path: string): Holder | null {
  try {
    const [pid = '', ticks = ''] = readFileSync(path, 'utf8').split(' ');
    return { pid: Number(pid), ticks };
  } catch {
    return null;
  }
}

function release(path: string, mine: string): void {
  const holder = read(path);
  if (holder !== null && `${holder.pid} ${holder.ticks}` === mine) rmSync(path, { force: true });
}

function isAlive(holder: Holder): boolean {
  if (!Number.isInteger(holder.pid) || holder.pid <= 0) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (isDefunct(holder.pid)) return false;
  const ticks = startTicks(holder.pid);
  return ticks === null || holder.ticks === '' || ticks === holder.ticks;
}

/** Killed, but not yet collected by its parent: a container's first process may never do it. */
function isDefunct(pid: number): boolean {
  return /^[ZX]$/.test(processStat(pid)?.[0] ?? '');
}

/** Start time of a process in clock ticks: tells a reused process id from the one that took the lock. */
function startTicks(pid: number): string | null {
  return processStat(pid)?.[19] ?? null;
}

/** Fields of /proc/PID/stat from the state on; null where there is none (not Linux, or the process is gone). */
function processStat(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
