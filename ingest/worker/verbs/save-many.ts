import type { Corpus } from '@/lib/corpus/corpus';

const BYTES_UNDER_WAY = 64 * 1024 * 1024;

/** Saves originals many at a time, because the store writes those that wait together in one write, within bounded memory. */
export class SaveMany {
  private saving: Promise<void>[] = [];
  private bytes = 0;

  constructor(private readonly corpus: Corpus) {}

  async save(contentHash: string, bytes: Uint8Array): Promise<void> {
    const saved = this.corpus.saveOriginal(contentHash, bytes);
    saved.catch(() => undefined);
    this.saving.push(saved);
    this.bytes += bytes.length;
    if (this.bytes > BYTES_UNDER_WAY) await this.done();
  }

  /** Resolves when everything is in the store. Throws what a save threw. */
  async done(): Promise<void> {
    const saving = this.saving;
    this.saving = [];
    this.bytes = 0;
    await Promise.all(saving);
  }
}
