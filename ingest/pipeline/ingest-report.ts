import type { ReleaseId } from '@/lib/evidence/ids';

export interface FailedFile {
  readonly source: string;
  /** A sentence for people. */
  readonly reason: string;
}

export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  readonly passages: number;
  /** The file just done. */
  readonly source: string;
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly reason: string | null;
}

export interface IngestReport {
  /** Documents that went in, new or replacing an older version. */
  readonly documents: number;
  readonly unchanged: number;
  readonly failed: readonly FailedFile[];
  /** Passages of the documents that went in. */
  readonly passages: number;
  /** Share of those passages found again in their documents, 0 to 1; 1 when nothing went in. */
  readonly anchorRate: number;
  readonly seconds: number;
  /** The release that is current afterwards; null while the library is empty. */
  readonly releaseId: ReleaseId | null;
}
