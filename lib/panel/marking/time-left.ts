/** What an item takes before this rater's own pace is known, in seconds: 40 items in an hour. */
export const expectedItemSeconds = 90;

const ownPaceFrom = 3;

/**
 * How long the rest will take, in seconds: the median of the items done (of at least three, else `expectedItemSeconds`) for each
 * item left, at least a second each. The median, because an item left open over lunch says nothing of the others.
 */
export function secondsLeft(secondsPerItem: readonly number[], itemsLeft: number): number {
  if (secondsPerItem.length < ownPaceFrom) return expectedItemSeconds * itemsLeft;
  const sorted = [...secondsPerItem].sort((left, right) => left - right);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? expectedItemSeconds;
  return Math.max(1, median) * itemsLeft;
}

/** `about 42 min left`. */
export function timeLeftWords(seconds: number): string {
  if (seconds <= 0) return 'nothing left';
  if (seconds < 60) return 'less than a minute left';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${String(minutes)} min left`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `about ${String(hours)} h${rest === 0 ? '' : ` ${String(rest)} min`} left`;
}
