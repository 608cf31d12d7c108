/** Work cut into steps of a few milliseconds each. */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs all steps without a break. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Runs the steps one a turn. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await takeTurn();
  }
}

const waiting: (() => void)[] = [];

/**
 * Waits for a turn on the event loop. In each round of the loop one waiter goes on, in the order in which they came:
 * however many answers are being written, a timer or a request in between waits for one step of one of them. Promises
 * that resolve together would else run on without a break.
 */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(giveTurn);
  });
}

function giveTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}
