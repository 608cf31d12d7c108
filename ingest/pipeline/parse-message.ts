import type { ReadDocument, SourcedFile } from './read-document';

/** What the parent sends to a parse process, one file at a time. */
export type ParseRequest = SourcedFile;

/** What comes back: the document, or why it could not be read, as a sentence. */
export type ParseOutcome =
  | { readonly outcome: 'read'; readonly read: ReadDocument }
  | { readonly outcome: 'failed'; readonly reason: string };

/** The first message of a parse process: it has loaded and takes files. */
export const READY = 'ready';

/** Sent as each page is done whose text had to be recognised: such a file is given more time. */
export const PAGE_DONE = 'page-done';

export type ParseMessage = ParseOutcome | typeof READY | typeof PAGE_DONE;
