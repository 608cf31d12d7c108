import type { TextSpan } from './text-span';

/** An age of a person in a text. */
export interface AgeMention extends TextSpan {
  readonly months: number;
  /** `82 years`. */
  readonly label: string;
  /** The words that guidelines have for people of that age. */
  readonly populations: readonly string[];
}

const unit = String.raw`days?|d|weeks?|wks?|months?|mo|m|years?|yrs?|y`;
const notAnAge = String.raw`(?!\s*(?:to|-|–|or|and|%|mg|ml|mm|weeks|hours|min))`;
const aLengthOfTime = String.raw`(?!\s*(?:years?|yrs?|months?)\s+(?:later|from|of follow))`;
const age = new RegExp(
  [
    String.raw`\b(?<count>\d{1,3})[\s-]*(?<unit>${unit})[\s-]*(?:old\b|o\b|of age\b)`,
    String.raw`\b(?<years>\d{1,3})\s?(?:yo|y\/o)(?:\b|(?=[MF]\b))`,
    String.raw`\b(?:aged?|age of|at)\s+(?<named>\d{1,3})\b${notAnAge}${aLengthOfTime}(?:\s*(?<namedUnit>days?|weeks?|months?|years?|yrs?)\b)?`,
  ].join('|'),
  'giu',
);
/** In notes: `58M`, `33 F`; one figure only at the beginning, where it is no size. */
const ageAndSex = /(?:(?<![\d.,/-])\b\d{2,3}|^\d)(?=\s?[MF]\b)/gu;
const names = {
  d: ['days', 12 / 365.25],
  w: ['weeks', 84 / 365.25],
  m: ['months', 1],
  y: ['years', 12],
} as const;

/** Finds `48-year-old`, `3 month old`, `72 yo`, `aged 34`, `58M`. Limits as WHO uses them: neonate, infant, child, adolescent, adult, older adult. */
export function findAges(text: string): readonly AgeMention[] {
  const written = [...text.matchAll(age)].map((match) => {
    const { count, unit: ofCount, years, named, namedUnit } = match.groups ?? {};
    return mention(match, Number(count ?? years ?? named), ofCount ?? namedUnit ?? 'y');
  });
  const short = [...text.matchAll(ageAndSex)].map((match) => mention(match, Number(match[0]), 'y'));
  return [...written, ...short].toSorted((a, b) => a.start - b.start);
}

function mention(match: RegExpExecArray, count: number, unitWord: string): AgeMention {
  const key = unitWord.charAt(0).toLowerCase();
  const [name, inMonths] = names[key === 'd' || key === 'w' || key === 'm' ? key : 'y'];
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    months: count * inMonths,
    label: `${String(count)} ${name}`,
    populations: populationsOf(count, key),
  };
}

function populationsOf(count: number, unitKey: string): readonly string[] {
  if (unitKey === 'd' || (unitKey === 'w' && count <= 4)) return ['neonate', 'newborn', 'infant'];
  if (unitKey === 'w' || unitKey === 'm')
    return count <= 23 ? ['infant', 'child', 'children'] : ['child', 'children'];
  if (count < 10) return ['child', 'children', 'paediatric'];
  if (count < 18) return ['adolescent', 'child', 'children'];
  return count < 65 ? ['adult', 'adults'] : ['older', 'elderly', 'adult', 'adults'];
}
