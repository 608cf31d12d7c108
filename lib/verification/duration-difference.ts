import type { Measure } from '../language/quantities/quantity';
import type { ClausePair } from './clauses';
import { clausesOf, pairClauses } from './clauses';
import { sameTopic } from './dose-difference';
import { wordsOf, type Reading } from './reading';

interface DurationSide {
  readonly reading: Reading;
  /** Title and headings over it, folded, lower case. */
  readonly topic: string;
}

/** “for 5 days”, “a 7-day course”, “duration: 10 days”. */
const before =
  /\b(?:for|duration(?: of| is|:)?|course of|lasting|total of|treat\w*)(?: (?:a|at|about|around|up|to|total|of|least|most|further|another|only))*\s*$/;
const behind = /^[- ]?(?:course|of (?:treatment|therapy|antibiotic)|in total|treatment|therapy)/;
/** Of a watch, a delay or a past, not of a treatment. */
const other =
  /\b(?:wait|observ\w+|monitor\w*|follow-up|recheck|review|repeat|within|after|before|history|since|lasted|symptoms?|fever)\b/;
const leastAlike = 0.5;

/**
 * Another length of one treatment, for topics that share a word. Null unless each sentence gives one duration, in one dimension, for the same drug,
 * or, where neither names one, in clauses that share half of their words both ways; and the durations do not meet.
 */
export function durationDifference(
  a: DurationSide,
  b: DurationSide,
): { readonly about: string; readonly says: readonly [string, string] } | null {
  if (!sameTopic(a.topic, b.topic)) return null;
  const [drugs, others] = [namesOf(a.reading), namesOf(b.reading)];
  if (drugs !== others || drugs.includes(',')) return null;
  if (drugs === '' && !alike(a.reading, b.reading)) return null;
  const ours = onlyDuration(a.reading);
  const theirs = onlyDuration(b.reading);
  const [to, from] = [ours?.unit ?? null, theirs?.unit ?? null];
  if (ours === null || theirs === null || to === null || from?.dimension !== to.dimension) return null;
  const ratio = from.factor / to.factor;
  if (ours.low <= theirs.high * ratio * 1.001 && theirs.low * ratio <= ours.high * 1.001) return null;
  return {
    about: drugs === '' ? 'duration' : `duration of ${drugs}`,
    says: [wordsOf(a.reading, ours), wordsOf(b.reading, theirs)],
  };
}

function namesOf({ drugs }: Reading): string {
  return [...new Set(drugs.map(({ name }) => name))].toSorted().join(',');
}

function alike(a: Reading, b: Reading): boolean {
  return pairClauses(clausesOf(a), clausesOf(b)).some(
    ({ coverage, reverse, claim }: ClausePair) =>
      coverage >= leastAlike && reverse >= leastAlike && claim.content.length >= 3,
  );
}

function onlyDuration({ quantities, lower }: Reading): Measure | null {
  if (other.test(lower)) return null;
  const found = quantities.filter(
    (quantity): quantity is Measure =>
      quantity.kind === 'measure' &&
      /^(?:seconds|months)$/.test(quantity.unit?.dimension ?? '') &&
      (before.test(lower.slice(Math.max(0, quantity.start - 40), quantity.start)) ||
        behind.test(lower.slice(quantity.end, quantity.end + 20))),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined && only.comparator === '=' ? only : null;
}
