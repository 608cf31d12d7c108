import { applyJudgement, settleJudgement } from '../verification/apply-judgement';
import type { Judge, JudgeInput } from '../verification/judge';
import { judgeRequest } from '../verification/judge-request';
import type { AnswerEvent, JudgeReport } from './answer-event';
import type { Claim } from './claim';
import { Arrivals } from './merge-arrivals';

type ClaimJudged = Extract<AnswerEvent, { type: 'claim-judged' }>;

export interface JudgeUse {
  readonly judge: Judge;
  /** For what is still open when the answer is otherwise complete. */
  readonly timeoutMs: number;
}

/**
 * Second readings of the claims of one answer, each started when its claim is shown and none waited for until the end. A judge
 * that fails in any way leaves the checks' verdict as it is: an answer never breaks on its second reading.
 */
export class ClaimJudgements {
  readonly arrivals = new Arrivals<ClaimJudged>();
  readonly #use: JudgeUse | null;
  readonly #signal: AbortSignal;
  readonly #over = new AbortController();
  #open = 0;
  #settled: (() => void) | null = null;
  #asked = 0;
  #answered = 0;
  #voided = 0;

  constructor(use: JudgeUse | null, signal: AbortSignal) {
    this.#use = use;
    this.#signal = signal;
  }

  start(claim: Claim): void {
    const input = this.#use === null ? null : judgeRequest(claim);
    if (this.#use === null || input === null) return;
    this.#asked += 1;
    void this.#ask(this.#use.judge, claim, input);
  }

  /** Judgements as they come in until none is open, the time is over or the answer is stopped. */
  async *rest(): AsyncGenerator<ClaimJudged> {
    yield* this.arrivals.take();
    if (this.#use === null) return;
    const over = AbortSignal.any([this.#signal, AbortSignal.timeout(this.#use.timeoutMs)]);
    const stopped = new Promise<void>((resolve) => {
      over.addEventListener('abort', () => resolve(), { once: true });
    });
    while (this.#open > 0 && !over.aborted) {
      await Promise.race([this.arrivals.arrived(), this.#idle(), stopped]);
      yield* this.arrivals.take();
    }
  }

  /** Ends what is still open. */
  close(): void {
    this.#over.abort();
  }

  get report(): JudgeReport | null {
    if (this.#use === null) return null;
    return {
      name: this.#use.judge.name,
      asked: this.#asked,
      answered: this.#answered,
      voided: this.#voided,
    };
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#settled = resolve;
    });
  }

  async #ask(judge: Judge, claim: Claim, input: JudgeInput): Promise<void> {
    this.#open += 1;
    const signal = AbortSignal.any([this.#signal, this.#over.signal]);
    const raw = await Promise.resolve()
      .then(() => judge.judge(input, signal))
      .catch(() => null);
    this.#open -= 1;
    if (raw !== null) {
      const judgement = settleJudgement(judge.name, raw, claim.citations);
      this.#answered += 1;
      if (judgement.voided) this.#voided += 1;
      const { support, reason } = applyJudgement(claim, judgement);
      this.arrivals.add({ type: 'claim-judged', ordinal: claim.ordinal, judgement, support, reason });
    }
    this.#settled?.();
  }
}
