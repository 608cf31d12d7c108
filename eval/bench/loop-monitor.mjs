/**
 * Preloaded into a server (`node --import`): measures how late its event loop comes to its timers. Answers each connection to
 * the socket `PID.sock` in the folder ALMANAC_BENCH_LOOP with the figures since the last one, as JSON.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const folder = process.env.ALMANAC_BENCH_LOOP;
const isServer = process.argv.some((word) => word.endsWith('next')) && process.argv.includes('start');
const everyMs = 5;
const bucketsMs = [1, 2, 5, 10, 20, 35, 50, 75, 100, 200, 500, Infinity];

if (folder !== undefined && isServer) {
  const delays = monitorEventLoopDelay({ resolution: everyMs });
  delays.enable();
  let watched = fresh();
  let due = performance.now() + everyMs;
  let ranBefore = ranMs();
  const tick = () => {
    const ran = ranMs();
    const late = Math.max(0, performance.now() - due);
    count(watched.late, late);
    // What this very thread computed between two ticks: unlike lateness it does not grow when other programs take the core.
    count(watched.computed, ran - ranBefore);
    watched.longestComputedMs = Math.max(watched.longestComputedMs, ran - ranBefore);
    watched.longestLateMs = Math.max(watched.longestLateMs, late);
    ranBefore = ran;
    due = performance.now() + everyMs;
    setTimeout(tick, everyMs).unref();
  };
  setTimeout(tick, everyMs).unref();
  const server = createServer((socket) => {
    const ms = (share) => Math.max(0, delays.percentile(share) / 1e6 - everyMs);
    const figures = {
      ...watched,
      bucketsMs,
      delayMs: { p50: ms(50), p99: ms(99), max: Math.max(0, delays.max / 1e6 - everyMs) },
    };
    delays.reset();
    watched = fresh();
    socket.end(JSON.stringify(figures));
  });
  server.listen(join(folder, `${process.pid}.sock`));
  server.unref();
}

function fresh() {
  return {
    late: bucketsMs.map(() => 0),
    computed: bucketsMs.map(() => 0),
    longestComputedMs: 0,
    longestLateMs: 0,
  };
}

function count(counts, ms) {
  counts[bucketsMs.findIndex((most) => ms <= most)] += 1;
}

/** Milliseconds the main thread has run, from the kernel. */
function ranMs() {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
