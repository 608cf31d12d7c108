import { setImmediate } from 'node:timers';
import { expect, test } from 'vitest';
import { atOnce, inTurns, takeTurn, type Steps } from './turns';

function* counting(name: string, upTo: number, log: string[]): Steps<number> {
  for (let step = 1; step <= upTo; step += 1) {
    log.push(`${name}${step}`);
    yield;
  }
  return upTo;
}

test('works that run together take turns, step by step', async () => {
  const log: string[] = [];
  const ended = await Promise.all([inTurns(counting('a', 3, log)), inTurns(counting('b', 2, log))]);
  expect(ended).toEqual([3, 2]);
  expect(log).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
});

test('in one round of the event loop only one waiter goes on', async () => {
  let rounds = 0;
  let over = false;
  const count = (): void => {
    rounds += 1;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all(Array.from({ length: 10 }, takeTurn));
  over = true;
  expect(rounds).toBeGreaterThanOrEqual(9);
});

test('the same steps give the same at once', () => {
  const log: string[] = [];
  expect(atOnce(counting('a', 2, log))).toBe(2);
  expect(log).toEqual(['a1', 'a2']);
});
