/** One development question, answered with every threshold off. */
export interface DeclineOutcome {
  /** Of the answer, 0 to 1. */
  readonly confidence: number;
  /** Whether retrieval took its evidence for sufficient: by default answers without are declined as well. */
  readonly sufficient: boolean;
  /** The question cannot be answered from its library, or the reference answer is not among the quotes. */
  readonly wrong: boolean;
}

export interface DeclineResultSet {
  /** What was asked of what, in a few words. */
  readonly name: string;
  readonly outcomes: readonly DeclineOutcome[];
}

/** What `npm run eval -- fit-confidence --write` stores: how answers to questions with known answers turned out. */
export interface DeclineResults {
  /** ISO 8601 date. */
  readonly measuredOn: string;
  /** Id of the embedding that was measured, for example `static:3f2a…`. */
  readonly embedder: string;
  /** `provider:model` that wrote the claims. */
  readonly model: string;
  readonly sets: readonly DeclineResultSet[];
}
