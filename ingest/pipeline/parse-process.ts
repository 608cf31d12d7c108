import { AppError } from '@/lib/app-error';
import { PAGE_DONE, READY } from './parse-message';
import type { ParseOutcome, ParseRequest } from './parse-message';
import { readDocument } from './read-document';

/* The program of a parse process: it holds one file at a time, and nothing that matters is lost when it is killed. */

const reasonOf = (cause: unknown): string => {
  if (cause instanceof AppError) return cause.message;
  if (cause instanceof RangeError) return 'The file is nested too deeply to be read.';
  return `The file could not be read (${cause instanceof Error ? cause.name : 'unknown fault'}).`;
};

const outcomeOf = async (request: ParseRequest): Promise<ParseOutcome> => {
  try {
    return { outcome: 'read', read: await readDocument(request, () => process.send?.(PAGE_DONE)) };
  } catch (cause) {
    return { outcome: 'failed', reason: reasonOf(cause) };
  }
};

process.on('message', (request: ParseRequest) => {
  void outcomeOf(request).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
process.send?.(READY);
