import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { sourceFolder } from '../source-folder';
import type { EmbedReply, EmbedRequest, WorkerSettings } from './worker-messages';

interface Waiting {
  readonly resolve: (vectors: readonly Float32Array[]) => void;
  readonly reject: (fault: Error) => void;
}

/** One thread with one copy of the model. It keeps the process alive only while it has work. */
export class EmbeddingWorker {
  private readonly thread: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 0;
  private ended: Error | null = null;

  constructor(settings: WorkerSettings) {
    const folder = sourceFolder(import.meta.url, join('lib', 'models', 'transformers'), 'worker-start.mjs');
    const file = join(folder, 'worker-start.mjs');
    this.thread = new Worker(file, { workerData: settings });
    this.thread.unref();
    this.thread.on('message', (reply: EmbedReply) => this.settle(reply));
    this.thread.on('error', (fault: Error) => this.end(fault));
    this.thread.on('exit', (code) => this.end(new Error(`The embedding worker ended with code ${code}`)));
  }

  embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (this.ended !== null) return Promise.reject(this.ended);
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.thread.ref();
      this.thread.postMessage({ id, texts } satisfies EmbedRequest);
    });
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }

  private settle(reply: EmbedReply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (this.waiting.size === 0) this.thread.unref();
    if ('vectors' in reply) waiting?.resolve(reply.vectors);
    else waiting?.reject(new Error(reply.fault));
  }

  private end(fault: Error): void {
    this.ended ??= fault;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}
