import type { OpenDatabase } from '@/db/client';
import type { Corpus } from '@/lib/corpus/corpus';
import type { LibraryJob } from '@/lib/records/library-job';
import type { Embedder } from '@/lib/retrieval/embedder';
import type { GoldenQuestion } from '../gate/golden-questions';
import type { RetentionLimits } from '../pipeline/retire-old';
import type { Queues } from './queues';

/** What the steps of a job work with. */
export interface WorkerUses {
  readonly database: OpenDatabase;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  readonly queues: Queues;
  readonly golden: readonly GoldenQuestion[];
  readonly retention: RetentionLimits;
  /** Addresses that may be fetched although they are not public, as `host:port`. */
  readonly fetchAllow: readonly string[];
}

/** A step of a running job. `lost` is aborted when another worker has taken the step over. */
export interface StepWork {
  readonly job: LibraryJob;
  readonly source: string;
  readonly lost: AbortSignal;
}

export type RunStep = (uses: WorkerUses, work: StepWork) => Promise<void>;
