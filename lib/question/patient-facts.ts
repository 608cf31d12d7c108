import { findAges } from '../language/ages';
import { findConditions } from '../language/conditions';
import { isDenied } from '../language/denied';
import { findDrugs } from '../language/drugs';
import type { TextSpan } from '../language/text-span';
import { findPopulations } from '../language/populations';

/** What a question says of its patient; offsets index the question. */
export type PatientFact = TextSpan & { readonly label: string } & (
    | { readonly kind: 'age'; readonly months: number }
    | { readonly kind: 'sex'; readonly sex: 'male' | 'female' }
    | { readonly kind: 'population'; readonly population: string }
    | { readonly kind: 'renal'; readonly egfr: number }
    | { readonly kind: 'condition'; readonly condition: string }
    | { readonly kind: 'drug'; readonly drug: string }
  );

const shortSex = /(?<=\b\d{1,3}\s?(?:yo|y\/o)?\s?)[MF]\b/;
const egfr =
  /\b(?:egfr|gfr|crcl|creatinine clearance)\s*(?:of|is|=|:|about|around|~)?\s*(\d{1,3})\b(?!\s*(?:to|-|–|or))/i;
const taking = /\b(?:on|taking|takes|receiving|already on|uses)\s+(?!a\b|the\b)([^.;?!]{3,80})/gi;
const shownPopulations = new Set([
  'pregnant',
  'breastfeeding',
  'postpartum',
  'newborn',
  'infant',
  'child',
  'adolescent',
  'older-adult',
  'dialysis',
]);
const agePopulations = new Set(['newborn', 'infant', 'child', 'adolescent', 'older-adult']);

/** The facts a question states of its patient and does not deny, in order: age, sex, pregnancy, renal function, conditions and drugs taken. */
export function patientFacts(question: string): readonly PatientFact[] {
  const lower = question.toLowerCase();
  const ages = ageFact(question);
  const facts: PatientFact[] = [
    ...ages,
    ...sexFact(question, lower),
    ...findPopulations(lower)
      .filter(({ key }) => shownPopulations.has(key) && !(ages.length > 0 && agePopulations.has(key)))
      .map(({ key, start, end }) => ({
        kind: 'population' as const,
        population: key,
        label: key.replace('-', ' '),
        start,
        end,
      })),
    ...renalFact(question),
    ...findConditions(lower)
      .filter(({ key }) => key !== 'dialysis')
      .map(({ key, start, end }) => ({ kind: 'condition' as const, condition: key, label: key, start, end })),
    ...drugFacts(question),
  ];
  const seen = new Set<string>();
  return facts
    .filter(({ kind, start }) => kind === 'age' || kind === 'sex' || !isDenied(lower, start))
    .toSorted((a, b) => a.start - b.start)
    .filter(({ kind, label }) => !seen.has(`${kind} ${label}`) && seen.add(`${kind} ${label}`));
}

/** The age of the patient in months as the facts have it; null when the question states none. */
export function statedAgeMonths(facts: readonly PatientFact[]): number | null {
  return facts.find((fact) => fact.kind === 'age')?.months ?? null;
}

function ageFact(question: string): readonly PatientFact[] {
  return findAges(question)
    .slice(0, 1)
    .map(({ months, label, start, end }) => ({ kind: 'age', months, label, start, end }));
}

function sexFact(question: string, lower: string): readonly PatientFact[] {
  const named = findPopulations(lower).find(({ key }) => key === 'male' || key === 'female');
  if (named !== undefined)
    return [
      {
        kind: 'sex',
        sex: named.key === 'male' ? 'male' : 'female',
        label: named.key,
        start: named.start,
        end: named.end,
      },
    ];
  const short = shortSex.exec(question);
  if (short === null) return [];
  const sex = short[0].toUpperCase() === 'M' ? 'male' : 'female';
  return [{ kind: 'sex', sex, label: sex, start: short.index, end: short.index + 1 }];
}

function renalFact(question: string): readonly PatientFact[] {
  const match = egfr.exec(question);
  if (match === null) return [];
  const [words, value = ''] = match;
  return [
    {
      kind: 'renal',
      egfr: Number(value),
      label: `eGFR ${value}`,
      start: match.index,
      end: match.index + words.length,
    },
  ];
}

function drugFacts(question: string): readonly PatientFact[] {
  return [...question.matchAll(taking)].flatMap(({ 0: words, 1: list = '', index }) => {
    const from = index + words.length - list.length;
    return findDrugs(list).map(({ name, start, end }) => ({
      kind: 'drug' as const,
      drug: name,
      label: `on ${name}`,
      start: from + start,
      end: from + end,
    }));
  });
}
