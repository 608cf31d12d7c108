import type { DocumentNow } from '../answer/blast-radius';
import { newEntry } from '../evidence/catalogue-entry';
import type { DocumentId } from '../evidence/ids';
import type { Corpus } from './corpus';

/** A document as it is held, with what keepers have said of it since; null when it is gone. */
export async function documentNow(corpus: Corpus, id: DocumentId): Promise<DocumentNow | null> {
  const current = await corpus.currentReleaseId();
  const stored = current === null ? null : await (await corpus.openRelease(current)).document(id);
  const entry = (await corpus.catalogue.all()).get(id) ?? newEntry(id);
  if (stored === null || entry.removed) return null;
  return { document: { ...stored.document, ...entry.confirmed }, text: stored.parsed.text };
}
