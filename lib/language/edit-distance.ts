/**
 * Optimal string alignment distance (Damerau 1964 without edits inside a swap): fewest letters put in, left out, exchanged or
 * swapped with a neighbour. Gives up with `most + 1` as soon as more than `most` are needed.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Every string one edit away that keeps the first letter, each once: people rarely mistype it (Pollock and Zamora 1984). */
export function oneEditAway(word: string): ReadonlySet<string> {
  const variants = new Set<string>();
  // Swaps first: of two variants with one stem they are the likelier.
  for (let at = 1; at < word.length - 1; at += 1)
    variants.add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  for (let at = 1; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    for (const letter of alphabet) {
      variants.add(head + letter + tail);
      if (tail !== '') variants.add(head + letter + tail.slice(1));
    }
    if (tail !== '') variants.add(head + tail.slice(1));
  }
  variants.delete(word);
  return variants;
}
