import type { Check, CheckName } from '@/lib/verification/check';

const WORDS: Readonly<Record<CheckName, string>> = {
  quote: 'quote found',
  numbers: 'numbers and units',
  polarity: 'negation',
  modality: 'must, should or may',
  intervention: 'drug or intervention',
  population: 'population',
  route: 'route',
  timing: 'timing',
  strength: 'strength',
};

export function checkWords(name: CheckName): string {
  return WORDS[name];
}

/** The checks that were applied and passed, in words. */
export function passedChecks(checks: readonly Check[]): readonly string[] {
  return checks.filter((check) => check.outcome === 'pass').map((check) => WORDS[check.name]);
}

/** The checks that failed, with their reasons. */
export function failedChecks(checks: readonly Check[]): readonly Extract<Check, { outcome: 'fail' }>[] {
  return checks.filter((check) => check.outcome === 'fail');
}
