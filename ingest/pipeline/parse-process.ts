import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AppError } from '@/lib/app-error';
import { PAGE_DONE, READY } from './parse-message';
import type { ParseRequest, TaskOutcome, UnpackedFile } from './parse-message';
import type { SourcedFile } from './read-document';
import { filesWithin } from '../formats/archive/files-within';
import { renderDocument } from '../rendering/render-document';
import { readDocument } from './read-document';

/* The program of a parse process: it holds one file at a time, and nothing that matters is lost when it is killed. */

const reasonOf = (cause: unknown): string => {
  if (cause instanceof AppError) return cause.message;
  if (cause instanceof RangeError) return 'The file is nested too deeply to be read.';
  return `The file could not be read (${cause instanceof Error ? cause.name : 'unknown fault'}).`;
};

const unpack = async (file: SourcedFile, into: string): Promise<readonly UnpackedFile[] | null> => {
  const within = filesWithin(file.bytes);
  if (within === null) return null;
  const unpacked: UnpackedFile[] = [];
  for (const { path, read } of within) {
    const name = String(unpacked.length);
    try {
      await writeFile(join(into, name), read());
      unpacked.push({ path, name });
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      unpacked.push({ path, reason: cause.message });
    }
  }
  return unpacked;
};

const carryOut = async (request: ParseRequest): Promise<TaskOutcome> => {
  const { file } = request;
  switch (request.task) {
    case 'read':
      return { outcome: 'read', read: await readDocument(file, () => process.send?.(PAGE_DONE)) };
    case 'unpack':
      return { outcome: 'unpacked', files: await unpack(file, request.into) };
    case 'render': {
      const name = posix.basename(file.source);
      return { outcome: 'rendered', rendering: await renderDocument({ name, bytes: file.bytes }) };
    }
  }
};

const outcomeOf = async (request: ParseRequest): Promise<TaskOutcome> => {
  try {
    return await carryOut(request);
  } catch (cause) {
    return { outcome: 'failed', reason: reasonOf(cause) };
  }
};

process.on('message', (request: ParseRequest) => {
  void outcomeOf(request).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
process.send?.(READY);
