import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import type { LibraryDocument } from '@/lib/evidence/document';
import { buildPassages } from '../passages/build-passages';
import type { ParseLane } from './parse-lane';
import type { ReadDocument } from './read-document';

/**
 * A document of the library read again under new settings: from its original bytes, or from its canonical text where the
 * original is not kept or can no longer be read. Null when it is in neither.
 */
export const rereadHeld = async (
  document: LibraryDocument,
  from: { readonly corpus: Corpus; readonly release: Release; readonly lane: ParseLane },
): Promise<ReadDocument | null> => {
  const bytes = await from.corpus.readOriginal(document.contentHash);
  if (bytes !== null) {
    const outcome = await from.lane.parse({ source: document.source, bytes });
    if (outcome.outcome === 'read') return outcome.read;
  }
  const stored = await from.release.document(document.id);
  if (stored === null) return null;
  const passages = buildPassages(stored.parsed, document.id);
  const anchored = passages.filter((passage) => passage.anchored).length;
  const anchorRate = passages.length === 0 ? 1 : anchored / passages.length;
  return {
    document: { ...document, passages: passages.length, anchorRate },
    parsed: stored.parsed,
    passages,
  };
};
