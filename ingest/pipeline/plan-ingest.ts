import type { Release } from '@/lib/corpus/release';
import type { ReleaseSettings } from '@/lib/corpus/release-manifest';
import type { LibraryDocument } from '@/lib/evidence/document';
import { searchTermsVersion } from '@/lib/language/search-terms';
import type { Embedder } from '@/lib/retrieval/embedder';
import { readingSettingsHash } from './read-document';

export const settingsFor = (embedder: Embedder): ReleaseSettings => ({
  embedderId: embedder.id,
  dimensions: embedder.dimensions,
  settingsHash: readingSettingsHash,
});

/** Whether rows and vectors of a release may go into the next one as they are. */
export const canCarryOver = (release: Release, settings: ReleaseSettings): boolean =>
  depthOf(release, settings) === null;

/** How deep documents of a release must be done again under these settings; null when they go over as they are. */
export const depthOf = (
  { manifest }: Release,
  settings: ReleaseSettings,
): 'index' | 'embed' | 'parse' | null => {
  if (manifest.settingsHash !== settings.settingsHash) return 'parse';
  if (manifest.embedderId !== settings.embedderId || manifest.dimensions !== settings.dimensions)
    return 'embed';
  return manifest.termsVersion === searchTermsVersion ? null : 'index';
};

/** What the library holds now, by the place each document came from. */
export const heldBySource = async (release: Release | null): Promise<ReadonlyMap<string, LibraryDocument>> =>
  new Map((release === null ? [] : await release.documents()).map((document) => [document.source, document]));
