export interface EntailmentPair {
  readonly evidence: string;
  readonly claim: string;
}

/** The model's own labels with their probabilities; null when the two texts are longer than the model reads. */
export type LabelProbabilities = readonly { readonly label: string; readonly probability: number }[] | null;
