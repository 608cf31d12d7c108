import { createHash } from 'node:crypto';
import { openDatabase } from '@/db/client';
import type { OpenDatabase } from '@/db/client';
import { AppError } from '@/lib/app-error';
import type { AnswerUses } from '@/lib/answer/answer-question';
import type { Corpus } from '@/lib/corpus/corpus';
import { openCorpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { readSettings } from '@/lib/env';
import type { Settings } from '@/lib/env';
import type { AnswerId, DocumentId, ReleaseId } from '@/lib/evidence/ids';
import { asAnswerId, asQuestionId } from '@/lib/evidence/ids';
import { promptText } from '@/lib/generation/prompt';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import { openJudge } from '@/lib/models/open-judge';
import { openEmbedder } from '@/lib/models/open-embedder';
import { newId } from '@/lib/records/new-id';
import { openRecords } from '@/lib/records/records';
import type { Embedder } from '@/lib/retrieval/embedder';
import { retrieve } from '@/lib/retrieval/retrieve';
import { LiveAnswers, silentMs } from './answers/live-answers';
import { exampleQuestions } from './ask/example-questions';

const promptHash = createHash('sha256').update(promptText).digest('hex').slice(0, 16);

/** Everything the doors use. Opened once per process; nothing else in `app` touches a store or a model. */
async function openServices() {
  const settings = readSettings(process.env);
  const [database, embedder, corpus, judge] = await Promise.all([
    openStore(settings),
    openEmbedder(settings.embedder),
    openCorpus({ uri: settings.corpusUri }),
    openJudge(settings.judge, settings.model),
  ]);
  const records = openRecords(database.db);
  // The embedded database belongs to one process: whatever it left running died with the one before.
  await records.endAbandoned(database.kind === 'pglite' ? 0 : silentMs);
  const model = openLanguageModel(settings.model, embedder);
  const drafter = claimDrafter(model, settings.model);
  const liveAnswers = new LiveAnswers(records, reportError);

  const usesOf = (release: Release): AnswerUses => ({
    releaseId: release.releaseId,
    model: `${model.provider}:${model.modelId}`,
    promptHash,
    retrieve: (question) => retrieve(question, { search: release, embedder }),
    draftClaims: drafter,
    sources: release,
    judge: judge === null ? null : { judge, timeoutMs: settings.judge.timeoutMs },
    declineBelow: settings.declineBelow,
    now: () => new Date(),
  });

  return {
    settings,
    records,
    ...library(corpus, embedder),
    /** Starts an answer and returns its id at once; `follow` reads it. */
    ask: async (question: string): Promise<AnswerId> => {
      const answerId = asAnswerId(newId());
      const uses = usesOf(await currentRelease(corpus, embedder));
      await liveAnswers.start({ answerId, questionId: asQuestionId(newId()), question }, uses);
      return answerId;
    },
    follow: (answerId: AnswerId, afterSeq: number, signal: AbortSignal) =>
      liveAnswers.follow(answerId, afterSeq, signal),
    stop: (answerId: AnswerId) => liveAnswers.stop(answerId),
    /** Throws when the database or the library cannot serve. */
    checkReady: async () => {
      await database.ping();
      await currentRelease(corpus, embedder);
    },
    close: async () => {
      await corpus.close();
      await database.close();
    },
  };
}

export type Services = Awaited<ReturnType<typeof openServices>>;

function library(corpus: Corpus, embedder: Embedder) {
  const open = async (id: ReleaseId | null): Promise<Release> =>
    id === null ? currentRelease(corpus, embedder) : corpus.openRelease(id);
  return {
    /** What the library holds, or null before the first release. */
    library: async () => {
      const id = await corpus.currentReleaseId();
      if (id === null) return null;
      const release = await corpus.openRelease(id);
      const documents = await release.documents();
      const years = documents.flatMap(({ year }) => (year === null ? [] : [year]));
      return {
        releaseId: id,
        createdAt: release.manifest.createdAt,
        documents,
        passages: release.manifest.passages,
        newestYear: years.length === 0 ? null : Math.max(...years),
      };
    },
    /** Null when the release does not hold the document, or is no longer there itself. */
    document: async (releaseId: ReleaseId | null, documentId: DocumentId) => {
      try {
        return await (await open(releaseId)).document(documentId);
      } catch (error) {
        if (error instanceof AppError && error.code === 'not-found') return null;
        throw error;
      }
    },
    passagesOf: async (releaseId: ReleaseId | null, documentId: DocumentId) =>
      (await open(releaseId)).passagesOf(documentId),
    original: (contentHash: string) => corpus.readOriginal(contentHash),
    search: async (query: string) =>
      retrieve(query, { search: await currentRelease(corpus, embedder), embedder }),
    examples: async () => {
      const id = await corpus.currentReleaseId();
      return id === null ? [] : exampleQuestions(await (await corpus.openRelease(id)).documents());
    },
  };
}

async function currentRelease(corpus: Corpus, embedder: Embedder): Promise<Release> {
  const id = await corpus.currentReleaseId();
  if (id === null)
    throw new AppError('unavailable', 'The library is empty: add guidelines with npm run ingest.');
  const release = await corpus.openRelease(id);
  if (release.manifest.embedderId !== embedder.id) {
    throw new AppError(
      'unavailable',
      'The library was indexed with another embedding than ALMANAC_EMBEDDER names. Ingest it again, or set the embedding back.',
    );
  }
  return release;
}

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
