import { AppError } from '@/lib/app-error';
import { reportError, services } from '../services';

/** A server that cannot open its stores says so in one sentence and ends; a running one closes them on a signal. */
export async function openAtStart(): Promise<void> {
  try {
    const opened = await services();
    // A terminal signals the whole group and the launcher passes it on: the second one must not cut the closing short.
    let closing: Promise<void> | null = null;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        closing ??= opened.close().finally(() => process.exit(0));
      });
    }
  } catch (error) {
    if (isSentence(error)) process.stderr.write(`almanac: ${error.message}\n`);
    else reportError(error);
    process.exit(1);
  }
}

/** Faults whose message was written for people. */
function isSentence(error: unknown): error is Error {
  return (
    error instanceof AppError ||
    (error instanceof Error && ['FolderHeldError', 'DatabaseUnavailableError'].includes(error.name))
  );
}
