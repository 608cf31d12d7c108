import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import type { ReleaseBuilder } from '@/lib/corpus/release-builder';
import type { ReleaseManifest } from '@/lib/corpus/release-manifest';
import type { DocumentId, ReleaseId } from '@/lib/evidence/ids';
import type { Embedder } from '@/lib/retrieval/embedder';
import { embeddingText } from './embedding-text';
import { canCarryOver, settingsFor } from './plan-ingest';
import type { ReadDocument } from './read-document';

const SMALLEST_ANCHOR_RATE = 0.98;
const ORIGINALS_UNDER_WAY = 64;

/** Throws `AppError('conflict')` when a finished release is not fit to be made current. */
export const passGate = (manifest: ReleaseManifest): void => {
  if (manifest.passages === 0)
    throw new AppError('conflict', 'The new release holds no passage; the old one stays current.');
  if (manifest.anchorRate < SMALLEST_ANCHOR_RATE) {
    const share = (manifest.anchorRate * 100).toFixed(1);
    throw new AppError(
      'conflict',
      `Only ${share} % of the passages were found again in their documents; the old release stays current.`,
    );
  }
};

/** Builds the next release beside the current one. It starts with the first document, so that nothing new costs nothing. */
export class ReleaseWriter {
  private builder: ReleaseBuilder | null = null;
  private originals: Promise<void>[] = [];
  private turn: Promise<void> = Promise.resolve();
  private readonly written = new Map<DocumentId, string>();
  private readonly replaced = new Set<DocumentId>();

  constructor(
    private readonly corpus: Corpus,
    private readonly embedder: Embedder,
    private readonly current: Release | null,
  ) {}

  /** Saves the file's bytes; the release waits for all of them. The store writes many at once. */
  keepOriginal(contentHash: string, bytes: Uint8Array): void {
    const saving = this.corpus.saveOriginal(contentHash, bytes);
    saving.catch(() => undefined);
    this.originals.push(saving);
  }

  /** Embeds and adds one document; documents go in one after the other. `replaces` leaves with it. */
  add(read: ReadDocument, replaces: DocumentId | null): Promise<void> {
    const added = this.turn.then(() => this.addNow(read, replaces));
    this.turn = added.catch(() => undefined);
    return added;
  }

  /** Carries over what was not replaced, finishes, passes the gate, makes the release current; null when nothing was added. */
  async publish(): Promise<ReleaseId | null> {
    await this.turn;
    await this.saveOriginals();
    if (this.builder === null) return null;
    if (this.current !== null && canCarryOver(this.current, settingsFor(this.embedder))) {
      const held = await this.current.documents();
      const kept = held.map(({ id }) => id).filter((id) => !this.written.has(id) && !this.replaced.has(id));
      if (kept.length > 0) await this.builder.carryOver(this.current, kept);
    }
    const manifest = await this.builder.finish();
    this.builder = null;
    try {
      passGate(manifest);
    } catch (cause) {
      await this.corpus.retire(manifest.id);
      throw cause;
    }
    await this.corpus.activate(manifest.id);
    return manifest.id;
  }

  async abandon(): Promise<void> {
    await this.turn;
    await this.builder?.abandon();
  }

  private async saveOriginals(): Promise<void> {
    const saving = this.originals;
    this.originals = [];
    await Promise.all(saving);
  }

  private async addNow(
    { document, parsed, passages }: ReadDocument,
    replaces: DocumentId | null,
  ): Promise<void> {
    const twin = this.written.get(document.id);
    if (twin !== undefined) {
      throw new AppError('conflict', `The file states the id ${document.id}, which ${twin} has already.`);
    }
    const vectors = await this.embedder.embedPassages(
      passages.map((passage) => embeddingText(document.title, passage)),
    );
    this.builder ??= await this.corpus.startRelease(settingsFor(this.embedder));
    this.written.set(document.id, document.source);
    if (replaces !== null) this.replaced.add(replaces);
    await this.builder.add([{ document, parsed, passages, vectors }]);
    if (this.originals.length >= ORIGINALS_UNDER_WAY) await this.saveOriginals();
  }
}
