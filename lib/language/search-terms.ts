import { stemmer } from 'stemmer';
import { foldText } from './fold-text';
import { oneSpelling } from './spelling';

/** Changes whenever the same text may give other terms: releases built by another version are not carried over. */
export const searchTermsVersion = '3';

const greek: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ζ: 'zeta',
    η: 'eta',
    θ: 'theta',
    κ: 'kappa',
    λ: 'lambda',
    σ: 'sigma',
    τ: 'tau',
    φ: 'phi',
    χ: 'chi',
    ψ: 'psi',
    ω: 'omega',
  }),
);
const units: ReadonlyMap<string, string> = new Map([
  ...names('mcg', ['μg', 'ug', 'microgram', 'micrograms', 'mcgs']),
  ...names('mg', ['milligram', 'milligrams', 'mgs']),
  ...names('g', ['gram', 'grams', 'gm', 'gms']),
  ...names('kg', ['kilogram', 'kilograms', 'kgs']),
  ...names('ml', ['millilitre', 'millilitres', 'milliliter', 'milliliters', 'mls', 'cc']),
  ...names('l', ['litre', 'litres', 'liter', 'liters']),
  ...names('iu', ['ius']),
  ...names('mcmol', ['μmol', 'umol', 'micromol', 'micromole', 'micromoles']),
  ...names('h', ['hr', 'hrs', 'hour', 'hours', 'hourly']),
  ...names('min', ['mins', 'minute', 'minutes']),
]);
const token = /\d+(?:[.,]\d+)*(?:%)?|[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;
const numberThenLetters = /^(\d+(?:[.,]\d+)*)(\p{L}+)$/u;
const stems = new Map<string, string>();
const stemsKept = 200_000;

/** The terms under which a text is indexed and asked for, in order. */
export function searchTerms(text: string): readonly string[] {
  const folded = plain(text);
  const terms: string[] = [];
  for (const [found] of folded.matchAll(token)) terms.push(...termsOf(found));
  return terms;
}

function plain(text: string): string {
  const lower = /^[\x20-\x7e\s]*$/.test(text) ? text.toLowerCase() : foldText(text, { lowerCase: true }).text;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[α-ω](?!g\b|mol|l\b)/g, (letter) => greek.get(letter) ?? letter);
}

function termsOf(found: string): readonly string[] {
  const joined = numberThenLetters.exec(found);
  if (joined?.[1] !== undefined && joined[2] !== undefined && units.has(joined[2])) {
    return [joined[1], ...termsOf(joined[2])];
  }
  if (/^\d/.test(found)) return [found.replaceAll(',', '')];
  const bare = found.endsWith("'s") ? found.slice(0, -2) : found.replaceAll("'", '');
  return [units.get(bare) ?? stem(bare)];
}

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemmer(oneSpelling(word));
  if (stems.size >= stemsKept) stems.clear();
  stems.set(word, made);
  return made;
}

function names(name: string, others: readonly string[]): readonly (readonly [string, string])[] {
  return [name, ...others].map((other) => [other, name] as const);
}
