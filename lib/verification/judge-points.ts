import type { JudgePoint } from './judge';

export type EntailmentLabel = 'entailment' | 'neutral' | 'contradiction';

export interface LabelledProbability {
  readonly label: EntailmentLabel;
  /** 0 to 1. */
  readonly probability: number;
}

/** Below this the label is not told; from the second on it is told as strong. */
const sure = 0.6;
const strong = 0.95;

/** The point of a verifier that gives a label and how likely it is. */
export function pointOf({ label, probability }: LabelledProbability): JudgePoint {
  if (!(probability >= sure)) return 'not-sure';
  if (label === 'neutral') return 'neither';
  const isStrong = probability >= strong;
  if (label === 'entailment') return isStrong ? 'strong-support' : 'support';
  return isStrong ? 'strong-contradiction' : 'contradiction';
}

/** The names that models and servers give to the three outcomes; null for any other word. */
export function entailmentLabel(written: string): EntailmentLabel | null {
  const word = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
  if (/^(?:entail\w*|support\w*|true|yes|consistent)$/.test(word)) return 'entailment';
  if (/^(?:contradict\w*|refute[ds]?|false|no|inconsistent)$/.test(word)) return 'contradiction';
  return /^(?:neutral|neither|unrelated|nei|not-enough(?:-info|-evidence)?|unknown)$/.test(word)
    ? 'neutral'
    : null;
}
