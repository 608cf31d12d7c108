import type { AnswerEvent, RecordedEvent } from '@/lib/answer/answer-event';
import type { AnswerUses, AskedQuestion } from '@/lib/answer/answer-question';
import { answerQuestion } from '@/lib/answer/answer-question';
import type { AnswerId } from '@/lib/evidence/ids';
import type { PersonId } from '@/lib/identity/person';
import type { Records } from '@/lib/records/records';
import { takeTurn } from '@/lib/turns';

interface Run {
  readonly controller: AbortController;
  readonly events: RecordedEvent[];
  readonly listeners: Set<() => void>;
  over: boolean;
}

const heartbeatMs = 2_000;
const pollMs = 300;
/** A writer silent for this long is taken for dead. */
export const silentMs = 15_000;

/**
 * The answers this process is writing. A run is detached from the request that asked: readers come and go, and each
 * event is stored before any reader sees it.
 */
export class LiveAnswers {
  readonly #runs = new Map<AnswerId, Run>();

  constructor(
    private readonly records: Records,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Resolves once the question and the answer's first event are stored. */
  async start(asked: AskedQuestion, uses: AnswerUses, personId: PersonId): Promise<void> {
    const run: Run = { controller: new AbortController(), events: [], listeners: new Set(), over: false };
    const events = answerQuestion(asked, uses, run.controller.signal);
    await takeTurn();
    const first = await events.next();
    if (first.done === true || first.value.type !== 'answer-started')
      throw new Error('An answer must start.');
    run.events.push(await this.records.startAnswer(first.value, personId));
    this.#runs.set(asked.answerId, run);
    void this.#write(asked.answerId, run, events);
  }

  /** Stops an answer wherever it is written. */
  async stop(answerId: AnswerId): Promise<void> {
    const run = this.#runs.get(answerId);
    if (run === undefined) await this.records.requestStop(answerId);
    else run.controller.abort();
  }

  /** Events after `afterSeq`, then those to come, until the answer has ended or `signal` aborts. */
  async *follow(answerId: AnswerId, afterSeq: number, signal: AbortSignal): AsyncGenerator<RecordedEvent> {
    const run = this.#runs.get(answerId);
    if (run === undefined) yield* this.#followStored(answerId, afterSeq, signal);
    else yield* followRun(run, afterSeq, signal);
  }

  async #write(answerId: AnswerId, run: Run, events: AsyncGenerator<AnswerEvent>): Promise<void> {
    const heartbeat = setInterval(() => void this.#beat(answerId, run), heartbeatMs);
    try {
      for await (const event of events) {
        const recorded = { seq: run.events.length + 1, event };
        await takeTurn();
        await this.records.appendEvent(answerId, recorded);
        run.events.push(recorded);
        wake(run);
        await takeTurn();
      }
    } catch (error) {
      run.controller.abort();
      this.report(error);
    } finally {
      clearInterval(heartbeat);
      run.over = true;
      wake(run);
      this.#runs.delete(answerId);
    }
  }

  async #beat(answerId: AnswerId, run: Run): Promise<void> {
    try {
      if (await this.records.beatAnswer(answerId)) run.controller.abort();
    } catch (error) {
      this.report(error);
    }
  }

  async *#followStored(
    answerId: AnswerId,
    afterSeq: number,
    signal: AbortSignal,
  ): AsyncGenerator<RecordedEvent> {
    let seq = afterSeq;
    while (!signal.aborted) {
      const events = await this.records.answerEvents(answerId, seq);
      yield* events;
      seq = events.at(-1)?.seq ?? seq;
      if (events.at(-1)?.event.type === 'answer-ended') return;
      if ((await this.records.answerStatus(answerId)) !== 'running') {
        yield* await this.records.answerEvents(answerId, seq);
        return;
      }
      await pause(pollMs, signal);
      await this.records.endAbandoned(silentMs);
    }
  }
}

async function* followRun(run: Run, afterSeq: number, signal: AbortSignal): AsyncGenerator<RecordedEvent> {
  let next = afterSeq;
  while (!signal.aborted) {
    const event = run.events[next];
    if (event !== undefined) {
      next += 1;
      yield event;
    } else if (run.over) {
      return;
    } else {
      await woken(run, signal);
    }
  }
}

function wake(run: Run): void {
  for (const listener of [...run.listeners]) listener();
}

function woken(run: Run, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      run.listeners.delete(done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    run.listeners.add(done);
    signal.addEventListener('abort', done, { once: true });
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done, { once: true });
  });
}
