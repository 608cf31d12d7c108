import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateStudy } from '../studies/simulate-study';
import { startServer } from './server';

const size = { raters: 8, questions: 200, arms: 3 };

/** Time from request to the last byte of the results page of a simulated study, the first time and again, on a real server. */
export async function benchStudy(): Promise<Readonly<Record<string, number>>> {
  const data = mkdtempSync(join(tmpdir(), 'almanac-bench-study-'));
  try {
    const started = performance.now();
    const id = await simulateStudy({ folder: join(data, 'database') }, size);
    const written = performance.now() - started;
    const server = await startServer(data, { ALMANAC_OPEN: '1' });
    try {
      const page = `${server.address}/studies/${id}/results`;
      // The first request of any page loads the server's own code.
      await load(`${server.address}/library`);
      const first = await load(page);
      const again = await load(page);
      return {
        study_written_s: Math.round(written / 1000),
        study_results_first_ms: Math.round(first.ms),
        study_results_again_ms: Math.round(again.ms),
        study_results_kib: Math.round(first.bytes / 1024),
      };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function load(address: string): Promise<{ readonly ms: number; readonly bytes: number }> {
  const started = performance.now();
  const response = await fetch(address);
  const body = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return { ms: performance.now() - started, bytes: Buffer.byteLength(body) };
}
