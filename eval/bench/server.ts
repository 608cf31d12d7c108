import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A real server, started as a user starts it. */
export interface BenchServer {
  readonly address: string;
  /** From the command to the line that names the address, in milliseconds. */
  readonly readyMs: number;
  /** Resident memory of all its processes, in MiB. Linux only. */
  residentMiB(): number;
  stop(): Promise<void>;
  /** Kills the launcher and the web server (SIGKILL); a worker that it has started is left alone. Linux only. */
  kill(): Promise<void>;
}

export async function startServer(
  data: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port), '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ALMANAC_OPEN: '1', ...environment },
    detached: true,
  });
  const address = await readyAddress(child);
  return {
    address,
    readyMs: performance.now() - started,
    residentMiB: () => residentMiB(child.pid ?? 0),
    stop: () => stop(child),
    kill: () => killServer(child),
  };
}

function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (part: Buffer) => {
      output += part.toString('utf8');
      const address = /ready at (http:\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  });
}

function killServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      if (groupOf(pid) === child.pid) killUnlessWorker(pid);
  });
}

function killUnlessWorker(pid: string): void {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (!/worker-command|parse-process/.test(words)) process.kill(Number(pid), 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function groupOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

/** Sum over a process group: the launcher, the web server and its workers. */
function residentMiB(group: number): number {
  const kilobytes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => residentOf(pid, group));
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}

function residentOf(pid: string, group: number): number {
  try {
    if (groupOf(pid) !== group) return 0;
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
