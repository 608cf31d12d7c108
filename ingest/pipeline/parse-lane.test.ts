import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { ParseLane, parseLimits } from './parse-lane';
import { unpackArchive } from './unpack-archive';

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

test('an archive is unpacked in the limited process: a bomb fails there, and the next file is read', async () => {
  const lane = laneWith({ timeMs: 20_000 });
  const zip = zipSync({ 'a/one.md': Buffer.from('# One'), 'b.txt': Buffer.from('Two') });
  const archive = await unpackArchive(lane, { source: 'two.zip', bytes: zip });
  const texts = await Promise.all(archive?.files.map(async ({ read }) => String(await read())) ?? []);
  expect(archive?.files.map(({ path }) => path)).toEqual(['a/one.md', 'b.txt']);
  expect(texts).toEqual(['# One', 'Two']);
  await archive?.remove();

  const [pid] = readers();
  const bomb = zipSync({ 'zeros.txt': new Uint8Array(40 * 1024 * 1024) });
  await expect(unpackArchive(lane, { source: 'bomb.zip', bytes: bomb })).rejects.toThrow(
    /200 times its size/,
  );
  const tight = laneWith({ memoryBytes: 100 * 1024 * 1024 });
  const large = zipSync({ 'noise.bin': randomBytes(64 * 1024 * 1024) }, { level: 0 });
  await expect(unpackArchive(tight, { source: 'large.zip', bytes: large })).rejects.toThrow(/memory/);
  expect(readers()).toContain(pid);
  expect((await lane.parse(small)).outcome).toBe('read');
});
