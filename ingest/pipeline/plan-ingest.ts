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
export const canCarryOver = ({ manifest }: Release, settings: ReleaseSettings): boolean =>
  manifest.embedderId === settings.embedderId &&
  manifest.dimensions === settings.dimensions &&
  manifest.settingsHash === settings.settingsHash &&
  manifest.termsVersion === searchTermsVersion;

/** What the library holds now, by the place each document came from. */
export const heldBySource = async (release: Release | null): Promise<ReadonlyMap<string, LibraryDocument>> =>
  new Map((release === null ? [] : await release.documents()).map((document) => [document.source, document]));
