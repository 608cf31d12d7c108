import { findDrugs } from '../language/drugs';
import { askedQuantities } from '../question/asked-quantity';
import type { AgeRange } from '../question/age';
import { isWithin, patientAgeMonths } from '../question/age';
import type { Branch } from './branches';
import { branchOf, differ, lower, populationsOf } from './branches';
import type { Claim } from './claim';

/** One specific question back, with the asked question made complete in each way. */
export interface Clarification {
  readonly text: string;
  readonly options: readonly ClarificationOption[];
}

export interface ClarificationOption {
  readonly label: string;
  /** The whole question to ask next. */
  readonly question: string;
}

interface Found {
  readonly text: string;
  readonly options: readonly { readonly label: string; readonly words: string }[];
}

type Detail = (asked: Asked, branches: readonly Branch[]) => Found | null;

interface Asked {
  readonly text: string;
  readonly populations: ReadonlyMap<string, readonly string[]>;
}

const mostClaims = 5;
const mostOptions = 4;
/** An age in the middle of adult life. */
const adultMonths = 480;
const asksWhichDrug =
  /\b(?:which|what)\b[^.?!]{0,30}\b(?:drugs?|medic\w+|antibiotics?|agents?|treatments?|therap\w+|options?|alternatives?|regimens?|vaccines?)\b/i;

/**
 * The one question whose answer would decide between the claims shown: where a question asks for a dose, duration or threshold, names
 * no age, pregnancy, drug, kidney function or severity, and the standing claims give other numbers for another one of
 * them. Null when the answer does not branch. Shown beside the answer: a clear answer is never withheld for it.
 */
export function clarify(question: string, claims: readonly Claim[]): Clarification | null {
  if (askedQuantities(question).length === 0) return null;
  const branches = claims
    .filter(({ support }) => support === 'supported' || support === 'partly')
    .slice(0, mostClaims)
    .map(branchOf)
    .filter(({ quantities }) => quantities.length > 0);
  const asked = { text: question, populations: populationsOf(lower(question)) };
  for (const detail of [age, pregnancy, drug, kidney, severity]) {
    const found = detail(asked, branches);
    if (found !== null) return complete(question, found);
  }
  return null;
}

function complete(question: string, { text, options }: Found): Clarification {
  const stem = question.trim().replace(/[?\s]+$/, '');
  const mark = question.trim().endsWith('?') ? '?' : '';
  return {
    text,
    options: options
      .slice(0, mostOptions)
      .map(({ label, words }) => ({ label, question: `${stem}, ${words}${mark}` })),
  };
}

const age: Detail = ({ text, populations }, branches) => {
  if (patientAgeMonths(text) !== null || populations.has('age')) return null;
  const aged = branches.flatMap((branch) => (branch.ages === null ? [] : [{ ...branch, ages: branch.ages }]));
  const apart = aged.filter((one) =>
    aged.some((other) => areApart(one.ages, other.ages) && differ(one, other)),
  );
  if (apart.length === 0) return null;
  const told = distinct(apart.toSorted((a, b) => a.ages.low - b.ages.low).map(({ ages }) => ageWords(ages)));
  // The claims shown need not cover everybody: the patient may be of an age that none of them names.
  const coversAdults = apart.some(({ ages }) => isWithin(adultMonths, ages));
  const labels = coversAdults ? told : [...told.slice(0, mostOptions - 1), 'adult'];
  return {
    text: 'The guidelines give other numbers for other ages. How old is the patient?',
    options: labels.map((label) => ({ label, words: ageCircumstance(label) })),
  };
};

const drug: Detail = ({ text }, branches) => {
  if (asksWhichDrug.test(text) || findDrugs(text).some(({ kind }) => kind === 'drug')) return null;
  const single = branches.flatMap((branch) => {
    const [name] = branch.drugs;
    return branch.drugs.length === 1 && name !== undefined ? [{ name, branch }] : [];
  });
  const apart = single.filter(({ name, branch }) =>
    single.some((other) => other.name !== name && differ(branch, other.branch)),
  );
  const names = distinct(apart.map(({ name }) => name));
  if (names.length < 2) return null;
  return {
    text: 'The answer depends on the drug. Which one?',
    options: names.map((name) => ({ label: name, words: `for ${name}` })),
  };
};

const pregnancy: Detail = ({ populations }, branches) => {
  if (populations.has('reproduction') || speaksOfOthers(populations)) return null;
  return branchesOn(branches, (branch) => has(branch, 'reproduction', ['pregnant']))
    ? {
        text: 'The guidelines give other numbers in pregnancy. Is the patient pregnant?',
        options: [
          { label: 'Pregnant', words: 'in pregnancy' },
          { label: 'Not pregnant', words: 'not pregnant' },
        ],
      }
    : null;
};

function speaksOfOthers(populations: Asked['populations']): boolean {
  const sex = populations.get('sex') ?? [];
  const ages = populations.get('age') ?? [];
  return (sex.includes('male') && !sex.includes('female')) || ages.some((key) => key !== 'adult' && key !== 'adolescent'); // prettier-ignore
}

const kidney: Detail = ({ text, populations }, branches) => {
  // What pregnancy decides is not asked about again by the kidney.
  if (populations.get('reproduction')?.includes('pregnant') === true) return null;
  if (populations.has('kidney') || /\b(?:e?gfr|creatinine|renal|kidneys?|crcl)\b/i.test(text)) return null;
  return branchesOn(branches, (branch) => has(branch, 'kidney', ['renal-impairment', 'dialysis']))
    ? {
        text: 'The guidelines give other numbers when kidney function is reduced. Is it?',
        options: [
          { label: 'Normal kidney function', words: 'with normal kidney function' },
          { label: 'Reduced kidney function', words: 'with renal impairment' },
        ],
      }
    : null;
};

const severity: Detail = ({ populations }, branches) => {
  if (populations.has('severity')) return null;
  const degrees = (['mild', 'moderate', 'severe'] as const).filter((degree) =>
    branchesOn(branches, (branch) => has(branch, 'severity', [degree]), 'severity'),
  );
  if (degrees.length < 2) return null;
  return {
    text: 'The guidelines give other numbers by severity. How severe is it?',
    options: degrees.map((degree) => ({ label: degree, words: `${degree} disease` })),
  };
};

function has({ populations }: Branch, group: string, keys: readonly string[]): boolean {
  return populations.get(group)?.some((key) => keys.includes(key)) ?? false;
}

/** One claim is about them, another is not (or, with a group, about others of the group), for the same drug if any, with other numbers. */
function branchesOn(
  branches: readonly Branch[],
  isAbout: (branch: Branch) => boolean,
  group: string | null = null,
): boolean {
  const rest = branches.filter((one) => !isAbout(one) && (group === null || one.populations.has(group)));
  return branches
    .filter(isAbout)
    .some((one) => rest.some((other) => shareDrug(one, other) && differ(one, other)));
}

function shareDrug(one: Branch, other: Branch): boolean {
  return one.drugs.length === 0 || other.drugs.length === 0 || one.drugs.some((name) => other.drugs.includes(name)); // prettier-ignore
}

/** Ranges that hardly overlap: `children` and `adults` share the years around eighteen. */
function areApart(one: AgeRange, other: AgeRange): boolean {
  const shared = Math.min(one.high, other.high) - Math.max(one.low, other.low);
  const shorter = Math.min(one.high - one.low, other.high - other.low);
  return shared <= 0.2 * shorter && shared < 36;
}

function ageWords({ low, high }: AgeRange): string {
  if (low === 192 && high === Infinity) return 'adult';
  if (low === 0 && high === 216) return 'child';
  if (low === 780) return 'older adult';
  if (high === Infinity) return `${inUnits(low)} and over`;
  return low === 0 ? `under ${inUnits(high)}` : `${inUnits(low)} to under ${inUnits(high)}`;
}

function ageCircumstance(label: string): string {
  if (/\d/.test(label)) return `aged ${label}`;
  return label === 'child' ? 'in a child' : `in an ${label}`;
}

function inUnits(months: number): string {
  return months < 24
    ? `${String(Math.round(months))} months`
    : `${String(Math.round(months / 1.2) / 10)} years`;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
