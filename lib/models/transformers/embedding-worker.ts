import { ModelThread } from './model-thread';
import type { WorkerSettings } from './worker-messages';

/** One thread with one copy of an embedding model. */
export class EmbeddingWorker {
  private readonly thread: ModelThread<readonly string[], readonly Float32Array[]>;

  constructor(settings: WorkerSettings) {
    this.thread = new ModelThread('worker-start.mjs', settings);
  }

  /** Vectors in the order of the texts, not normalised. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    return this.thread.run(texts);
  }

  close(): Promise<void> {
    return this.thread.close();
  }
}
