import type { DocumentId, PassageId } from './ids';
import type { Span } from './span';

/** Verbatim text of a passage. Offsets index the document's canonical text and slice to `text` exactly. */
export interface Quote extends Span {
  readonly passageId: PassageId;
  readonly documentId: DocumentId;
  readonly text: string;
}
