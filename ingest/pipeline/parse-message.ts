import type { ReadDocument, SourcedFile } from './read-document';

/** What the parent sends to a parse process, one file at a time. */
export type ParseRequest = SourcedFile;

/** What comes back: the document, or why it could not be read, as a sentence. */
export type ParseOutcome =
  | { readonly outcome: 'read'; readonly read: ReadDocument }
  | { readonly outcome: 'failed'; readonly reason: string };

/** The first message of a parse process: it has loaded and takes files. */
export const READY = 'ready';

export type ParseMessage = ParseOutcome | typeof READY;
