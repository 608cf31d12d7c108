import { AppError } from '@/lib/app-error';
import type { RecordedEvent } from '@/lib/answer/answer-event';
import { describeAnswer } from '@/lib/panel/study/describe-answer';
import type { FrozenAnswer } from '@/lib/panel/study/frozen-answer';
import type { Arm, Protocol, StudyQuestion } from '@/lib/panel/study/protocol';
import type { StudyId } from '@/lib/panel/study/study-ids';
import { hashCanonical } from '@/lib/records/hash-canonical';
import type { StudyRecords } from '@/lib/records/studies/study-records';
import { silentMs } from '../answers/live-answers';
import { answerArm } from './answer-arm';
import type { ArmUses } from './answer-arm';

/** One answer that a study needs. */
interface Wanted {
  readonly arm: Arm;
  readonly question: StudyQuestion;
  readonly basisHash: string;
}

export interface AnswerProgress {
  readonly wanted: number;
  readonly frozen: number;
  readonly failures: readonly { readonly arm: string; readonly question: string; readonly reason: string }[];
  /** Answers per minute of the run in this process; null where none is. */
  readonly perMinute: number | null;
}

interface Run {
  readonly controller: AbortController;
  readonly startedAt: number;
  written: number;
}

const atOnce = 2;
const beatMs = 3_000;

/**
 * Writes the answers of studies, detached from any request. What is frozen stays; a run that was cut short goes on with what is missing,
 * in this process or, where it died, in the next one.
 */
export class StudyAnswers {
  readonly #runs = new Map<StudyId, Run>();

  constructor(
    private readonly records: StudyRecords,
    private readonly uses: ArmUses,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Goes on with every run whose process gives no sign of life. */
  async resume(silent: number = silentMs): Promise<void> {
    for (const id of await this.records.abandonedRuns(silent)) await this.run(id, silent);
  }

  /** Starts or goes on; returns at once. Without effect where another process is at it. */
  async run(id: StudyId, silent: number = silentMs): Promise<void> {
    if (this.#runs.has(id) || !(await this.records.claimRun(id, silent))) return;
    const run: Run = { controller: new AbortController(), startedAt: Date.now(), written: 0 };
    this.#runs.set(id, run);
    void this.#write(id, run);
  }

  /** The study is a draft again; what is frozen stays. */
  async stop(id: StudyId): Promise<void> {
    await this.records.move(id, { from: ['generating'], to: 'draft' });
    this.#runs.get(id)?.controller.abort();
  }

  async close(): Promise<void> {
    for (const { controller } of this.#runs.values()) controller.abort();
  }

  async progress(id: StudyId): Promise<AnswerProgress> {
    const { protocol } = await this.records.read(id);
    const [{ all, missing }, failures] = await Promise.all([
      this.#missing(id, protocol),
      this.records.failures(id),
    ]);
    const run = this.#runs.get(id);
    const minutes = run === undefined ? 0 : (Date.now() - run.startedAt) / 60_000;
    const armName = new Map(protocol.arms.map((arm) => [arm.id, arm.name]));
    const questionText = new Map(protocol.questions.map((question) => [question.id, question.text]));
    return {
      wanted: all.length,
      frozen: all.length - missing.length,
      failures: failures.flatMap(({ armId, questionId, reason }) => {
        const [arm, question] = [armName.get(armId), questionText.get(questionId)];
        return arm === undefined || question === undefined ? [] : [{ arm, question, reason }];
      }),
      perMinute: run === undefined || minutes === 0 ? null : run.written / minutes,
    };
  }

  async #write(id: StudyId, run: Run): Promise<void> {
    const { signal } = run.controller;
    const beat = setInterval(() => void this.#beat(id, run), beatMs);
    try {
      const { protocol } = await this.records.read(id);
      await this.#clear(id, protocol);
      const { missing } = await this.#missing(id, protocol);
      const queue = missing[Symbol.iterator]();
      const work = async () => {
        for (const wanted of queue) {
          if (signal.aborted) return;
          await this.#writeOne(id, wanted, signal);
          run.written += 1;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      if (!signal.aborted) await this.#finish(id, protocol);
    } catch (error) {
      run.controller.abort();
      this.report(error);
    } finally {
      clearInterval(beat);
      this.#runs.delete(id);
      await this.records.endRun(id).catch(this.report);
    }
  }

  async #finish(id: StudyId, protocol: Protocol): Promise<void> {
    const { missing } = await this.#missing(id, protocol);
    await this.records.move(id, { from: ['generating'], to: missing.length === 0 ? 'ready' : 'draft' });
  }

  /** An answer that breaks off is told and tried again with the next run, never frozen. */
  async #writeOne(id: StudyId, { arm, question, basisHash }: Wanted, signal: AbortSignal): Promise<void> {
    const place = { studyId: id, questionId: question.id, armId: arm.id };
    try {
      const content = await this.#contentOf(arm, question, signal);
      if (signal.aborted) return;
      await this.records.freeze({ ...place, basisHash, ...content });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof AppError)) this.report(error);
      const reason =
        error instanceof AppError ? error.message : 'An error in the program ended this answer early.';
      await this.records.recordFailure(place, reason);
    }
  }

  async #contentOf(arm: Arm, question: StudyQuestion, signal: AbortSignal) {
    const { citationsShown, failedClaimsShown = false } = arm;
    const written =
      arm.source === 'reference'
        ? referenceOf(arm, question)
        : await this.#modelAnswer(arm, question, signal);
    const shown = { ...written, citationsShown, failedClaimsShown };
    return { ...shown, ...describeAnswer(shown) };
  }

  async #modelAnswer(arm: Arm, question: StudyQuestion, signal: AbortSignal): Promise<Written> {
    const events: RecordedEvent[] = [];
    for await (const event of await answerArm(arm, question, this.uses, signal))
      events.push({ seq: events.length + 1, event });
    const [started, ended] = [events[0]?.event, events.at(-1)?.event];
    if (started?.type !== 'answer-started' || ended?.type !== 'answer-ended')
      throw new Error('An answer must start and end.');
    if (ended.status !== 'answered' && ended.status !== 'declined')
      throw new AppError('unavailable', ended.reason ?? 'The answer broke off.');
    const { releaseId, model, promptHash } = started;
    return { events, text: '', model, promptHash, releaseId: arm.retrieval ? releaseId : null };
  }

  async #missing(id: StudyId, protocol: Protocol) {
    const all = await Promise.all(
      protocol.questions.flatMap((question) =>
        protocol.arms.map(async (arm) => ({ arm, question, basisHash: await basisOf(arm, question) })),
      ),
    );
    const places = await this.records.answerPlaces(id);
    const frozen = new Set(places.map((place) => `${place.questionId} ${place.armId} ${place.basisHash}`));
    const missing = all.filter(
      ({ arm, question, basisHash }) => !frozen.has(`${question.id} ${arm.id} ${basisHash}`),
    );
    return { all, missing };
  }

  /** Answers and failures that nothing in the protocol asks for any more. */
  async #clear(id: StudyId, { questions, arms }: Protocol): Promise<void> {
    const wanted = new Set(questions.flatMap((question) => arms.map((arm) => `${question.id} ${arm.id}`)));
    for (const place of await this.records.answerPlaces(id))
      if (!wanted.has(`${place.questionId} ${place.armId}`)) await this.records.removeAnswer(place);
    await this.records.clearFailures(id);
  }

  async #beat(id: StudyId, run: Run): Promise<void> {
    try {
      if (!(await this.records.beatRun(id))) run.controller.abort();
    } catch (error) {
      this.report(error);
    }
  }
}

type Written = Pick<FrozenAnswer, 'events' | 'text' | 'model' | 'promptHash' | 'releaseId'>;

function referenceOf(arm: Arm, question: StudyQuestion): Written {
  const answer = arm.referenceAnswers.find(({ questionId }) => questionId === question.id);
  if (answer === undefined || answer.text.trim() === '')
    throw new AppError('bad-input', 'The reference answer is missing.');
  return { events: [], text: answer.text.trim(), model: null, promptHash: null, releaseId: null };
}

/** What an answer depends on: names of arms and specialties of questions may change without another answer. */
function basisOf(arm: Arm, question: StudyQuestion): Promise<string> {
  const { source, model, prompt, releaseId, retrieval, citationsShown, failedClaimsShown } = arm;
  const reference = arm.referenceAnswers.find(({ questionId }) => questionId === question.id)?.text ?? null;
  return hashCanonical({
    question: question.text,
    ...(source === 'reference' ? { reference } : { model, prompt, releaseId, retrieval }),
    citationsShown,
    ...(failedClaimsShown ? { failedClaimsShown } : {}),
  });
}
