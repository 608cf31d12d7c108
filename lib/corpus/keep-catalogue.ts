import { AppError } from '../app-error';
import { newEntry, type CatalogueEntry, type Quoting } from '../evidence/catalogue-entry';
import type { DocumentMetadata, LibraryDocument } from '../evidence/document';
import type { DocumentId, LibraryJobId } from '../evidence/ids';
import type { Corpus } from './corpus';

/** Who says something of a document, why, and when (ISO 8601, UTC). */
export interface Said {
  readonly by: string;
  readonly why: string;
  readonly at: string;
  /** The job that shows it: cancelled, it takes back what was said. */
  readonly job?: LibraryJobId;
}

/* What is said here is in the next release that is built; the current one stays as it is. */

async function heldDocument(corpus: Corpus, id: DocumentId): Promise<LibraryDocument> {
  const current = await corpus.currentReleaseId();
  const documents = current === null ? [] : await (await corpus.openRelease(current)).documents();
  const held = documents.find((document) => document.id === id);
  if (held === undefined) throw new AppError('not-found', `The library holds no document ${id}.`);
  return held;
}

async function say(
  corpus: Corpus,
  id: DocumentId,
  { by, why, at, job }: Said,
  change: (entry: CatalogueEntry) => Partial<CatalogueEntry>,
): Promise<void> {
  await corpus.catalogue.change([id], (entry) => ({
    ...withoutJob(entry),
    ...change(entry),
    note: why,
    changedBy: by,
    changedAt: at,
    ...(job === undefined ? {} : { forJob: job }),
  }));
}

const withoutJob = (entry: CatalogueEntry): CatalogueEntry => {
  const { documentId, confirmed, quoting, lastChecked, removed, editions, note, changedBy, changedAt } =
    entry;
  return { documentId, confirmed, quoting, lastChecked, removed, editions, note, changedBy, changedAt };
};

/** Takes back what a job was to show that is cancelled, where nothing was said of the document since. */
export async function takeBack(
  corpus: Corpus,
  job: LibraryJobId,
  { by, at }: Omit<Said, 'why'>,
): Promise<void> {
  const marked = [...(await corpus.catalogue.all()).values()].filter(({ forJob }) => forJob === job);
  for (const { documentId } of marked) {
    const history = await corpus.catalogue.history(documentId);
    const before = history.findLast(({ forJob }) => forJob !== job) ?? newEntry(documentId);
    const note = 'taken back: its job was cancelled';
    await corpus.catalogue.change([documentId], (entry) =>
      entry.forJob === job
        ? { ...withoutJob(before), note, changedBy: by, changedAt: at, takenBack: job }
        : entry,
    );
  }
}

/** Says again what was taken back with a job that goes on after all. */
export async function sayAgain(
  corpus: Corpus,
  job: LibraryJobId,
  { by, at }: Omit<Said, 'why'>,
): Promise<void> {
  const taken = [...(await corpus.catalogue.all()).values()].filter(({ takenBack }) => takenBack === job);
  for (const { documentId } of taken) {
    const said = (await corpus.catalogue.history(documentId)).findLast(({ forJob }) => forJob === job);
    if (said === undefined) continue;
    await corpus.catalogue.change([documentId], (entry) =>
      entry.takenBack === job ? { ...said, changedBy: by, changedAt: at } : entry,
    );
  }
}

/**
 * Sets metadata that a person has confirmed or corrected; what is not named stays.
 * @throws AppError `not-found`.
 */
export async function confirmDocument(
  corpus: Corpus,
  id: DocumentId,
  confirmed: Partial<DocumentMetadata>,
  said: Said,
): Promise<void> {
  await heldDocument(corpus, id);
  await say(corpus, id, said, (entry) => ({ confirmed: { ...entry.confirmed, ...confirmed } }));
}

/** Says that one held document replaces another. @throws AppError `not-found`, `bad-input` for a document and itself. */
export async function supersedeDocument(
  corpus: Corpus,
  id: DocumentId,
  by: DocumentId,
  said: Said,
): Promise<void> {
  if (id === by) throw new AppError('bad-input', 'A document cannot replace itself.');
  await heldDocument(corpus, id);
  const successor = await heldDocument(corpus, by);
  await confirmDocument(corpus, id, { standing: 'superseded', supersededBy: by }, said);
  const supersedes = [...new Set([...successor.supersedes, id])];
  await confirmDocument(corpus, by, { supersedes }, said);
}

/** What is known of a document before it is in the library. */
export interface ExpectedDocument extends Pick<CatalogueEntry, 'confirmed' | 'quoting' | 'lastChecked'> {
  readonly documentId: DocumentId;
  /** The document that it takes the place of. */
  readonly supersedes: DocumentId | null;
}

/**
 * Says what a document is that the next build brings in, or what its new edition is: a standing that was said of an older
 * edition ends.
 */
export async function expectDocument(corpus: Corpus, expected: ExpectedDocument, said: Said): Promise<void> {
  const { documentId, confirmed, quoting, lastChecked, supersedes } = expected;
  await say(corpus, documentId, said, (entry) => {
    const before = Object.fromEntries(
      Object.entries(entry.confirmed).filter(([key]) => key !== 'standing' && key !== 'supersededBy'),
    ) as CatalogueEntry['confirmed'];
    const replaced = [
      ...new Set([...(before.supersedes ?? []), ...(supersedes === null ? [] : [supersedes])]),
    ];
    return {
      confirmed: { ...before, ...confirmed, ...(replaced.length === 0 ? {} : { supersedes: replaced }) },
      quoting,
      lastChecked: lastChecked ?? entry.lastChecked,
      removed: false,
    };
  });
  if (supersedes !== null)
    await say(corpus, supersedes, said, (entry) => ({
      confirmed: { ...entry.confirmed, standing: 'superseded', supersededBy: documentId },
    }));
}

/** Says that a document's publisher or the library's keepers no longer stand by it. It stays readable. */
export function withdrawDocument(corpus: Corpus, id: DocumentId, said: Said): Promise<void> {
  return confirmDocument(corpus, id, { standing: 'withdrawn' }, said);
}

/** Leaves a document out of every release from the next one on; answers keep what they quote of it. */
export async function removeDocument(corpus: Corpus, id: DocumentId, said: Said): Promise<void> {
  await heldDocument(corpus, id);
  await say(corpus, id, said, () => ({ removed: true }));
}

/** Notes that somebody has looked whether this is the edition in force, or whether it may be quoted. */
export async function noteOnDocument(
  corpus: Corpus,
  id: DocumentId,
  note: { readonly lastChecked?: string; readonly quoting?: Quoting },
  said: Said,
): Promise<void> {
  await heldDocument(corpus, id);
  await say(corpus, id, said, () => note);
}
