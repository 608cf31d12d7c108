import { splitSentences } from '../language/sentences';
import type { Check, Support } from './check';
import { compare } from './comparison';
import { composeSupport } from './compose-support';
import { toCheck } from './finding';
import { stemOf } from '../language/stem';
import { readText, type Reading, type Token } from './reading';
import { coverageOf, inOriginal, runChecks } from './run-checks';

export interface PairVerdict {
  readonly checks: readonly Check[];
  readonly support: Support;
  /** The stretch of the evidence that the claim was compared with. */
  readonly compared: string;
}

/** A further sentence is joined when it adds this share of the claim's content words. */
const joinGain = 0.2;
const maximumSentences = 3;
const maximumUnsplit = 2000;

/**
 * Whether a claim's content agrees with a text that is given without a quote, for evaluation rows: the best sentences of the text are
 * found by the claim's words and compared as a quote would be.
 */
export function verifyPair(claimText: string, evidence: string): PairVerdict {
  const claim = readText(claimText);
  const compared = bestSentences(claim, evidence);
  const comparison = compare(claim, compared, { headers: '', headings: '', rest: evidence, grade: null });
  const findings = runChecks(comparison);
  const coverage = coverageOf(comparison);
  const checks = findings.map((found) => toCheck(inOriginal(found, comparison), (span) => span));
  return { checks, support: composeSupport(true, findings, coverage), compared };
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly stems: ReadonlySet<string>;
}

/** The best sentence for each sentence of the claim, then those that add much of what is still missing. */
function bestSentences(claim: Reading, evidence: string): string {
  const candidates: readonly Candidate[] = splitSentences(evidence)
    .filter(({ end }) => evidence.charAt(end - 1) !== ':')
    .map(({ start, end }) => ({
      start,
      end,
      stems: stemsOf(evidence.slice(start, end)),
    }));
  const chosen = new Set<Candidate>();
  const left = new Set(contentOf(claim.tokens));
  const add = (candidate: Candidate): void => {
    chosen.add(candidate);
    for (const stem of candidate.stems) left.delete(stem);
  };
  for (const { start, end } of splitSentences(claim.folded.text)) {
    const words = contentOf(claim.tokens.filter((token) => token.start >= start && token.end <= end));
    const best = bestOf(candidates, new Set([...words, ...numbersOf(claim.lower.slice(start, end))]));
    if (best !== null) add(best.candidate);
  }
  const enough = joinGain * contentOf(claim.tokens).size;
  while (chosen.size < maximumSentences) {
    const best = bestOf(
      candidates.filter((candidate) => !chosen.has(candidate)),
      left,
    );
    if (best === null || best.gain < enough) break;
    add(best.candidate);
  }
  if (chosen.size === 0) return evidence.slice(0, maximumUnsplit);
  return [...chosen]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => evidence.slice(start, end))
    .join('\n');
}

function bestOf(
  candidates: readonly Candidate[],
  wanted: ReadonlySet<string>,
): { readonly candidate: Candidate; readonly gain: number } | null {
  let best: { readonly candidate: Candidate; readonly gain: number } | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    let gain = 0;
    for (const stem of wanted) if (candidate.stems.has(stem)) gain += 1;
    const score = gain - candidate.stems.size * 0.01;
    if (gain > 0 && score > bestScore) {
      best = { candidate, gain };
      bestScore = score;
    }
  }
  return best;
}

function contentOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ content }) => content).map(({ key }) => key));
}

/** Numbers tell apart sentences that are alike in words. */
function numbersOf(text: string): readonly string[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => digits);
}

function stemsOf(sentence: string): ReadonlySet<string> {
  return new Set(
    [...sentence.toLowerCase().matchAll(/[a-zα-ω0-9]+(?:'[a-z]+)?/g)].map(([text]) => stemOf(text)),
  );
}
