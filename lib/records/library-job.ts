import type { DocumentId, LibraryJobId, ReleaseId } from '../evidence/ids';

/** How much of a held document is done again: its terms, its vectors, or all of it from the original. */
export type BuildDepth = 'index' | 'embed' | 'parse';

export const jobSteps = ['plan', 'parse', 'embed', 'build', 'check', 'activate'] as const;
export type JobStep = (typeof jobSteps)[number];

/** `held`: the release is built, but its gate has findings that nobody has overridden. */
export type JobStatus = 'preparing' | 'queued' | 'running' | 'done' | 'held' | 'failed' | 'cancelled';

export interface LibraryJob {
  readonly id: LibraryJobId;
  /** `read`: the documents are read and proposed, the library stays as it is. */
  readonly kind: 'add' | 'build' | 'read';
  /** Null: as deep as the settings that changed ask for. */
  readonly depth: BuildDepth | null;
  readonly requestedBy: string;
  readonly status: JobStatus;
  readonly step: JobStep;
  readonly reason: string | null;
  readonly baseRelease: ReleaseId | null;
  readonly releaseId: ReleaseId | null;
  readonly round: number;
  /** Milliseconds since 1970 at which each step began. */
  readonly timings: Readonly<Record<string, number>>;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** `proposed`: read, and waiting for somebody to say what it is. */
export type DocumentState = 'waiting' | 'parsed' | 'embedded' | 'unchanged' | 'proposed' | 'failed';

export interface JobDocument {
  readonly source: string;
  readonly ordinal: number;
  readonly contentHash: string;
  readonly documentId: DocumentId | null;
  readonly given: boolean;
  readonly depth: BuildDepth;
  readonly state: DocumentState;
  readonly passages: number;
  /** Why it was left out, as a sentence. */
  readonly reason: string | null;
}

/** How far a job is; `done` never falls while it runs. */
export interface JobProgress {
  readonly job: LibraryJob;
  /** Units of work: reading and embedding of each document, then build, check and activate. */
  readonly done: number;
  readonly total: number;
  readonly documents: number;
  readonly read: number;
  readonly embedded: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly passages: number;
  /** Documents read or embedded per second since the job began; null before the first. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
}
