import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { sourceFolder } from '../source-folder';

/** What a thread answers to request `id`: a result, or what went wrong. */
export type ThreadReply<Result> =
  { readonly id: number; readonly result: Result } | { readonly id: number; readonly fault: string };

export interface ThreadRequest<Work> {
  readonly id: number;
  readonly work: Work;
}

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: Error) => void;
}

/** One thread with one copy of a model. It keeps the process alive only while it has work. */
export class ModelThread<Work, Result> {
  private readonly thread: Worker;
  private readonly waiting = new Map<number, Waiting<Result>>();
  private nextId = 0;
  private ended: Error | null = null;

  /** `startFile` lies in this folder; it gets `settings` as its worker data. */
  constructor(startFile: string, settings: unknown) {
    const folder = sourceFolder(import.meta.url, join('lib', 'models', 'transformers'), startFile);
    this.thread = new Worker(/* turbopackIgnore: true */ join(folder, startFile), { workerData: settings });
    this.thread.unref();
    this.thread.on('message', (reply: ThreadReply<Result>) => this.settle(reply));
    this.thread.on('error', (fault: Error) => this.end(fault));
    this.thread.on('exit', (code) => this.end(new Error(`The model's thread ended with code ${code}`)));
  }

  run(work: Work): Promise<Result> {
    if (this.ended !== null) return Promise.reject(this.ended);
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.thread.ref();
      this.thread.postMessage({ id, work } satisfies ThreadRequest<Work>);
    });
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }

  private settle(reply: ThreadReply<Result>): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (this.waiting.size === 0) this.thread.unref();
    if ('result' in reply) waiting?.resolve(reply.result);
    else waiting?.reject(new Error(reply.fault));
  }

  private end(fault: Error): void {
    this.ended ??= fault;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}
