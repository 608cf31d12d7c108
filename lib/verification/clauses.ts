import type { Span } from '../evidence/span';
import type { Reading } from './reading';

/** Cues that together say no: `not` alone, or `not contraindicated`, whose two negations cancel. */
export interface NegationGroup extends Span {
  readonly negative: boolean;
}

/** 3 must, 2 should or a bare imperative, 1 may, can or consider, 0 a plain statement. */
export type ModalLevel = 0 | 1 | 2 | 3;

export interface Clause extends Span {
  readonly content: readonly string[];
  /** Groups that negate; a clause with none is affirmative. */
  readonly negations: readonly NegationGroup[];
  readonly modal: ModalLevel;
  readonly modalSpan: Span | null;
}

export interface ClausePair {
  readonly claim: Clause;
  readonly evidence: Clause;
  /** Share of the claim clause's content words that the evidence clause holds, 0 to 1. */
  readonly coverage: number;
  /** Share of the evidence clause's content words that the claim clause holds, 0 to 1. */
  readonly reverse: number;
}

const cue =
  /(?<![a-z-])(?:cannot|can't|[a-z]+n't|not|never|no|nor|none|neither|avoid(?:s|ed|ing|ance)?|contra-?indicat(?:ed|ion|ions|es)|withh(?:old|olds|eld|olding)|refrain(?:s|ed|ing)?|discouraged?|(?:recommend\w*|advis\w+|counsel\w*|cautions?|warns?)(?: [a-z]+){0,3} against|delay(?:s|ed|ing)?(?! onset| release| puberty| cord| clamping|-)|ineffective|unnecessary|unsafe|inappropriate|unsuitable|fail(?:s|ed)? to|insufficient|lack(?:s|ed|ing)?|absence|unlikely|unable|prohibited|forbidden|inadvisable|unwarranted|unproven)(?![a-z-])/g;
const noNegation =
  /^(?:not (?:(?:only|just|merely|simply|exceed|to exceed|limited)(?![a-z])|more than|less than|fewer than|later than|necessarily only)|no (?:more|less|fewer|later|earlier|sooner|longer than|greater|higher|lower|other)(?! likely)|no\.? \d|not? \d)/;
const boundary =
  /[;:]|\.\s|\n|,? (?:but|although|though|however|whereas|unless|because|who|which|until|so that|even if|despite)(?![a-z])|(?<!(?:do|does|should|must|can|is|are)),? (?:and|or(?! (?:more|less|fewer|higher|lower|older|younger|above|below|over|under|greater|later|earlier|longer|shorter)(?![a-z])))(?= (?:[a-z]+ ){0,2}(?:not|never|avoid|cannot|no(?! (?:more|less|fewer|later|earlier|longer|greater|higher|lower) ))(?![a-z]))|,(?= (?:do not|not|never|avoid)(?![a-z]))/g;
const modals: readonly (readonly [RegExp, ModalLevel])[] = [
  [
    /(?<![a-z])(?:must|mandatory|obligatory|essential|shall|have to|has to|imperative|strongly recommend(?:ed|s)?)(?![a-z])/,
    3,
  ],
  [
    /(?<![a-z])(?:should|ought to|recommend(?:ed|s|ation|ations)?|advis(?:ed?|es|able)|indicated|required|requires?|need(?:s|ed)? to|offer(?:ed)?|preferred)(?![a-z])/,
    2,
  ],
  [
    /(?<![a-z])(?:consider(?:ed|s|ing)?|may|might|can|could|suggest(?:ed|s)?|optional|option|conditional(?:ly)?|reasonable)(?![a-z])/,
    1,
  ],
];
const imperative =
  /^\W*(?:then |also |do not |please )?(?:give|use|offer|start|treat|refer|provide|administer|prescribe|take|monitor|check|measure|test|screen|perform|stop|discontinue|add|increase|reduce|obtain|assess|repeat|apply|ensure|avoid|continue|begin|initiate|withhold|switch|encourage|advise|counsel)(?![a-z])/;
/** Words of the verdict itself, which an edit exchanges together with its sign. */
const predicate =
  /^(?:indic|recommend|requir|need|necessari|us|advis|give|given|receiv|take|taken|administ|suggest|must|appropri|safe|effect|encourag)$/;
const minimumCoverage = 0.6;
const takenUpShare = 0.8;

/** Whether a stem is a word of the verdict itself (recommended, required, use) and not of what it is about. */
export function isPredicate(stem: string): boolean {
  return predicate.test(stem);
}

/** Splits a reading into clauses at punctuation, subordinators and before coordinated negations. */
export function clausesOf(reading: Reading): readonly Clause[] {
  const { lower } = reading;
  const clauses: Clause[] = [];
  const groups = negationGroups(lower);
  let start = 0;
  const close = (end: number): void => {
    if (end > start) clauses.push(clause(reading, groups, { start, end }));
    start = end;
  };
  for (const match of lower.matchAll(boundary)) if (match.index > start) close(match.index);
  close(lower.length);
  return clauses;
}

/**
 * For each clause of the claim the clause of the evidence that shares most of its words, and for each negated clause of the
 * evidence the clause of the claim that takes it up; clauses without a likely partner are left out.
 */
export function pairClauses(claim: readonly Clause[], evidence: readonly Clause[]): readonly ClausePair[] {
  const pairs = claim.flatMap((ours) => {
    let best: ClausePair | null = null;
    for (const theirs of evidence) {
      const pair = pairOf(ours, theirs);
      if (
        pair !== null &&
        (best === null || pair.coverage + pair.reverse / 2 > best.coverage + best.reverse / 2)
      )
        best = pair;
    }
    return best === null || best.coverage < minimumCoverage ? [] : [best];
  });
  const takenUp = evidence
    .filter(
      (theirs) =>
        theirs.negations.length > 0 &&
        theirs.content.length > 1 &&
        !pairs.some((pair) => pair.evidence === theirs),
    )
    .flatMap((theirs) =>
      claim
        .flatMap((ours) => pairOf(ours, theirs) ?? [])
        .filter(({ reverse }) => reverse >= takenUpShare)
        .slice(0, 1),
    );
  return [...pairs, ...takenUp];
}

function pairOf(ours: Clause, theirs: Clause): ClausePair | null {
  const shared = sharedCount(ours.content, theirs.content);
  if (shared === 0) return null;
  const reverse = sharedCount(theirs.content, ours.content) / theirs.content.length;
  return { claim: ours, evidence: theirs, coverage: shared / ours.content.length, reverse };
}

function sharedCount(words: readonly string[], others: readonly string[]): number {
  let count = 0;
  for (const word of words) if (others.includes(word)) count += 1;
  return count;
}

function clause(reading: Reading, groups: readonly NegationGroup[], span: Span): Clause {
  const inside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
  const negations = groups.filter((group) => group.negative && inside(group));
  const cues = groups.filter(inside);
  const content = reading.tokens
    .filter(
      (token) =>
        token.content &&
        !isPredicate(token.key) &&
        inside(token) &&
        !cues.some(({ start, end }) => start <= token.start && token.end <= end),
    )
    .map(({ key }) => key);
  return { ...span, content, negations, ...modalOf(reading.lower, span) };
}

function modalOf(
  lower: string,
  { start, end }: Span,
): { readonly modal: ModalLevel; readonly modalSpan: Span | null } {
  const text = lower.slice(start, end);
  for (const [pattern, modal] of modals) {
    const found = pattern.exec(text);
    if (found !== null)
      return { modal, modalSpan: { start: start + found.index, end: start + found.index + found[0].length } };
  }
  const command = imperative.exec(text);
  if (command === null) return { modal: 0, modalSpan: null };
  const lead = /^\W*/.exec(command[0])?.[0].length ?? 0;
  return { modal: 2, modalSpan: { start: start + lead, end: start + command[0].length } };
}

/** Cues at most three words apart, with no `and`, `or` or comma between, act on each other. */
function negationGroups(lower: string): readonly NegationGroup[] {
  const groups: NegationGroup[] = [];
  for (const match of lower.matchAll(cue)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      noNegation.test(lower.slice(start, start + 24)) ||
      /whether or $|with or $|if $/.test(lower.slice(Math.max(0, start - 11), start))
    )
      continue;
    const last = groups.at(-1);
    const between = last === undefined ? '' : lower.slice(last.end, start);
    const joined =
      last !== undefined &&
      !/[,;:.]| and | or | but /.test(between) &&
      between.trim().split(/\s+/).filter(Boolean).length <= 3;
    if (joined && last !== undefined)
      groups[groups.length - 1] = { start: last.start, end, negative: !last.negative };
    else groups.push({ start, end, negative: true });
  }
  return groups;
}
