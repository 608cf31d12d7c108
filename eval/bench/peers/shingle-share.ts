const run = 3;

/**
 * Share of a reference's runs of three words that a text holds, 0 to 1: for comparing pieces cut by different programs out
 * of different readings of one PDF. A reference of fewer words is one run.
 */
export function shingleShare(reference: string, text: string): number {
  const wanted = shingles(reference);
  const held = shingles(text, Math.min(run, wordsOf(reference).length));
  return wanted.size === 0 ? 0 : [...wanted].filter((one) => held.has(one)).length / wanted.size;
}

function shingles(text: string, length = run): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length <= length) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
