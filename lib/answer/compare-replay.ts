import type { PassageId, ReleaseId } from '../evidence/ids';
import type { Answer } from './answer';
import type { Claim } from './claim';

/** One claim of an answer and what became of it in another run. */
export type ClaimChange =
  | { readonly change: 'same' | 'reworded' | 'other-verdict'; readonly before: Claim; readonly after: Claim }
  | { readonly change: 'gone'; readonly before: Claim; readonly after: null }
  | { readonly change: 'new'; readonly before: null; readonly after: Claim };

export interface ReplayComparison {
  readonly before: ReleaseId;
  readonly after: ReleaseId;
  /** The same passages in the same order. */
  readonly samePassages: boolean;
  readonly passagesGone: readonly PassageId[];
  readonly passagesNew: readonly PassageId[];
  /** Both answered or both declined. */
  readonly sameOutcome: boolean;
  readonly claims: readonly ClaimChange[];
}

/** Claims that share this much of their words are the same claim in other words (Jaccard). */
const rewordedFrom = 0.5;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []);

function likeness(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Compares two runs of one question: passages by id, claims by their words, each claim with its nearest partner. */
export function compareReplay(before: Answer, after: Answer): ReplayComparison {
  const [then, now] = [before, after].map(({ evidence }) => evidence.map(({ passage }) => passage.id));
  const [thenIds, nowIds] = [then ?? [], now ?? []];
  return {
    before: before.releaseId,
    after: after.releaseId,
    samePassages: thenIds.length === nowIds.length && thenIds.every((id, index) => id === nowIds[index]),
    passagesGone: thenIds.filter((id) => !nowIds.includes(id)),
    passagesNew: nowIds.filter((id) => !thenIds.includes(id)),
    sameOutcome: (before.declined === null) === (after.declined === null),
    claims: changesOf(before.claims, after.claims),
  };
}

function changesOf(before: readonly Claim[], after: readonly Claim[]): readonly ClaimChange[] {
  const pairs = before
    .flatMap((left) => after.map((right) => ({ left, right, like: likeness(left.text, right.text) })))
    .filter(({ like }) => like >= rewordedFrom)
    .toSorted(
      (a, b) => b.like - a.like || a.left.ordinal - b.left.ordinal || a.right.ordinal - b.right.ordinal,
    );
  const partners = new Map<Claim, Claim>();
  const taken = new Set<Claim>();
  for (const { left, right } of pairs) {
    if (partners.has(left) || taken.has(right)) continue;
    partners.set(left, right);
    taken.add(right);
  }
  const kept = before.map((claim): ClaimChange => {
    const partner = partners.get(claim);
    return partner === undefined
      ? { change: 'gone', before: claim, after: null }
      : { change: changeOf(claim, partner), before: claim, after: partner };
  });
  return [
    ...kept,
    ...after
      .filter((claim) => !taken.has(claim))
      .map((claim): ClaimChange => ({ change: 'new', before: null, after: claim })),
  ];
}

function changeOf(before: Claim, after: Claim): 'same' | 'reworded' | 'other-verdict' {
  if (before.support !== after.support) return 'other-verdict';
  return before.text === after.text ? 'same' : 'reworded';
}
