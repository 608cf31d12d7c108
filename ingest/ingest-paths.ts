import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import type { Embedder } from '@/lib/retrieval/embedder';
import { collectFiles } from './pipeline/collect-files';
import type { IngestProgress, IngestReport } from './pipeline/ingest-report';
import { IngestRun } from './pipeline/ingest-run';
import { ParseLane } from './pipeline/parse-lane';
import type { ParseLimits } from './pipeline/parse-lane';
import { canCarryOver, heldBySource, settingsFor } from './pipeline/plan-ingest';
import { ReleaseWriter } from './pipeline/release-writer';
import { rereadHeld } from './pipeline/reread-held';

export interface IngestOptions {
  readonly paths: readonly string[];
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Sources are relative to this folder; by default to the folder that holds each given path. */
  readonly baseDir?: string | null;
  readonly limits?: ParseLimits;
  /** Stops the run between two files; the current release stays as it was. */
  readonly signal?: AbortSignal;
}

const LANES = 2;
const FILES_WORTH_A_LANE = 4;

const eachOn = async <T>(
  lanes: readonly ParseLane[],
  things: readonly T[],
  work: (thing: T, lane: ParseLane) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const runs = lanes.map(async (lane) => {
    for (let thing = things[next++]; thing !== undefined; thing = things[next++]) await work(thing, lane);
  });
  const ended = await Promise.allSettled(runs);
  const fault = ended.find((run) => run.status === 'rejected');
  if (fault?.status === 'rejected') throw fault.reason;
};

const currentRelease = async (corpus: Corpus): Promise<Release | null> => {
  const id = await corpus.currentReleaseId();
  return id === null ? null : corpus.openRelease(id);
};

/**
 * Reads files and folders into the library: one new release with everything the current one holds, the documents given
 * here added or replaced, made current by one write at the end. Unchanged files are skipped, broken ones named in the
 * report. Whatever goes wrong before that last write, the old release stays current. The caller holds the writer lock.
 * Throws `AppError` when a path is missing, the store cannot be written or the release does not pass its gate.
 */
export const ingestPaths = async (options: IngestOptions): Promise<IngestReport> => {
  const startedAt = Date.now();
  const { corpus, embedder } = options;
  const files = await collectFiles(options.paths, options.baseDir ?? null);
  const current = await currentRelease(corpus);
  const held = await heldBySource(current);
  const reusable = current !== null && canCarryOver(current, settingsFor(embedder));
  const writer = new ReleaseWriter(corpus, embedder, current);
  const run = new IngestRun(options, writer, held, reusable);
  const lanes = Array.from(
    { length: Math.max(1, Math.min(LANES, Math.floor(files.length / FILES_WORTH_A_LANE))) },
    () => new ParseLane(options.limits),
  );
  try {
    await eachOn(lanes, files, async (file, lane) => {
      options.signal?.throwIfAborted();
      await run.take(file, lane, files.length);
    });
    if (current !== null && !reusable) {
      const others = [...held.values()].filter(({ source }) => !run.hasRead(source));
      await eachOn(lanes, others, async (document, lane) => {
        options.signal?.throwIfAborted();
        const read = await rereadHeld(document, { corpus, release: current, lane });
        if (read !== null) await writer.add(read, document.id);
      });
    }
    const released = await writer.publish();
    return run.report(startedAt, released ?? current?.releaseId ?? null);
  } catch (cause) {
    await writer.abandon().catch(() => undefined);
    throw cause;
  } finally {
    lanes.forEach((lane) => lane.close());
  }
};
