import type { Span } from '../evidence/span';
import type { Check, CheckName, Disagreement } from './check';

/** What a failed check does to the claim: the words say otherwise, say less, or say nothing of it. */
export type Severity = 'contradicts' | 'weakens' | 'leaves-open';

/** A disagreement in offsets of the claim and of the compared evidence. */
export interface Difference {
  readonly severity: Severity;
  readonly claim: Span | null;
  readonly evidence: Span | null;
  readonly reason: string;
}

export interface Finding {
  readonly name: CheckName;
  readonly applicable: boolean;
  readonly note: string | null;
  readonly differences: readonly Difference[];
}

const rank: Readonly<Record<Severity, number>> = { contradicts: 3, weakens: 2, 'leaves-open': 1 };

export function notApplicable(name: CheckName): Finding {
  return { name, applicable: false, note: null, differences: [] };
}

export function finding(
  name: CheckName,
  differences: readonly Difference[],
  note: string | null = null,
): Finding {
  return { name, applicable: true, note, differences };
}

/** The worst severity among a finding's differences; null when the check passed or did not apply. */
export function severityOf({ differences }: Finding): Severity | null {
  let worst: Severity | null = null;
  for (const { severity } of differences)
    if (worst === null || rank[severity] > rank[worst]) worst = severity;
  return worst;
}

/** The check as it is shown and stored; `toQuote` maps evidence offsets into the quote, null where they fall outside. */
export function toCheck(found: Finding, toQuote: (span: Span) => Span | null): Check {
  const { name, applicable, note, differences } = found;
  if (!applicable) return { name, outcome: 'not-applicable' };
  if (differences.length === 0) return { name, outcome: 'pass', note };
  const disagreements: Disagreement[] = differences.map(({ claim, evidence, reason }) => ({
    claim,
    quote: evidence === null ? null : toQuote(evidence),
    reason,
  }));
  return { name, outcome: 'fail', reason: differences[0]?.reason ?? '', disagreements };
}
