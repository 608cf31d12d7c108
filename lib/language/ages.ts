import type { TextSpan } from './text-span';

/** An age in a text, with the words that guidelines have for people of that age. */
export interface AgeMention extends TextSpan {
  readonly populations: readonly string[];
}

const age =
  /\b(\d{1,3})[\s-]*(day|d|week|wk|w|month|mo|m|year|yr|y)s?[\s-]*(?:old\b|o\b)|\baged?\s+(\d{1,3})\b(?!\s*(?:days?|weeks?|months?))/giu;

/** Finds `48-year-old`, `3 month old`, `72 yo`, `aged 34`. Limits as WHO uses them: neonate, infant, child, adolescent, adult, older adult. */
export function findAges(text: string): readonly AgeMention[] {
  return [...text.matchAll(age)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    populations: populationsOf(Number(match[1] ?? match[3]), (match[2] ?? 'y').toLowerCase()),
  }));
}

function populationsOf(count: number, unit: string): readonly string[] {
  if (unit.startsWith('d') || (unit.startsWith('w') && count <= 4)) return ['neonate', 'newborn', 'infant'];
  if (unit.startsWith('w') || unit.startsWith('m'))
    return count <= 23 ? ['infant', 'child', 'children'] : ['child', 'children'];
  if (count < 10) return ['child', 'children', 'paediatric'];
  if (count < 18) return ['adolescent', 'child', 'children'];
  return count < 65 ? ['adult', 'adults'] : ['older', 'elderly', 'adult', 'adults'];
}
