import { splitSentences } from '../language/sentences';
import type { Check, Support } from './check';
import { compare } from './comparison';
import { composeSupport } from './compose-support';
import { toCheck } from './finding';
import { stemOf } from '../language/stem';
import { readText, spanOf, type Token } from './reading';
import { coverageOf, runChecks } from './run-checks';

export interface PairVerdict {
  readonly checks: readonly Check[];
  readonly support: Support;
  /** The stretch of the evidence that the claim was compared with. */
  readonly compared: string;
}

/** A further sentence is joined when it adds this share of the claim's content words. */
const joinGain = 0.2;
const maximumSentences = 3;

/**
 * Whether a claim's content agrees with a text that is given without a quote, for evaluation rows: the best sentences of the text are
 * found by the claim's words and compared as a quote would be.
 */
export function verifyPair(claimText: string, evidence: string): PairVerdict {
  const claim = readText(claimText);
  const compared = bestSentences(claim.tokens, evidence);
  const comparison = compare(claim, compared, { headers: '', headings: '', rest: evidence, grade: null });
  const findings = runChecks(comparison);
  const coverage = coverageOf(claim.tokens, comparison.evidence.tokens);
  const checks = findings.map((found) => toCheck(found, (span) => spanOf(comparison.evidence, span)));
  return { checks, support: composeSupport(true, findings, coverage), compared };
}

function bestSentences(claim: readonly Token[], evidence: string): string {
  const wanted = new Set(claim.filter(({ content }) => content).map(({ key }) => key));
  const sentences = splitSentences(evidence).map(({ start, end }) => ({
    start,
    end,
    stems: stemsOf(evidence.slice(start, end)),
  }));
  const chosen: typeof sentences = [];
  const left = new Set(wanted);
  while (chosen.length < maximumSentences && chosen.length < sentences.length) {
    let best: (typeof sentences)[number] | null = null;
    let bestScore = 0;
    for (const sentence of sentences) {
      if (chosen.includes(sentence)) continue;
      const gain = [...left].filter((stem) => sentence.stems.has(stem)).length;
      const score = gain - sentence.stems.size * 0.01;
      if (gain > 0 && score > bestScore) {
        best = sentence;
        bestScore = score;
      }
    }
    if (best === null || (chosen.length > 0 && Math.ceil(bestScore) / Math.max(1, wanted.size) < joinGain))
      break;
    chosen.push(best);
    for (const stem of best.stems) left.delete(stem);
  }
  if (chosen.length === 0) return evidence.slice(0, 2000);
  return chosen
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => evidence.slice(start, end))
    .join('\n');
}

function stemsOf(sentence: string): ReadonlySet<string> {
  return new Set(
    [...sentence.toLowerCase().matchAll(/[a-zα-ω0-9]+(?:'[a-z]+)?/g)].map(([text]) => stemOf(text)),
  );
}
