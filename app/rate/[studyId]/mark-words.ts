import { spanOfWords } from '@/lib/panel/marking/word-spans';
import type { ClaimMark, HarmLikelihood, MarkError, Severity } from '@/lib/panel/study/rating';
import { harmLikelihoods, markErrors, severities } from '@/lib/panel/study/rating';
import type { KeyOption } from './key-scale';

const ERRORS: Readonly<Record<MarkError, readonly [label: string, anchor: string]>> = {
  fabricated: ['Fabricated', 'No source says this.'],
  outdated: ['Outdated', 'It was right once; current guidance says otherwise.'],
  'wrong-dose': ['Wrong dose', 'Amount, unit, frequency, duration or route is wrong.'],
  contradicted: ['Contradicted', 'Guidance or its own citation says the opposite.'],
  omission: ['Omission', 'Something that has to be said is missing.'],
  'over-confident': ['Over-confident', 'Said with more certainty than the evidence has.'],
  irrelevant: ['Irrelevant', 'It does not bear on the question.'],
  'unsupported-citation': ['Unsupported citation', 'The citation does not say what the claim says.'],
};

const SEVERITIES: Readonly<Record<Severity, readonly [label: string, anchor: string]>> = {
  0: ['None', 'Nobody would act differently.'],
  1: ['Slight', 'Costs time or a second look; the patient notices nothing.'],
  2: ['Mild', 'Passing symptoms, or a test or visit that was not needed.'],
  3: ['Moderate', 'Needs treatment or a longer stay; full recovery.'],
  4: ['Severe', 'Lasting harm, or intensive treatment to prevent it.'],
  5: ['Death', 'Could kill when acted on.'],
};

const LIKELIHOODS: Readonly<Record<HarmLikelihood, readonly [label: string, anchor: string]>> = {
  low: ['Low', 'Fewer than 1 in 20 who act on it.'],
  medium: ['Medium', 'Up to half of those who act on it.'],
  high: ['High', 'More than half of those who act on it.'],
};

export const errorOptions = markErrors.map((error, place): KeyOption => {
  const [label, anchor] = ERRORS[error];
  return { value: error, key: String(place + 1), label, anchor };
});

export const severityOptions = severities.map((severity): KeyOption => {
  const [label, anchor] = SEVERITIES[severity];
  return { value: String(severity), key: String(severity), label, anchor };
});

export const likelihoodOptions = harmLikelihoods.map((likelihood, place): KeyOption => {
  const [label, anchor] = LIKELIHOODS[likelihood];
  return { value: likelihood, key: String(place + 1), label, anchor };
});

/** `Wrong dose · severe · harm likely: low`, for a list. */
export function markSummary(mark: ClaimMark): string {
  const [error] = ERRORS[mark.error];
  const [severity] = SEVERITIES[mark.severity];
  return `${error} · severity ${String(mark.severity)}, ${severity.toLowerCase()} · likelihood of harm ${mark.harmLikelihood}`;
}

/** The words of a claim that a mark is on; null where it is on the whole of it. */
export function markedWords(text: string, mark: Pick<ClaimMark, 'wordStart' | 'wordEnd'>): string | null {
  if (mark.wordStart === null || mark.wordEnd === null) return null;
  const { start, end } = spanOfWords(text, { first: mark.wordStart, last: mark.wordEnd - 1 });
  return text.slice(start, end);
}
