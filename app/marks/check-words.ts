import type { Check, CheckName } from '@/lib/verification/check';

const WORDS: Readonly<Record<CheckName, string>> = {
  quote: 'quote',
  numbers: 'numbers and units',
  polarity: 'negation',
  modality: 'obligation',
  intervention: 'intervention',
  population: 'population',
  route: 'route',
  timing: 'timing',
  strength: 'strength',
};

export function checkWords(name: CheckName): string {
  return WORDS[name];
}

/** The checks that passed on any of a claim's citations and failed on none, in words. The quote's own goes without saying. */
export function agreedChecks(citations: readonly { readonly checks: readonly Check[] }[]): readonly string[] {
  const checks = citations.flatMap((citation) => citation.checks);
  const failed = new Set(failedChecks(checks).map((check) => check.name));
  const passed = new Set(checks.filter((check) => check.outcome === 'pass').map((check) => check.name));
  return [...passed].filter((name) => name !== 'quote' && !failed.has(name)).map(checkWords);
}

/** The checks that failed, with their reasons. */
export function failedChecks(checks: readonly Check[]): readonly Extract<Check, { outcome: 'fail' }>[] {
  return checks.filter((check) => check.outcome === 'fail');
}
