/** What a worker needs to load its model. */
export interface WorkerSettings {
  readonly model: string;
  readonly localModelPath: string | null;
  readonly cacheDir: string;
  readonly allowRemote: boolean;
  readonly pooling: 'mean' | 'cls' | 'last_token';
  readonly quantisation: 'fp32' | 'fp16' | 'q8' | 'q4';
}
