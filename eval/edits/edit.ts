/** One way to change a sentence. Written apart from the checks: nothing here reads their lists but the drug names. */
export interface Edit {
  readonly kind: string;
  /** The changed sentence, or null where it has nothing of the kind to change. */
  readonly change: (sentence: string, random: () => number) => string | null;
}

export function pickOne<Value>(list: readonly Value[], random: () => number): Value | null {
  return list[Math.floor(random() * list.length)] ?? null;
}

/** Changes one of the places that a pattern finds; null where it finds none or the change leaves it as it was. */
export function changeOne(
  sentence: string,
  pattern: RegExp,
  random: () => number,
  change: (found: string, match: RegExpExecArray) => string | null,
): string | null {
  const match = pickOne([...sentence.matchAll(pattern)], random);
  if (match === null) return null;
  const [found] = match;
  const changed = change(found, match);
  if (changed === null || changed === found) return null;
  return sentence.slice(0, match.index) + changed + sentence.slice(match.index + found.length);
}

/** Exchanges one word or phrase of a table for its partner, with the first letter's case. */
export function exchange(table: Readonly<Record<string, string>>): Edit['change'] {
  const words = Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\w-])(?:${words.join('|')})(?![\w-])`, 'gi');
  return (sentence, random) =>
    changeOne(sentence, pattern, random, (found) => {
      const partner = table[found.toLowerCase()];
      if (partner === undefined) return null;
      return /^[A-Z]/.test(found) ? partner.charAt(0).toUpperCase() + partner.slice(1) : partner;
    });
}
