/** What a worker needs to load its model. */
export interface WorkerSettings {
  readonly model: string;
  readonly localModelPath: string | null;
  readonly cacheDir: string;
  readonly allowRemote: boolean;
  readonly pooling: 'mean' | 'cls' | 'last_token';
  readonly quantisation: 'fp32' | 'fp16' | 'q8' | 'q4';
}

export interface EmbedRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

/** Vectors in the order of the request's texts, not normalised; or what went wrong. */
export type EmbedReply =
  | { readonly id: number; readonly vectors: readonly Float32Array[] }
  | { readonly id: number; readonly fault: string };
