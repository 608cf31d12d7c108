import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';

const counts = z.array(z.number());
const wire = z.object({
  /** How late the loop came to a timer, counted by bucket. */
  late: counts,
  /** How long the loop's own thread ran between two timers, counted by bucket. */
  computed: counts,
  longestLateMs: z.number(),
  longestComputedMs: z.number(),
  delayMs: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
});

export type LoopFigures = z.infer<typeof wire>;

/** Upper ends of the buckets, as in `loop-monitor.mjs`. */
export const bucketsMs = [1, 2, 5, 10, 20, 35, 50, 75, 100, 200, 500, Infinity] as const;

/** What the server's loop did since it was last read; `folder` holds its socket. */
export function readLoop(folder: string): Promise<LoopFigures> {
  const socket = readdirSync(folder).find((name) => name.endsWith('.sock'));
  if (socket === undefined) throw new Error('The server has no loop monitor.');
  return new Promise((resolve, reject) => {
    let text = '';
    connect(join(folder, socket))
      .on('data', (part) => (text += part.toString('utf8')))
      .on('error', reject)
      .on('end', () => {
        resolve(wire.parse(JSON.parse(text, (_, value: unknown) => (value === null ? 0 : value))));
      });
  });
}

/** A histogram as lines of text: bucket, both counts. */
export function loopTable({ late, computed }: LoopFigures): string {
  const rows = bucketsMs.map((most, index) => {
    const from = index === 0 ? 0 : (bucketsMs[index - 1] ?? 0);
    const range = most === Infinity ? `over ${from}` : `${from} to ${most}`;
    return `  ${range.padStart(12)} ms  ${String(late[index]).padStart(8)}  ${String(computed[index]).padStart(8)}`;
  });
  return ['  delay of the loop   timers   own work', ...rows].join('\n');
}
