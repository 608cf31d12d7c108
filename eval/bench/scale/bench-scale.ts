import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { costPlot } from './cost-plot';

const built = z.object({
  passages: z.number(),
  build_seconds: z.number(),
  build_resident_mib: z.number(),
  index_bytes: z.number(),
  vector_index: z.string(),
  partitions: z.number(),
  probes: z.number(),
  recallAt10: z.number().nullable(),
});
const asked = z.object({
  open_ms: z.number(),
  first_ms: z.number(),
  p50_ms: z.number(),
  p95_ms: z.number(),
  lexical_p50_ms: z.number(),
  dense_p50_ms: z.number(),
  recall_at_10: z.number(),
  resident_mib: z.number(),
});

export type ScaleRow = z.infer<typeof built> & z.infer<typeof asked>;

const run = promisify(execFile);
const sizes = [1_000, 10_000, 100_000, 1_000_000];

/**
 * Builds a release of each size up to `--passages` and asks it, build and asking in processes of their own; prints a row
 * a size, and draws the cost of a question over the size. `--from` names a folder in BEIR layout to multiply; by default
 * the starter library is.
 */
export async function benchScale(args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      passages: { type: 'string', default: '1000000' },
      from: { type: 'string' },
      plot: { type: 'string' },
    },
  });
  const most = Number(values.passages);
  if (!Number.isInteger(most) || most < 1) throw new Error('--passages takes a whole number.');
  const rows: ScaleRow[] = [];
  for (const size of [...sizes.filter((each) => each < most), most]) {
    const row = await measureSize(size, values.from ?? null);
    rows.push(row);
    process.stdout.write(`${sentence(row)}\n`);
  }
  if (values.plot !== undefined) writeFileSync(values.plot, costPlot(rows));
  return { sizes: rows };
}

async function measureSize(size: number, from: string | null): Promise<ScaleRow> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-scale-'));
  try {
    const build = built.parse(await step(['build', folder, String(size), ...(from === null ? [] : [from])]));
    return { ...build, ...asked.parse(await step(['ask', folder])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function step(args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'scale-step.ts'), ...args],
    { maxBuffer: 1 << 26, env: { ...process.env, LANCEDB_LOG: 'error' } },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

function sentence(row: ScaleRow): string {
  return (
    `${row.passages.toLocaleString('en')} passages: built in ${row.build_seconds} s (${row.build_resident_mib} MiB), ` +
    `${(row.index_bytes / 1e6).toFixed(0)} MB; vectors ${row.vector_index}, recall@10 ${row.recall_at_10}; ` +
    `a question p50 ${row.p50_ms} ms, p95 ${row.p95_ms} ms, resident ${row.resident_mib} MiB`
  );
}
