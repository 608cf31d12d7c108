import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '@/lib/evaluation/percentile';
import type { AnswerTimes } from './ask-over-http';
import { askOverHttp } from './ask-over-http';
import { benchQuestions } from './questions';
import { startServer } from './server';

const asked = 100;
const concurrent = 20;
const settleMs = 3_000;

/** Times to first claim and whole answer, and resident memory, of a real server over the starter library. */
export async function benchServer(): Promise<Readonly<Record<string, number>>> {
  const data = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  try {
    await (await startServer(data)).stop();
    const server = await startServer(data);
    try {
      await pause(settleMs);
      const idle = server.residentMiB();
      const questions = benchQuestions().slice(0, asked);
      const one = [];
      for (const question of questions) one.push(await askOverHttp(server.address, question));
      const many: AnswerTimes[] = [];
      let peak = 0;
      const watch = setInterval(() => (peak = Math.max(peak, server.residentMiB())), 200);
      for (let next = 0; next < questions.length; next += concurrent) {
        const batch = questions.slice(next, next + concurrent);
        many.push(...(await Promise.all(batch.map((question) => askOverHttp(server.address, question)))));
      }
      clearInterval(watch);
      return {
        second_start_ms: Math.round(server.readyMs),
        ...times('one_at_a_time', one),
        ...times('twenty_at_once', many),
        idle_mib: Math.round(idle),
        under_load_mib: Math.round(peak),
      };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function times(name: string, all: readonly AnswerTimes[]): Readonly<Record<string, number>> {
  const first = all.flatMap(({ firstClaimMs }) => firstClaimMs ?? []);
  const whole = all.map(({ wholeMs }) => wholeMs);
  return {
    [`${name}_first_claim_ms_p50`]: Math.round(percentile(first, 0.5)),
    [`${name}_first_claim_ms_p95`]: Math.round(percentile(first, 0.95)),
    [`${name}_whole_ms_p50`]: Math.round(percentile(whole, 0.5)),
    [`${name}_whole_ms_p95`]: Math.round(percentile(whole, 0.95)),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
