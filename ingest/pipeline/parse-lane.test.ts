import { execFileSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { ParseLane, parseLimits } from './parse-lane';

vi.setConfig({ testTimeout: 120_000 });

const lanes: ParseLane[] = [];
afterEach(() => lanes.splice(0).forEach((lane) => lane.close()));

const laneWith = (limits: Partial<typeof parseLimits> = {}): ParseLane => {
  const lane = new ParseLane({ ...parseLimits, ...limits });
  lanes.push(lane);
  return lane;
};
const file = (source: string, text: string) => ({ source, bytes: Buffer.from(text) });
const small = file('fever.md', '# Fever\n\nGive paracetamol 1 g by mouth every 6 hours to adults.\n');
const long = file(
  'long.md',
  Array.from({ length: 20_000 }, (_, n) => `## Part ${n}\n\nGive drug ${n} at ${n} mg daily.\n`).join('\n'),
);
/** The processes that this one has started to read files. */
const readers = (): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('parse-process'))
    .map((line) => Number(line.trim().split(' ')[0]));

test('a file whose process dies is read again in a process of its own before it is condemned', async () => {
  const lane = laneWith();
  expect((await lane.parse(small)).outcome).toBe('read');
  const reading = lane.parse(long);
  readers().forEach((pid) => process.kill(pid, 'SIGKILL'));
  expect((await reading).outcome).toBe('read');
});

test('a file beyond the limits is named with the reason, and the next one is read', async () => {
  const lane = laneWith({ timeMs: 300 });
  expect(await lane.parse(long)).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('longer') as string,
  });
  expect((await laneWith().parse(small)).outcome).toBe('read');
});
