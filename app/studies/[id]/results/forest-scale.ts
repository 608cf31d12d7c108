/** Places on a track that is as wide to the left of nothing as to the right. */
export interface ForestScale {
  /** The value at either end. */
  readonly reach: number;
  /** From 0 (left end) to 100; what lies outside is drawn at the end. */
  readonly place: (value: number) => number;
}

/** A scale that holds all ends of intervals, a little wider, in round steps: 1, 2 or 5 times a power of ten. */
export function forestScale(ends: readonly number[]): ForestScale {
  const widest = Math.max(0, ...ends.filter(Number.isFinite).map(Math.abs));
  const reach = widest === 0 ? 1 : roundUp(widest);
  return { reach, place: (value) => Math.min(100, Math.max(0, 50 + (50 * value) / reach)) };
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 5, 7.5, 10].find((multiple) => multiple * power >= value * 1.02) ?? 10;
  return step * power;
}
