/** What the thread needs to load its model. */
export interface EntailmentSettings {
  readonly model: string;
  readonly localModelPath: string | null;
  readonly cacheDir: string;
  readonly allowRemote: boolean;
  readonly quantisation: 'fp32' | 'fp16' | 'q8' | 'q4';
}

export interface EntailmentPair {
  readonly evidence: string;
  readonly claim: string;
}

/** The model's own labels with their probabilities; null when the two texts are longer than the model reads. */
export type LabelProbabilities = readonly { readonly label: string; readonly probability: number }[] | null;
