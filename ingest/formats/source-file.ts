import type { ParsedDocument } from '@/lib/evidence/document';

/** A file as it came: its bytes, and its name without folders. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Maps bytes to the canonical document. Throws `AppError` with a sentence for people when the file cannot be read. */
export type ReadFormat = (file: SourceFile) => Promise<ParsedDocument>;
