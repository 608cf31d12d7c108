import { openDatabase } from '@/db/client';
import type { OpenDatabase } from '@/db/client';
import type { AnswerUses } from '@/lib/answer/answer-question';
import type { Corpus } from '@/lib/corpus/corpus';
import { openCorpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { readSettings } from '@/lib/env';
import type { Settings } from '@/lib/env';
import type { AnswerId } from '@/lib/evidence/ids';
import { asAnswerId, asQuestionId } from '@/lib/evidence/ids';
import { productPrompt } from '@/lib/generation/prompt';
import { openCrossEncoder } from '@/lib/models/open-cross-encoder';
import type { PersonId } from '@/lib/identity/person';
import { openJudge } from '@/lib/models/open-judge';
import { openEmbedder } from '@/lib/models/open-embedder';
import { newId } from '@/lib/records/new-id';
import { openRecords } from '@/lib/records/records';
import { openStudyRecords } from '@/lib/records/studies/study-records';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve, type RetrievalDeps } from '@/lib/retrieval/retrieve';
import { wordsOf } from '@/lib/retrieval/words-of';
import { LiveAnswers, silentMs } from './answers/live-answers';
import { builtVersion } from './services/built-version';
import { declineThresholdInForce, ownDeclineResults } from './services/decline-threshold';
import { openIdentityService } from './services/identity';
import { openLibraryService } from './services/library';
import type { Writer } from './services/open-writer';
import { openWriter } from './services/open-writer';
import { currentRelease, readLibrary, releaseFor } from './services/read-library';
import { openStudies } from './services/studies';
import { StudyAnswers } from './services/study-answers';
import { openStudyResults } from './services/study-results';

/** Everything the doors use. Opened once per process; nothing else in `app` touches a store or a model. */
async function openServices() {
  const settings = readSettings(process.env);
  const [database, embedder, corpus, judge, encoder] = await Promise.all([
    openStore(settings),
    openEmbedder(settings.embedder),
    openCorpus(settings.corpus),
    openJudge(settings.judge, settings.model),
    openCrossEncoder(settings.reranker),
  ]);
  const reading = encoder === null ? null : { encoder, budgetMs: settings.reranker.budgetMs };
  const records = openRecords(database.db);
  const identity = await openIdentityService(database, settings.identity);
  // The embedded database belongs to one process: whatever it left running died with the one before.
  await records.endAbandoned(database.kind === 'pglite' ? 0 : silentMs);
  const product = openWriter(settings.model, embedder, productPrompt);
  const liveAnswers = new LiveAnswers(records, reportError);

  const declineThreshold = () => declineThresholdInForce(records, settings);

  const usesOf = answersWith({ settings, embedder, judge, reading, product });
  const keepers = openLibraryService({
    ...{ settings, database, corpus, records, embedderId: embedder.id },
    usesOf: async (release) => usesOf(release, (await declineThreshold()).threshold),
  });
  const usesOfArm = async (release: Release, writer: Writer) =>
    usesOf(release, (await declineThreshold()).threshold, writer);
  const studies = studyServices(database, settings.model, { embedder, corpus, usesOf: usesOfArm });

  return {
    settings,
    records,
    /** Keeping the library: catalogue, jobs, releases, blast radius, replay. */
    keepers,
    identity,
    ...studies.doors,
    ...readLibrary(corpus, { embedder, reading }),
    /** Starts an answer for a person and returns its id at once; `follow` reads it. */
    ask: async (question: string, personId: PersonId): Promise<AnswerId> => {
      const answerId = asAnswerId(newId());
      const [release, { threshold }] = await Promise.all([
        currentRelease(corpus, embedder),
        declineThreshold(),
      ]);
      const uses = usesOf(release, threshold);
      await liveAnswers.start({ answerId, questionId: asQuestionId(newId()), question }, uses, personId);
      return answerId;
    },
    follow: (answerId: AnswerId, afterSeq: number, signal: AbortSignal) =>
      liveAnswers.follow(answerId, afterSeq, signal),
    stop: (answerId: AnswerId) => liveAnswers.stop(answerId),
    embedderId: embedder.id,
    declineThreshold,
    ownDeclineResults: () => ownDeclineResults(settings),
    /** Throws when the database or the library cannot serve. */
    checkReady: async () => {
      await database.ping();
      await currentRelease(corpus, embedder);
    },
    close: () => closeInOrder([studies.answers, corpus, database]),
  };
}

async function closeInOrder(all: readonly { close(): Promise<void> }[]): Promise<void> {
  for (const one of all) await one.close();
}

interface StudyNeeds {
  readonly embedder: Embedder;
  readonly corpus: Corpus;
  readonly usesOf: (release: Release, writer: Writer) => Promise<AnswerUses>;
}

/** Opens the studies and goes on with the answers that were being written for them when the process before ended. */
function studyServices(
  database: OpenDatabase,
  model: Settings['model'],
  { embedder, corpus, usesOf }: StudyNeeds,
) {
  const records = openStudyRecords(database.db);
  const answers = new StudyAnswers(
    records,
    {
      model,
      embedder,
      usesOf: async (id, writer) => usesOf(await releaseFor(corpus, embedder, id), writer),
    },
    reportError,
  );
  void answers.resume(database.kind === 'pglite' ? 0 : silentMs).catch(reportError);
  const present = async () => {
    const { releaseId } = await currentRelease(corpus, embedder);
    return { model: model.name, releaseId };
  };
  const studyResults = openStudyResults(records, builtVersion(process.env));
  const studies = openStudies({
    records,
    answers,
    present,
    closed: (id) => void studyResults.report(id).catch(reportError),
  });
  return { answers, doors: { studyRecords: records, studies, studyResults } };
}

interface Answering {
  readonly settings: Settings;
  readonly embedder: Embedder;
  readonly judge: Awaited<ReturnType<typeof openJudge>>;
  readonly reading: NonNullable<RetrievalDeps['reading']> | null;
  readonly product: Writer;
}

/** What a question is answered with, over whichever release it began on. */
function answersWith({ settings, embedder, judge, reading, product }: Answering) {
  return (release: Release, declineBelow: number | null, writer: Writer = product): AnswerUses => ({
    ...writer,
    releaseId: release.releaseId,
    retrieve: (question) => retrieve(question, { search: release, embedder, reading }),
    words: wordsOf(release, embedder),
    sources: release,
    judge: judge === null ? null : { judge, timeoutMs: settings.judge.timeoutMs },
    declineBelow,
    now: () => new Date(),
  });
}

export type Services = Awaited<ReturnType<typeof openServices>>;

function openStore(settings: Settings): Promise<OpenDatabase> {
  return openDatabase(
    settings.databaseUrl === null ? { folder: settings.databaseFolder } : { url: settings.databaseUrl },
  );
}

/** Errors without the words of questions or documents: message and code only. */
export function reportError(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `${new Date().toISOString()} ${name}: ${message}\n${stack?.split('\n').slice(1, 6).join('\n') ?? ''}\n`,
  );
}

const slot = Symbol.for('almanac.services');
const holder = globalThis as typeof globalThis & { [slot]?: Promise<Services> };

/** The services of this process. Next evaluates modules more than once, so the handle lives on `globalThis`. */
export function services(): Promise<Services> {
  const opening = (holder[slot] ??= openServices());
  opening.catch(() => {
    if (holder[slot] === opening) delete holder[slot];
  });
  return opening;
}
