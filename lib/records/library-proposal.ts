import type { Quoting } from '../evidence/catalogue-entry';
import type { DocumentFormat, DocumentMetadata } from '../evidence/document';
import type { DocumentId, LibraryJobId } from '../evidence/ids';

export type ProposalOrigin = 'upload' | 'address' | 'folder' | 'refetch';

/** `sent`: on its way into a release. */
export type ProposalState = 'reading' | 'ready' | 'refused' | 'confirmed' | 'dismissed' | 'sent';

/** What was read of a document that was given. */
export interface ProposalFinding {
  readonly documentId: DocumentId;
  /** Whether the file itself says its id. */
  readonly statesId: boolean;
  readonly format: DocumentFormat;
  readonly passages: number;
  readonly pageCount: number;
  readonly anchorRate: number;
  readonly metadata: DocumentMetadata;
  /** The document of the library that it would replace, and whether that has the very same bytes. */
  readonly heldAs: DocumentId | null;
  readonly isHeld: boolean;
}

/** What somebody has said a document is. */
export interface ProposalDecision {
  readonly documentId: DocumentId;
  readonly source: string;
  readonly confirmed: Partial<DocumentMetadata>;
  readonly quoting: Quoting;
  /** The document that it takes the place of, which stays readable. */
  readonly supersedes: DocumentId | null;
  /** ISO 8601 date on which somebody made sure that it is the edition in force; null when nobody did. */
  readonly lastChecked: string | null;
}

export interface Proposal {
  readonly id: string;
  readonly origin: ProposalOrigin;
  readonly source: string;
  /** SHA-256 of its bytes, which the library's store holds; null until they have come. */
  readonly contentHash: string | null;
  readonly bytes: number;
  readonly address: string | null;
  readonly state: ProposalState;
  readonly reason: string | null;
  readonly readJobId: LibraryJobId | null;
  readonly addJobId: LibraryJobId | null;
  readonly finding: ProposalFinding | null;
  readonly decision: ProposalDecision | null;
  readonly givenBy: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}
