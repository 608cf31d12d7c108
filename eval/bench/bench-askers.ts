import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { percentile } from '@/lib/evaluation/percentile';
import { askOverHttp, type AnswerTimes } from './ask-over-http';
import { benchQuestions } from './questions';
import { bucketsMs, loopTable, readLoop, type LoopFigures } from './read-loop';
import { startServer, type BenchServer } from './server';

const askersAtOnce = [1, 20, 100];
const answersEach = 200;
const settleMs = 3_000;
/** A delay that a person would notice in what somebody else types. */
const stallMs = 50;

/**
 * `npm run bench -- askers`: so many people at a real server over the starter library, each asking again as soon as the
 * last answer has ended; throughput, times, and how late the server's event loop came to its timers.
 */
export async function benchAskers(): Promise<Readonly<Record<string, number>>> {
  const data = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  const loop = mkdtempSync(join(tmpdir(), 'almanac-loop-'));
  try {
    const monitor = resolve('eval/bench/loop-monitor.mjs');
    const server = await startServer(data, { NODE_OPTIONS: `--import=${monitor}`, ALMANAC_BENCH_LOOP: loop });
    try {
      await pause(settleMs);
      await askers(server, 4, 20);
      const all: Record<string, number> = {};
      for (const count of askersAtOnce) {
        await readLoop(loop);
        const figures = await askers(server, count, count === 1 ? answersEach / 4 : answersEach);
        Object.assign(all, report(count, figures, await readLoop(loop)));
      }
      return all;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
    rmSync(loop, { recursive: true, force: true });
  }
}

interface AskersFigures {
  readonly seconds: number;
  readonly times: readonly AnswerTimes[];
}

async function askers(server: BenchServer, count: number, answers: number): Promise<AskersFigures> {
  const questions = benchQuestions();
  const times: AnswerTimes[] = [];
  let next = 0;
  const started = performance.now();
  const one = async (): Promise<void> => {
    while (next < answers) {
      const question = questions[next % questions.length] ?? '';
      next += 1;
      times.push(await askOverHttp(server.address, question));
    }
  };
  await Promise.all(Array.from({ length: count }, one));
  return { seconds: (performance.now() - started) / 1000, times };
}

function report(count: number, { seconds, times }: AskersFigures, loop: LoopFigures) {
  const first = times.flatMap(({ firstClaimMs }) => firstClaimMs ?? []);
  const whole = times.map(({ wholeMs }) => wholeMs);
  const name = `askers_${count}`;
  process.stdout.write(`\n${count} at once, ${times.length} answers\n${loopTable(loop)}\n`);
  return {
    [`${name}_answers_per_second`]: Math.round((times.length / seconds) * 10) / 10,
    [`${name}_first_claim_ms_p95`]: Math.round(percentile(first, 0.95)),
    [`${name}_whole_ms_p50`]: Math.round(percentile(whole, 0.5)),
    [`${name}_whole_ms_p95`]: Math.round(percentile(whole, 0.95)),
    [`${name}_loop_delay_ms_p99`]: round(loop.delayMs.p99),
    [`${name}_loop_delay_ms_max`]: round(loop.delayMs.max),
    [`${name}_loop_own_work_ms_max`]: round(loop.longestComputedMs),
    [`${name}_stalls_over_${stallMs}_ms_own_work`]: overStall(loop.computed),
  };
}

function overStall(counts: readonly number[]): number {
  return counts
    .filter((_, index) => (bucketsMs[index - 1] ?? 0) >= stallMs)
    .reduce((total, value) => total + value, 0);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
