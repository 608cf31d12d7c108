import type { Passage } from './passage';
import { wordChanges, type WordRun } from './word-changes';

/** What became of one recommendation between two editions. */
export type RecommendationChange =
  | {
      readonly change: 'same' | 'changed';
      readonly before: Passage;
      readonly after: Passage;
      readonly words: readonly WordRun[];
    }
  | { readonly change: 'gone'; readonly before: Passage; readonly after: null }
  | { readonly change: 'new'; readonly before: null; readonly after: Passage };

/** Recommendations with the same number that share this much are the same one (Jaccard of words); without it, this. */
const alikeByNumber = 0.1;
const alikeByWords = 0.4;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? []);

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

/** The recommendations of a document's passages; where it has none that are marked as such, all of its text. */
export function recommendationsOf(passages: readonly Passage[]): readonly Passage[] {
  const marked = passages.filter(({ kind }) => kind === 'recommendation');
  return marked.length === 0 ? passages : marked;
}

interface Sized {
  readonly passage: Passage;
  readonly words: ReadonlySet<string>;
}

/**
 * Compares the recommendations of two editions, in the order of the newer one; what is gone stands where it stood. Partners
 * are found by the same text, then by number, then by the words they share.
 */
export function compareEditions(
  before: readonly Passage[],
  after: readonly Passage[],
): readonly RecommendationChange[] {
  const partners = new Map<Passage, Passage>();
  const taken = new Set<Passage>();
  const pair = (old: Passage, now: Passage): void => {
    partners.set(now, old);
    taken.add(old);
  };
  const byText = new Map(before.map((passage) => [passage.text, passage]));
  for (const now of after) {
    const old = byText.get(now.text);
    if (old !== undefined && !taken.has(old)) pair(old, now);
  }
  const sized = (all: readonly Passage[], isOpen: (passage: Passage) => boolean): readonly Sized[] =>
    all.filter(isOpen).map((passage) => ({ passage, words: wordsOf(passage.text) }));
  const candidates = sized(after, (passage) => !partners.has(passage)).flatMap((now) =>
    sized(before, (passage) => !taken.has(passage)).flatMap((old) => {
      const like = likeness(old.words, now.words);
      const number = now.passage.grade?.number ?? null;
      const sameNumber = number !== null && number === (old.passage.grade?.number ?? null);
      const rank = sameNumber && like >= alikeByNumber ? 1 + like : like;
      return rank >= alikeByWords ? [{ old: old.passage, now: now.passage, rank }] : [];
    }),
  );
  for (const { old, now } of candidates.toSorted((a, b) => b.rank - a.rank))
    if (!partners.has(now) && !taken.has(old)) pair(old, now);
  return inOrder(before, after, partners);
}

function inOrder(
  before: readonly Passage[],
  after: readonly Passage[],
  partners: ReadonlyMap<Passage, Passage>,
): readonly RecommendationChange[] {
  const kept = new Set(partners.values());
  const gone = before.filter((passage) => !kept.has(passage));
  const changes: RecommendationChange[] = [];
  const tellGoneBefore = (place: number): void => {
    for (let next = gone[0]; next !== undefined && next.ordinal < place; next = gone[0]) {
      changes.push({ change: 'gone', before: next, after: null });
      gone.shift();
    }
  };
  for (const now of after) {
    const old = partners.get(now);
    if (old === undefined) {
      changes.push({ change: 'new', before: null, after: now });
      continue;
    }
    tellGoneBefore(old.ordinal);
    changes.push({
      change: old.text === now.text ? 'same' : 'changed',
      before: old,
      after: now,
      words: wordChanges(old.text, now.text),
    });
  }
  tellGoneBefore(Number.POSITIVE_INFINITY);
  return changes;
}
