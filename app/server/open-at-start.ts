import { AppError } from '@/lib/app-error';
import { reportError, services } from '../services';
import type { Services } from '../services';
import { keepHouse } from '../services/upkeep';
import { tellClientAddress } from './client-address';

/** A server that cannot open its stores says so in one sentence and ends; a running one closes them on a signal. */
export async function openAtStart(): Promise<void> {
  try {
    tellClientAddress();
    const opened = await services();
    const upkeep = keepHouseDaily(opened);
    await opened.keepers.resume();
    const rounds = lookAroundEachMinute(opened);
    // A terminal signals the whole group and the launcher passes it on: the second one must not cut the closing short.
    let closing: Promise<void> | null = null;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        clearInterval(upkeep);
        clearInterval(rounds);
        closing ??= opened.close().finally(() => process.exit(0));
      });
    }
  } catch (error) {
    if (isSentence(error)) process.stderr.write(`almanac: ${error.message}\n`);
    else reportError(error);
    process.exit(1);
  }
}

/** Once now and every six hours: a server that is started each morning keeps its promises too. */
function keepHouseDaily(opened: Services): NodeJS.Timeout {
  const run = () => {
    keepHouse(opened, opened.settings.identity.retentionDays, new Date()).catch(reportError);
  };
  run();
  return setInterval(run, 6 * 60 * 60_000).unref();
}

/** The watched folder and the sources whose look is due; a round that takes longer is waited for. */
function lookAroundEachMinute({ keepers }: Services): NodeJS.Timeout {
  let under: Promise<void> | null = null;
  const run = () => {
    under ??= keepers
      .lookAround()
      .catch(reportError)
      .finally(() => {
        under = null;
      });
  };
  run();
  return setInterval(run, 60_000).unref();
}

/** Faults whose message was written for people. */
function isSentence(error: unknown): error is Error {
  return (
    error instanceof AppError ||
    (error instanceof Error && ['FolderHeldError', 'DatabaseUnavailableError'].includes(error.name))
  );
}
