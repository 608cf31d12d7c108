import { AppError } from '@/lib/app-error';
import { reportError, services } from '../services';

/** A server that cannot open its stores says so in one sentence and ends; a running one closes them on a signal. */
export async function openAtStart(): Promise<void> {
  try {
    const opened = await services();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        void opened.close().finally(() => process.exit(0));
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
