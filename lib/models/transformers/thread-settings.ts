/** What a thread needs to load its model. */
export interface ThreadSettings {
  readonly model: string;
  readonly localModelPath: string | null;
  readonly cacheDir: string;
  readonly allowRemote: boolean;
  readonly quantisation: 'fp32' | 'fp16' | 'q8' | 'q4';
}
