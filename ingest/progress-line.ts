import type { IngestProgress } from './pipeline/ingest-report';

const BAR_WIDTH = 24;
const LINE_EVERY_MS = 5_000;
const BAR_EVERY_MS = 100;

/** "1 min 20 s", "45 s". */
export const spokenSeconds = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
};

/** Count, rate and time left of a run as one line. */
export const progressLine = ({ done, total, passages }: IngestProgress, elapsedMs: number): string => {
  const seconds = Math.max(elapsedMs / 1000, 0.001);
  const rate = done / seconds;
  const left = rate === 0 ? '' : `, ${spokenSeconds((total - done) / rate)} left`;
  const pace = rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
  return `${done}/${total} files, ${passages} passages, ${pace} files/s${left}`;
};

const bar = ({ done, total }: IngestProgress): string => {
  const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
};

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows a run on a terminal as one moving bar, elsewhere as a plain line every few seconds; broken files are named at once. */
export const progressPrinter = (terminal: Terminal): ((progress: IngestProgress) => void) => {
  const startedAt = Date.now();
  let shownAt = 0;
  return (progress) => {
    const now = Date.now();
    const isLast = progress.done === progress.total;
    const wipe = terminal.isTTY === true ? '\r\u001B[2K' : '';
    if (progress.outcome === 'failed')
      terminal.write(`${wipe}Skipped ${progress.source}: ${progress.reason ?? ''}\n`);
    if (!isLast && now - shownAt < (terminal.isTTY === true ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
    shownAt = now;
    const line = progressLine(progress, now - startedAt);
    if (terminal.isTTY !== true) terminal.write(`${line}\n`);
    else
      terminal.write(
        `${wipe}${`${bar(progress)} ${line}`.slice(0, (terminal.columns ?? 100) - 1)}${isLast ? '\n' : ''}`,
      );
  };
};
