import { openOrJoinDatabase, type OpenDatabase } from '@/db/client';
import { openCorpus, type Corpus } from '@/lib/corpus/corpus';
import type { Settings } from '@/lib/env';
import { openEmbedder } from '@/lib/models/open-embedder';
import { readGolden, starterGolden } from '../gate/golden-questions';
import { Queues, type LeaseTimes } from './queues';
import type { WorkerUses } from './worker-uses';

export interface OpenStores {
  readonly database: OpenDatabase;
  readonly corpus: Corpus;
  close(): Promise<void>;
}

/** The stores of an installation; an embedded database that the server holds is used through the server. */
export const openStores = async (settings: Settings): Promise<OpenStores> => {
  const { databaseUrl, databaseFolder } = settings;
  const database = await openOrJoinDatabase(
    databaseUrl === null ? { folder: databaseFolder } : { url: databaseUrl },
  );
  const corpus = await openCorpus({ ...settings.corpus, readConsistencySeconds: 0 });
  return {
    database,
    corpus,
    close: async () => {
      await corpus.close();
      await database.close();
    },
  };
};

/** What a worker needs besides the stores. */
export const openUses = async (
  { database, corpus }: OpenStores,
  settings: Settings,
  times?: LeaseTimes,
): Promise<WorkerUses> => ({
  database,
  corpus,
  embedder: await openEmbedder(settings.embedder),
  queues: await Queues.open(database, times),
  golden: await readGolden(settings.library.goldenFile ?? starterGolden),
  retention: settings.library.retention,
  fetchAllow: settings.library.fetchAllow,
});
