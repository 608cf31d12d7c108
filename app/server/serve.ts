import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ServeOptions {
  readonly root: string;
  readonly port: number;
  readonly host: string;
  readonly onReady: () => void;
}

const probeMs = 100;

/** Runs the web server until it ends or this process is asked to end; resolves with its exit code. */
export function serve({ root, port, host, onReady }: ServeOptions): Promise<number> {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', host], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // What may be done without signing in depends on who can reach the server.
      ALMANAC_LISTEN: host,
      // Next would end the process before the stores are closed: `openAtStart` listens instead.
      NEXT_MANUAL_SIG_HANDLE: '1',
      LANCEDB_LOG: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
  let over = false;
  void untilReady(probeAddress(host, port), () => over).then((ready) => ready && onReady());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code, signal) => {
      over = true;
      resolve(signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : (code ?? 1));
    });
  });
}

function probeAddress(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}/readyz`;
  if (host === '::') return `http://[::1]:${port}/readyz`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/readyz`;
}

async function untilReady(address: string, isOver: () => boolean): Promise<boolean> {
  while (!isOver()) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok === true) return true;
    await new Promise((resolve) => setTimeout(resolve, probeMs));
  }
  return false;
}
