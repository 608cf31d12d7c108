import { AppError } from '@/lib/app-error';
import {
  removeDocument,
  supersedeDocument,
  withdrawDocument,
  noteOnDocument,
} from '@/lib/corpus/keep-catalogue';
import { catalogueStanding, newEntry } from '@/lib/evidence/catalogue-entry';
import { asDocumentId, asLibraryJobId, type DocumentId, type LibraryJobId } from '@/lib/evidence/ids';
import type { BuildDepth } from '@/lib/records/library-job';
import { createJob } from '@/lib/records/library-jobs';
import { newId } from '@/lib/records/new-id';
import { collectFiles } from '../../pipeline/collect-files';
import { contentHashOf } from '../../pipeline/read-document';
import { runJob } from './run-job';
import { SaveMany } from './save-many';
import { saidNow, type Verb, type VerbUses } from './verb';

const DEPTHS: readonly string[] = ['index', 'embed', 'parse'];

const documentNamed = (word: string | undefined): DocumentId => {
  if (word === undefined) throw new AppError('bad-input', 'Name the document by its id (see: library list).');
  return asDocumentId(word);
};

/** Every document of the current release, and those left out of it. */
export const list: Verb = async (_, { stores: { corpus }, options, say }) => {
  const current = await corpus.currentReleaseId();
  const documents = current === null ? [] : await (await corpus.openRelease(current)).documents();
  const catalogue = await corpus.catalogue.all();
  const today = new Date().toISOString();
  const rows = documents.map((document) => {
    const entry = catalogue.get(document.id) ?? newEntry(document.id);
    const shown = { ...document, ...entry.confirmed };
    return {
      ...shown,
      standing: catalogueStanding(shown, today),
      quoting: entry.quoting,
      lastChecked: entry.lastChecked,
    };
  });
  if (options.json) say(`${JSON.stringify({ releaseId: current, documents: rows })}\n`);
  else {
    for (const { id, standing, year, passages, anchorRate, lastChecked, title } of rows)
      say(
        `${id.padEnd(44)} ${standing.padEnd(10)} ${String(year ?? '').padEnd(4)} ${String(passages).padStart(6)} ${(anchorRate * 100).toFixed(1).padStart(6)} %  ${lastChecked ?? 'not checked'}  ${title}\n`,
      );
    say(`${rows.length} documents in release ${current ?? '(none yet)'}.\n`);
  }
  return 0;
};

/** Stores the files, then a job that outlives this process reads them. */
export const add: Verb = async (words, uses) => {
  if (words.length === 0) throw new AppError('bad-input', 'Name the files and folders to add.');
  const { corpus, database } = uses.stores;
  const given: { source: string; contentHash: string }[] = [];
  const originals = new SaveMany(corpus);
  for (const file of await collectFiles(words, null)) {
    const { source } = file;
    const bytes = await file.read().catch((cause: unknown) => {
      if (!(cause instanceof AppError)) throw cause;
      process.stderr.write(`Left out ${source}: ${cause.message}\n`);
      return null;
    });
    if (bytes === null) continue;
    const contentHash = contentHashOf(bytes);
    await originals.save(contentHash, bytes);
    given.push({ source, contentHash });
  }
  await originals.done();
  if (given.length === 0) throw new AppError('bad-input', 'There is no document among these files.');
  return runJob(
    await createJob(database.db, { kind: 'add', depth: null, requestedBy: uses.options.by }, given),
    uses,
  );
};

const rebuild = async (uses: VerbUses, depth: BuildDepth | null, id = newJobId()): Promise<number> =>
  runJob(
    await createJob(uses.stores.database.db, { id, kind: 'build', depth, requestedBy: uses.options.by }, []),
    uses,
  );

const newJobId = (): LibraryJobId => asLibraryJobId(newId());

/** Builds a release anew: as deep as changed settings ask for, or deeper. */
export const build: Verb = async (_, uses) => {
  const { depth } = uses.options;
  if (depth !== null && !DEPTHS.includes(depth))
    throw new AppError('bad-input', '--depth is index, embed or parse.');
  return rebuild(uses, depth as BuildDepth | null);
};

export const supersede: Verb = async ([word], uses) => {
  const { options, stores } = uses;
  if (options.successor === null)
    throw new AppError('bad-input', 'Name the successor: supersede OLD --with NEW.');
  const job = newJobId();
  const said = { ...saidNow(options), job };
  await supersedeDocument(stores.corpus, documentNamed(word), asDocumentId(options.successor), said);
  return rebuild(uses, null, job);
};

export const withdraw: Verb = async ([word], uses) => {
  const job = newJobId();
  await withdrawDocument(uses.stores.corpus, documentNamed(word), { ...saidNow(uses.options), job });
  return rebuild(uses, null, job);
};

export const remove: Verb = async ([word], uses) => {
  const job = newJobId();
  await removeDocument(uses.stores.corpus, documentNamed(word), { ...saidNow(uses.options), job });
  return rebuild(uses, null, job);
};

/** Notes that the document was looked at today: still the edition in force. */
export const checked: Verb = async ([word], { stores: { corpus }, options, say }) => {
  const id = documentNamed(word);
  await noteOnDocument(corpus, id, { lastChecked: new Date().toISOString().slice(0, 10) }, saidNow(options));
  say(`${id} was checked today.\n`);
  return 0;
};
