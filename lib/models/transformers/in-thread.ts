import { parentPort, workerData } from 'node:worker_threads';

import { env } from '@huggingface/transformers';

import type { ThreadReply, ThreadRequest } from './model-thread';
import type { ThreadSettings } from './thread-settings';

/** One thread per model: a thread pool of its own would fight the others for cores. */
export const oneThread = { intraOpNumThreads: 1, interOpNumThreads: 1 };

/** The settings of the worker thread that this module runs in; models come from where they say. */
export function openThread<Settings extends ThreadSettings>(): Settings {
  const settings = workerData as Settings;
  env.allowRemoteModels = settings.allowRemote;
  env.allowLocalModels = true;
  if (settings.localModelPath !== null) env.localModelPath = settings.localModelPath;
  env.cacheDir = settings.cacheDir;
  return settings;
}

/** Answers every request of the `ModelThread` that started this thread. */
export function answerRequests<Work, Result>(run: (work: Work) => Promise<Result>): void {
  const port = parentPort;
  if (port === null) throw new Error('This module runs in a worker thread only');
  port.on('message', ({ id, work }: ThreadRequest<Work>) => {
    run(work).then(
      (result) => port.postMessage({ id, result } satisfies ThreadReply<Result>),
      (fault: unknown) => port.postMessage({ id, fault: String(fault) } satisfies ThreadReply<Result>),
    );
  });
}
