import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import type { LibraryDocument } from '@/lib/evidence/document';
import type { ReleaseId } from '@/lib/evidence/ids';
import type { FoundFile } from './collect-files';
import type { FailedFile, IngestProgress, IngestReport } from './ingest-report';
import type { ParseLane } from './parse-lane';
import { contentHashOf } from './read-document';
import type { ReadDocument } from './read-document';
import type { ReleaseWriter } from './release-writer';

type Outcome =
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'failed'; readonly reason: string }
  | { readonly outcome: 'read'; readonly read: ReadDocument };

interface RunOptions {
  readonly corpus: Corpus;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** One run of ingest: what it works with and what it has counted so far. */
export class IngestRun {
  private readonly failed: FailedFile[] = [];
  private readonly read = new Set<string>();
  private documents = 0;
  private unchanged = 0;
  private passages = 0;
  private anchored = 0;
  private done = 0;

  constructor(
    private readonly options: RunOptions,
    private readonly writer: ReleaseWriter,
    private readonly held: ReadonlyMap<string, LibraryDocument>,
    private readonly reusable: boolean,
  ) {}

  async take(file: FoundFile, lane: ParseLane, total: number): Promise<void> {
    const outcome = await this.outcomeOf(file, lane).catch((cause: unknown): Outcome => {
      if (cause instanceof AppError) return { outcome: 'failed', reason: cause.message };
      throw cause;
    });
    this.done += 1;
    if (outcome.outcome === 'unchanged') this.unchanged += 1;
    if (outcome.outcome === 'failed') this.failed.push({ source: file.source, reason: outcome.reason });
    if (outcome.outcome === 'read') this.count(outcome.read);
    const reason = outcome.outcome === 'failed' ? outcome.reason : null;
    const { done, passages } = this;
    this.options.onProgress?.({
      done,
      total,
      passages,
      source: file.source,
      outcome: outcome.outcome,
      reason,
    });
  }

  /** Whether the document of this place went in with this run. */
  hasRead(source: string): boolean {
    return this.read.has(source);
  }

  report(startedAt: number, releaseId: ReleaseId | null): IngestReport {
    const { documents, unchanged, passages, failed } = this;
    const anchorRate = passages === 0 ? 1 : this.anchored / passages;
    return {
      documents,
      unchanged,
      failed,
      passages,
      anchorRate,
      seconds: (Date.now() - startedAt) / 1000,
      releaseId,
    };
  }

  private count({ document, passages }: ReadDocument): void {
    this.read.add(document.source);
    this.documents += 1;
    this.passages += passages.length;
    this.anchored += passages.filter((passage) => passage.anchored).length;
  }

  private async outcomeOf(file: FoundFile, lane: ParseLane): Promise<Outcome> {
    const bytes = await file.read();
    const hash = contentHashOf(bytes);
    const before = this.held.get(file.source);
    if (this.reusable && before?.contentHash === hash) return { outcome: 'unchanged' };
    const parsed = await lane.parse({ source: file.source, bytes });
    if (parsed.outcome === 'failed') return parsed;
    this.writer.keepOriginal(hash, bytes);
    await this.writer.add(parsed.read, before?.id ?? null);
    return parsed;
  }
}
