import type { ParsedDocument } from '@/lib/evidence/document';

/** A file as it came: its bytes, and its name without folders. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Maps bytes to the canonical document. Throws `AppError` with a sentence for people when the file cannot be
 * read. `afterPage` is called as each page is done that needs far longer than others, as one whose text is recognised.
 */
export type ReadFormat = (file: SourceFile, afterPage?: () => void) => Promise<ParsedDocument>;
