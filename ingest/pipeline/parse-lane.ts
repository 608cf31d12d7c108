import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PAGE_DONE } from './parse-message';
import type {
  FailedOutcome,
  ParseMessage,
  ParseOutcome,
  ParseRequest,
  RenderOutcome,
  TaskOutcome,
  UnpackOutcome,
} from './parse-message';
import type { SourcedFile } from './read-document';
import { AppError } from '@/lib/app-error';
import { residentBytes } from './process-memory';

export interface ParseLimits {
  /** Longest time for one file. */
  readonly timeMs: number;
  /** Time given beyond it for each page whose text has been recognised from its image. */
  readonly pageMs: number;
  /** Largest resident memory of the parse process. */
  readonly memoryBytes: number;
}

export const parseLimits: ParseLimits = { timeMs: 120_000, pageMs: 60_000, memoryBytes: 1_500 * 1024 * 1024 };

const WATCH_EVERY_MS = 100;
const MEBIBYTE = 1024 * 1024;

const startProcess = (limits: ParseLimits): ChildProcess => {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const heap = Math.floor((limits.memoryBytes * 0.8) / MEBIBYTE);
  return fork(fileURLToPath(new URL('./parse-process.ts', import.meta.url)), {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    execArgv: ['--import', loader, `--max-old-space-size=${heap}`, '--stack-size=2000'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
};

/** Resolves when the process takes files; its own start does not count against a file. */
const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const broken = (): void =>
      reject(new AppError('unavailable', 'The process that reads files does not start.'));
    child.once('message', () => {
      child.removeListener('exit', broken);
      child.removeListener('error', broken);
      resolve();
    });
    child.once('exit', broken);
    child.once('error', broken);
  });

/** Of the limit: a process that keeps more than this when a file is done is not given another. */
const KEPT_SHARE = 1 / 3;

/**
 * One parse process at a time, fed one file at a time. A file that takes too long or too much memory, or that kills the
 * process, fails alone, and only in a process that has read nothing before it: whatever an earlier file has left behind
 * condemns no other. The next file gets a new process.
 */
export class ParseLane {
  private child: ChildProcess | null = null;

  constructor(private readonly limits: ParseLimits = parseLimits) {}

  /** Reads a document. */
  async parse(file: SourcedFile): Promise<ParseOutcome> {
    const outcome = await this.carryOut({ task: 'read', file });
    return outcome.outcome === 'read' ? outcome : failureOf(outcome);
  }

  /** Unpacks an archive of many into an empty folder; bytes that do not begin as an archive never reach the process. */
  async unpack(file: SourcedFile, into: string): Promise<UnpackOutcome> {
    if (!startsAsArchive(file.bytes)) return { outcome: 'unpacked', files: null };
    const outcome = await this.carryOut({ task: 'unpack', file, into });
    return outcome.outcome === 'unpacked' ? outcome : failureOf(outcome);
  }

  /** Makes a document ready to be shown as it was published. */
  async render(file: SourcedFile): Promise<RenderOutcome> {
    const outcome = await this.carryOut({ task: 'render', file });
    return outcome.outcome === 'rendered' ? outcome : failureOf(outcome);
  }

  private async carryOut(request: ParseRequest): Promise<TaskOutcome> {
    const isFresh = this.child === null;
    const child = this.child ?? startProcess(this.limits);
    if (isFresh) await ready(child);
    this.child = child;
    const outcome = await this.ask(child, request);
    if (this.child === null) return isFresh ? outcome : this.carryOut(request);
    if (child.pid !== undefined && residentBytes(child.pid) > this.limits.memoryBytes * KEPT_SHARE)
      this.close();
    return outcome;
  }

  close(): void {
    this.child?.removeAllListeners();
    this.child?.kill();
    this.child = null;
  }

  private ask(child: ChildProcess, request: ParseRequest): Promise<TaskOutcome> {
    return new Promise((resolve) => {
      let deadline = Date.now() + this.limits.timeMs;
      const settle = (outcome: TaskOutcome): void => {
        clearInterval(watch);
        child.removeAllListeners();
        resolve(outcome);
      };
      const fail = (reason: string): void => {
        this.child = null;
        settle({ outcome: 'failed', reason });
        child.on('error', () => undefined);
        child.kill('SIGKILL');
      };
      const watch = setInterval(() => {
        if (Date.now() > deadline) fail(tooLong(this.limits));
        else if (child.pid !== undefined && residentBytes(child.pid) > this.limits.memoryBytes)
          fail(tooLarge(this.limits));
      }, WATCH_EVERY_MS);
      child.on('message', (message: ParseMessage) => {
        if (message === PAGE_DONE) deadline = Math.max(deadline, Date.now() + this.limits.pageMs);
        else if (typeof message !== 'string') settle(message);
      });
      child.once('error', () => fail('The process that reads files could not be reached.'));
      // V8 aborts a process that runs out of its heap.
      child.once('exit', (_, signal) =>
        fail(signal === 'SIGABRT' ? tooLarge(this.limits) : 'The file broke the process that reads files.'),
      );
      child.send(request);
    });
  }
}

const failureOf = (outcome: TaskOutcome): FailedOutcome =>
  outcome.outcome === 'failed'
    ? outcome
    : { outcome: 'failed', reason: 'The process that reads files gave another answer than was asked for.' };

const startsAsArchive = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

const tooLong = ({ timeMs }: ParseLimits): string =>
  `Reading the file took longer than ${Math.round(timeMs / 1000)} seconds.`;

const tooLarge = ({ memoryBytes }: ParseLimits): string =>
  `Reading the file needs more than ${Math.floor(memoryBytes / MEBIBYTE)} MB of memory.`;
