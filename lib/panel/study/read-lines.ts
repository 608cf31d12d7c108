import type { SignedPoint } from './protocol';

/** One per line, or separated by bars. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `+3 names a diuretic`; null where there is no number that counts. */
export function readPoint(line: string): SignedPoint | null {
  const match = /^([+\-−]?\d{1,3})\s*[:.)]?\s+(.+)$/.exec(line);
  const points = Number(match?.[1]?.replace('−', '-'));
  const text = match?.[2]?.trim() ?? '';
  return match === null || points === 0 || text === '' ? null : { text, points };
}
