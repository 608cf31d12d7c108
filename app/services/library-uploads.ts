import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@/db/client';
import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import type { Person } from '@/lib/identity/person';
import { propose, waitingBytes } from '@/lib/records/library-proposals';
import * as uploads from '@/lib/records/library-uploads';
import type { Upload } from '@/lib/records/library-uploads';
import { largestFileBytes, largestUploadBytes, fileSize } from './upload-limits';

const STALE_DAYS = 7;

interface UploadUses {
  readonly db: Database;
  readonly corpus: Corpus;
  /** What has arrived of files under way lies in `uploads` in it. */
  readonly dataFolder: string;
  /** Told when a file is complete and waits to be read. */
  readonly given: () => void;
}

/** How far an upload is: `offset` is where the tab goes on. */
export interface UploadStanding {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly offset: number;
  readonly isComplete: boolean;
}

export interface AskedFile {
  readonly name: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly tab: string;
}

/**
 * Files that come from a browser in parts. A part is appended where the last one ended, by the one tab that the file belongs
 * to; whatever ends early is gone on with. A complete file is in the library's store before its last part is answered.
 */
export function openUploads(uses: UploadUses) {
  const { db } = uses;
  const folder = join(/* turbopackIgnore: true */ uses.dataFolder, 'uploads');
  const pathOf = (id: string) => join(/* turbopackIgnore: true */ folder, `${id}.part`);
  const writing = new Set<string>();

  const standing = async ({ id, name, bytes }: Upload): Promise<UploadStanding> => {
    const offset = await stat(pathOf(id)).then(
      ({ size }) => size,
      () => 0,
    );
    return { id, name, bytes, offset, isComplete: false };
  };
  const ownUpload = async (id: string, person: Person): Promise<Upload> => {
    const upload = await uploads.findUpload(db, id, person.id);
    if (upload === null) throw new AppError('not-found', 'There is no such upload, or it is complete.');
    return upload;
  };
  return {
    /** Begins a file or goes on with one that this or a silent tab has left. @throws AppError `too-large`. */
    begin: async (asked: AskedFile, person: Person): Promise<UploadStanding> => {
      const before = await uploads.takeOverUpload(db, { ...asked, personId: person.id });
      if (before !== null) return standing(before);
      await requireRoom(db, asked.bytes);
      await noSpace(() => mkdir(folder, { recursive: true }));
      return standing(await uploads.createUpload(db, { ...asked, personId: person.id }));
    },
    standing: async (id: string, person: Person) => standing(await ownUpload(id, person)),
    unfinished: async (person: Person): Promise<readonly UploadStanding[]> =>
      Promise.all((await uploads.listUploads(db, person.id)).map(standing)),
    /**
     * Appends a part. @throws AppError `conflict` where it does not begin where the last one ended or another tab has the
     * file, `too-large` beyond the size that was told, `unavailable` on a full disk.
     */
    append: async (
      id: string,
      part: { readonly offset: number; readonly tab: string; readonly body: AsyncIterable<Uint8Array> },
      person: Person,
    ): Promise<UploadStanding> => {
      const upload = await ownUpload(id, person);
      if (writing.has(id) || !(await uploads.touchUpload(db, id, part.tab)))
        throw new AppError('conflict', 'Another tab is sending this file.');
      writing.add(id);
      try {
        const { offset } = await standing(upload);
        if (offset !== part.offset) throw new AppError('conflict', `Go on at ${String(offset)}.`);
        await noSpace(() => writePart(pathOf(id), upload.bytes, part));
        const now = await standing(upload);
        return now.offset === upload.bytes
          ? await noSpace(() => finish(uses, upload, pathOf(id), person.name))
          : now;
      } finally {
        writing.delete(id);
      }
    },
    discard: async (id: string, person: Person): Promise<void> => {
      await ownUpload(id, person);
      await uploads.removeUpload(db, id);
      await rm(pathOf(id), { force: true });
    },
    removeStale: async (): Promise<void> => {
      for (const id of await uploads.removeStaleUploads(db, STALE_DAYS))
        await rm(pathOf(id), { force: true });
    },
  };
}

export type Uploads = ReturnType<typeof openUploads>;

async function requireRoom(db: Database, bytes: number): Promise<void> {
  if (bytes > largestFileBytes)
    throw new AppError('too-large', `A file may have ${fileSize(largestFileBytes)} at most.`);
  const taken = await waitingBytes(db);
  if (taken + bytes > largestUploadBytes)
    throw new AppError(
      'too-large',
      `${fileSize(bytes)} are too many: ${fileSize(largestUploadBytes)} may wait at a time, and ${fileSize(taken)} wait already.`,
    );
}

/** Keeps a complete file and has it read. Done twice it is the same. */
async function finish(
  { db, corpus, given }: UploadUses,
  { id, name, bytes }: Upload,
  path: string,
  by: string,
): Promise<UploadStanding> {
  const whole = await readFile(path);
  const contentHash = createHash('sha256').update(whole).digest('hex');
  await corpus.saveOriginal(contentHash, whole);
  await propose(db, { id, origin: 'upload', source: name, contentHash, bytes, givenBy: by });
  await uploads.removeUpload(db, id);
  await rm(path, { force: true });
  given();
  return { id, name, bytes, offset: bytes, isComplete: true };
}

async function writePart(
  path: string,
  most: number,
  { offset, body }: { readonly offset: number; readonly body: AsyncIterable<Uint8Array> },
): Promise<void> {
  const file = await open(path, 'a');
  try {
    let at = offset;
    for await (const bytes of body) {
      at += bytes.byteLength;
      if (at > most) throw new AppError('too-large', 'More bytes come than the file was said to have.');
      await file.appendFile(bytes);
    }
  } finally {
    await file.close();
  }
}

/** A full disk is an expected fault: what has arrived stays. */
async function noSpace<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!isFull(cause)) throw cause;
    throw new AppError(
      'unavailable',
      'There is no space left on the server’s disk. What has arrived is kept: make room, then go on.',
      { cause },
    );
  }
}

function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = 'code' in cause ? String(cause.code) : '';
  return (
    /ENOSPC|EDQUOT/.test(code) || /no space left|os error 28\b/i.test(cause.message) || isFull(cause.cause)
  );
}
