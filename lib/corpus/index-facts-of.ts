import type { IndexFacts } from '../evidence/index-facts';
import type { ReleaseManifest } from './release-manifest';
import { planVectorIndex } from './vector-index';

/** What an admin is told of a release's index; older releases did not keep their reason, which follows from their size. */
export function indexFactsOf(manifest: ReleaseManifest): IndexFacts {
  const { id, passages, embedderId, dimensions, vectorIndex, vectorIndexing } = manifest;
  const { reason, partitions, probes, recallAt10 } = vectorIndexing ?? {
    ...planVectorIndex(passages),
    recallAt10: null,
  };
  return {
    releaseId: id,
    passages,
    embedderId,
    dimensions,
    kind: vectorIndex,
    reason,
    partitions,
    probes,
    recallAt10,
  };
}
