import { findAges } from '../language/ages';

/** Ages in months; `high` is Infinity for an open range. */
export interface AgeRange {
  readonly low: number;
  readonly high: number;
}

const monthsIn: Readonly<Record<string, number>> = { d: 12 / 365.25, w: 12 * (7 / 365.25), m: 1, y: 12 };
const unit = String.raw`(d(?:ays?)?|w(?:ee)?ks?|m(?:on)?ths?|mo|y(?:ea)?rs?|yo|y\/o|y)`;
const span = new RegExp(
  String.raw`(\d+(?:\.\d+)?)\s*${unit}?\s*(?:-|–|—|to|until|up to)\s*(?:<\s*|less than\s+|under\s+)?(\d+(?:\.\d+)?)\s*${unit}\b`,
  'i',
);
const atLeast = new RegExp(
  String.raw`(?:≥|>=|>|over|above|older than|from|at least|aged)\s*(\d+(?:\.\d+)?)\s*${unit}(?:\s*(?:and|or)\s*(?:over|older|above))?\b|(\d+(?:\.\d+)?)\s*${unit}\s*(?:old\s*)?(?:and|or)\s*(?:over|older|above)\b|\baged?\s+(\d+)\s+(?:and|or)\s+(?:over|older|above)\b`,
  'i',
);
const below = new RegExp(
  String.raw`(?:<|≤|<=|under|below|younger than|less than|up to)\s*(\d+(?:\.\d+)?)\s*${unit}\b`,
  'i',
);

const words: readonly (readonly [RegExp, AgeRange])[] = [
  [/\b(?:neonat\w+|newborns?)\b/i, { low: 0, high: 1 }],
  [/\binfants?\b/i, { low: 0, high: 12 }],
  [/\b(?:adolescents?|teenagers?|teens?)\b/i, { low: 120, high: 228 }],
  [/\b(?:child(?:ren)?|paediatrics?|pediatrics?)\b/i, { low: 0, high: 216 }],
  [/\b(?:older (?:adults?|people|patients?)|elderly)\b/i, { low: 780, high: Infinity }],
  [/\b(?:adults?|wom[ae]n|m[ae]n|grown-ups?)\b/i, { low: 192, high: Infinity }],
];

/** The age of the patient a question describes, in months; null when it names none. */
export function patientAgeMonths(question: string): number | null {
  return findAges(question)[0]?.months ?? null;
}

/** The ages of the patient a question is about: one age, adults or children; null when it names none. */
export function patientAges(question: string): AgeRange | null {
  const months = patientAgeMonths(question);
  if (months !== null) return { low: months, high: months };
  if (/\b(?:adults?|grown-ups?|elderly|older (?:people|patients?))\b/i.test(question)) {
    return { low: adultFrom, high: Infinity };
  }
  return /\b(?:child(?:ren)?|paediatric|pediatric)\b/i.test(question) ? { low: 0, high: adultFrom } : null;
}

/** Whether some age lies in both ranges. */
export function overlaps(patient: AgeRange, stated: AgeRange): boolean {
  return patient.low === patient.high
    ? isWithin(patient.low, stated)
    : patient.low < stated.high && stated.low < patient.high;
}

const adultFrom = 216;

/** The ages a text says it is about, for example a table's row label; null when it does not say. */
export function statedAges(text: string): AgeRange | null {
  const range = ofAge(span.exec(text));
  if (range !== null) {
    const [, low, lowUnit, high, highUnit = 'y'] = range;
    return {
      low: toMonths(Number(low), lowUnit ?? highUnit),
      high: toMonths(Number(high), highUnit) + wholeUnit(highUnit, range[0]),
    };
  }
  const floor = ofAge(atLeast.exec(text));
  if (floor !== null) {
    return {
      low: toMonths(Number(floor[1] ?? floor[3] ?? floor[5]), floor[2] ?? floor[4] ?? 'y'),
      high: Infinity,
    };
  }
  const ceiling = ofAge(below.exec(text));
  if (ceiling !== null) return { low: 0, high: toMonths(Number(ceiling[1]), ceiling[2] ?? 'y') };
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Whether an age lies in a range, its lower bound included and its upper one not. */
export function isWithin(ageMonths: number, range: AgeRange): boolean {
  return ageMonths >= range.low && ageMonths < range.high;
}

const peopleBefore =
  /\b(?:aged?|adults?|child(?:ren)?|infants?|people|patients?|persons?|those|m[ae]n|wom[ae]n|boys?|girls?|bab(?:y|ies)|newborns?|neonates?)\W*(?:\w+\W+){0,1}$/i;
const ageWord = /older|younger|aged/i;

/** A length of time is an age only as a row's label, behind people, or where the words say so: not "for up to 5 days". */
function ofAge(match: RegExpExecArray | null): RegExpExecArray | null {
  if (match === null) return null;
  const before = match.input.slice(0, match.index);
  const behind = match.input.slice(match.index + match[0].length);
  const isAge =
    /^\W*$/.test(before) ||
    peopleBefore.test(before) ||
    ageWord.test(match[0]) ||
    /^[\s-]*(?:old|of age)\b/i.test(behind);
  return isAge ? match : null;
}

function toMonths(value: number, written: string): number {
  return value * (monthsIn[written.charAt(0).toLowerCase()] ?? 12);
}

/** "4 to 5 years" includes all of the sixth year of life; "to < 6 years" does not. */
function wholeUnit(written: string, range: string): number {
  return /<|less than|under/i.test(range) ? 0 : toMonths(1, written);
}
