import type { Rendering } from '@/lib/evidence/rendering';
import type { ReadDocument, SourcedFile } from './read-document';

/** What the parent sends to a parse process, one file at a time. */
export type ParseRequest =
  | { readonly task: 'read' | 'render'; readonly file: SourcedFile }
  /** Unpacks an archive of many into a folder that is empty. */
  | { readonly task: 'unpack'; readonly file: SourcedFile; readonly into: string };

export interface FailedOutcome {
  readonly outcome: 'failed';
  /** A sentence for people. */
  readonly reason: string;
}

/** What comes back of reading: the document, or why it could not be read. */
export type ParseOutcome = { readonly outcome: 'read'; readonly read: ReadDocument } | FailedOutcome;

/** A file of an archive: its path within, and the name it has in the folder it was unpacked into, or why it is not there. */
export type UnpackedFile =
  { readonly path: string; readonly name: string } | { readonly path: string; readonly reason: string };

/** `files` is null for what is no archive of many. */
export type UnpackOutcome =
  { readonly outcome: 'unpacked'; readonly files: readonly UnpackedFile[] | null } | FailedOutcome;

export type RenderOutcome = { readonly outcome: 'rendered'; readonly rendering: Rendering } | FailedOutcome;

export type TaskOutcome = ParseOutcome | UnpackOutcome | RenderOutcome;

/** The first message of a parse process: it has loaded and takes files. */
export const READY = 'ready';

/** Sent as each page is done whose text had to be recognised: such a file is given more time. */
export const PAGE_DONE = 'page-done';

export type ParseMessage = TaskOutcome | typeof READY | typeof PAGE_DONE;
