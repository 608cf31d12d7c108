import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateStudy } from '../studies/simulate-study';
import { startServer } from './server';

const size = { raters: 8, questions: 200, arms: 3 };

/**
 * Time from request to the last byte of the results page of a simulated study on a real server: when nobody has asked for it yet and every figure is
 * computed, after a restart, and once more. `load` is that of the machine meanwhile, in processes that want a processor.
 */
export async function benchStudy(): Promise<Readonly<Record<string, number>>> {
  const data = mkdtempSync(join(tmpdir(), 'almanac-bench-study-'));
  try {
    const started = performance.now();
    const id = await simulateStudy({ folder: join(data, 'database') }, size);
    const written = performance.now() - started;
    const page = `/studies/${id}/results`;
    const [computed] = await loadFromNewServer(data, page, 1);
    const [first, again] = await loadFromNewServer(data, page, 2);
    return {
      study_written_s: Math.round(written / 1000),
      study_results_computed_ms: Math.round(computed?.ms ?? Number.NaN),
      study_results_first_ms: Math.round(first?.ms ?? Number.NaN),
      study_results_again_ms: Math.round(again?.ms ?? Number.NaN),
      study_results_kib: Math.round((first?.bytes ?? Number.NaN) / 1024),
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
      processors: cpus().length,
    };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

interface Loaded {
  readonly ms: number;
  readonly bytes: number;
}

async function loadFromNewServer(data: string, page: string, times: number): Promise<readonly Loaded[]> {
  const server = await startServer(data, { ALMANAC_OPEN: '1' });
  try {
    // The first request of any page loads the server's own code.
    await load(`${server.address}/library`);
    const loaded: Loaded[] = [];
    for (let time = 0; time < times; time += 1) loaded.push(await load(`${server.address}${page}`));
    return loaded;
  } finally {
    await server.stop();
  }
}

async function load(address: string): Promise<Loaded> {
  const started = performance.now();
  const response = await fetch(address);
  const body = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return { ms: performance.now() - started, bytes: Buffer.byteLength(body) };
}
