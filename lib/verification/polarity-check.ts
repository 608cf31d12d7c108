import type { Span } from '../evidence/span';
import { isPredicate, type Clause, type ClausePair } from './clauses';
import type { Comparison } from './comparison';
import { finding, notApplicable, type Difference, type Finding } from './finding';
import { groupOf } from './opposites';
import { wordsOf, type Reading } from './reading';
import { matchSlots } from './slots';

/** Words of the other clause must surround a negation for it to bear on what both say. */
const neighbours = 4;
const sharedNeighbours = 0.5;
const oppositeSimilarity = 0.6;
/** Above this share of common words, both ways, two clauses are one sentence but for an edit. */
const nearCopy = 0.8;

interface Side {
  readonly clause: Clause;
  readonly reading: Reading;
}

/**
 * The claim says yes where the evidence says yes. Clauses that share most of their words are compared by their negations
 * (`do not`, `contraindicated`, `avoid`; two that act on each other cancel; `not only` is none), and words with an opposite
 * (increase, decrease; with, without; if, unless) by the place where they stand.
 */
export function polarityCheck({ claim, evidence, clauses }: Comparison): Finding {
  const differences = [
    ...clauses.flatMap((pair) => negationDifference(claim, evidence, pair)),
    ...oppositeDifferences(claim, evidence),
  ];
  const speaks =
    clauses.some((pair) => pair.claim.negations.length > 0) ||
    claim.opposites.length > 0 ||
    claim.drugs.length > 0 ||
    clauses.some((pair) => pair.claim.modal > 0);
  return differences.length === 0 && !speaks ? notApplicable('polarity') : finding('polarity', differences);
}

function negationDifference(claim: Reading, evidence: Reading, pair: ClausePair): readonly Difference[] {
  const ours = pair.claim.negations.length;
  const theirs = pair.evidence.negations.length;
  const isNearCopy = pair.coverage >= nearCopy && pair.reverse >= nearCopy;
  if (ours > 0 === theirs > 0 && !(isNearCopy && ours !== theirs)) return [];
  const sides: readonly [Side, Side] = [
    { clause: pair.claim, reading: claim },
    { clause: pair.evidence, reading: evidence },
  ];
  const [negated, other] = ours > theirs ? sides : [sides[1], sides[0]];
  const cue = negated.clause.negations.find((span) => bearsOn(negated.reading, negated.clause, span, other));
  if (cue === undefined && !isNearCopy) return [];
  const shown = cue ?? negated.clause.negations[0] ?? negated.clause;
  const words = wordsOf(negated.reading, shown);
  const inClaim = negated.clause === pair.claim;
  return [
    {
      severity: 'contradicts',
      claim: inClaim ? shown : (pair.claim.modalSpan ?? trimmed(claim, pair.claim)),
      evidence: inClaim ? (pair.evidence.modalSpan ?? trimmed(evidence, pair.evidence)) : shown,
      reason: inClaim
        ? `the claim says “${words}”, the source does not`
        : `the source says “${words}”, the claim does not`,
    },
  ];
}

/** Whether a negation bears on what both clauses say: the word it governs, and half of the words beside it, stand in the other clause. */
function bearsOn(reading: Reading, clause: Clause, cue: Span, other: Side): boolean {
  const inside = reading.tokens.filter(
    (token) =>
      token.content &&
      token.start >= clause.start &&
      token.end <= clause.end &&
      (token.end <= cue.start || token.start >= cue.end),
  );
  const before = inside.filter((token) => token.end <= cue.start);
  const after = inside.filter((token) => token.start >= cue.end);
  const head = after[0] ?? before.at(-1);
  if (head === undefined) return true;
  const there = new Set(
    other.reading.tokens
      .filter(({ start, end }) => start >= other.clause.start && end <= other.clause.end)
      .map(({ key }) => key),
  );
  const named = after.find(({ key }) => !isPredicate(key)) ?? before.at(-1) ?? head;
  if (!there.has(head.key) && !(isPredicate(head.key) && there.has(named.key))) return false;
  const near = [...before.slice(-neighbours / 2), ...after.slice(0, neighbours)].filter(
    ({ key }) => !isPredicate(key),
  );
  return (
    near.length === 0 || near.filter(({ key }) => there.has(key)).length / near.length >= sharedNeighbours
  );
}

function trimmed({ lower }: Reading, { start, end }: Span): Span {
  const lead = /^[\s,;:.]*/.exec(lower.slice(start, end))?.[0].length ?? 0;
  return { start: Math.min(start + lead, end), end };
}

function oppositeDifferences(claim: Reading, evidence: Reading): readonly Difference[] {
  if (claim.opposites.length === 0 || evidence.opposites.length === 0) return [];
  const matches = matchSlots(
    { reading: claim, mentions: claim.opposites },
    { reading: evidence, mentions: evidence.opposites },
    (a, b) => a.key === b.key,
    (a, b) => groupOf(a.key) === groupOf(b.key),
  );
  return matches.flatMap(({ mention, rival, similarity }) =>
    rival === null || similarity < oppositeSimilarity
      ? []
      : [
          {
            severity: 'contradicts' as const,
            claim: mention,
            evidence: rival,
            reason: `the claim says “${wordsOf(claim, mention)}”, the source says “${wordsOf(evidence, rival)}”`,
          },
        ],
  );
}
