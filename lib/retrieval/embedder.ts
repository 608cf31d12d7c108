/** Turns text into unit vectors. One embedder per release: vectors of different embedders are never mixed. */
export interface Embedder {
  /** Name and settings hash, for example `static:3f2a…`; part of a release's manifest. */
  readonly id: string;
  readonly dimensions: number;
  /** One unit vector per text, in order; the result does not depend on how texts are batched. */
  embedPassages(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** Whether it has an entry for the very word; absent where it cannot tell. */
  readonly knowsWord?: (word: string) => boolean;
  embedQuery(text: string): Promise<Float32Array>;
}
