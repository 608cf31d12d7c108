import type { Passage } from '../evidence/passage';
import { findConditions } from '../language/conditions';
import { isDenied } from '../language/denied';
import { foldText } from '../language/fold-text';
import { findPopulations, populationGroups, populationWithin } from '../language/populations';
import { isWithin, statedAges, type AgeRange } from '../question/age';

/** Whom a statement is about, as far as it says so. */
export interface StatedPopulation {
  /** Months; null when no age is stated. */
  readonly ages: AgeRange | null;
  /** Keys of `populationGroups`. */
  readonly groups: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

const dividing = ['age', 'sex', 'reproduction', 'severity', 'setting'] as const;
const notHad =
  /\b(?:not (?:on|receiving|with|having)|without|excluding|no(?: history of)?) (?:[\w-]+ ?){1,2}|\bto (?:reduce|prevent)\b[^.;\n]*|\b(?:same|also)\b[^.;\n]{0,30}\bappl(?:y|ies)\b[^.;\n]*|\bincluding\b[^.;\n]*/g;
const numeric = /\d[^.;]*(?:years?|months?|weeks?|days?)|aged/i;

/** Reads a sentence and the population its grade states; where neither says whom they mean, the headings over it. */
export function statedPopulation(
  sentence: string,
  { grade, sectionPath }: Pick<Passage, 'grade' | 'sectionPath'>,
): StatedPopulation {
  const own = [sentence, grade?.population ?? ''].filter((text) => text !== '');
  const groupsOf = (texts: readonly string[]) =>
    new Set(findPopulations(folded(texts.join('\n'))).map(({ key }) => key));
  const mine = groupsOf(own);
  const byYears = own.find((text) => numeric.test(text) && statedAges(text) !== null);
  return {
    ages: statedAges(byYears ?? '') ?? own.map(statedAges).find((ages) => ages !== null) ?? null,
    groups: mine.size > 0 ? mine : groupsOf(sectionPath),
    conditions: conditionsOf([...own, ...sectionPath].join('\n')),
  };
}

/** The conditions a text restricts itself to: those denied, included as well, or to be prevented are left out. */
export function conditionsOf(text: string): ReadonlySet<string> {
  const kept = folded(text).replaceAll(notHad, ' ');
  return new Set(findConditions(kept).flatMap(({ key, start }) => (isDenied(kept, start) ? [] : [key])));
}

const narrowing = new Set(['pregnant', 'breastfeeding', 'postpartum']);

/** Conditions, pregnancy and the like: what a statement about them alone says holds for nobody else. */
export function restrictionsOf({ conditions, groups }: StatedPopulation): ReadonlySet<string> {
  return new Set([...conditions, ...[...groups].filter((key) => narrowing.has(key))]);
}

/** Whether nobody can belong to both: their ages do not meet, or they name different sides of one division. */
export function excludesEachOther(a: StatedPopulation, b: StatedPopulation): boolean {
  if (a.ages !== null && b.ages !== null && !(a.ages.low < b.ages.high && b.ages.low < a.ages.high))
    return true;
  return dividing.some((group) => {
    if (group === 'age' && a.ages !== null && b.ages !== null) return false;
    const keys = populationGroups[group] ?? [];
    const ours = keys.filter((key) => a.groups.has(key));
    const theirs = keys.filter((key) => b.groups.has(key));
    return (
      ours.length > 0 && theirs.length > 0 && !ours.some((key) => theirs.some((other) => meets(key, other)))
    );
  });
}

/** Whether a patient of this age may belong to the population. */
export function admitsAge({ ages }: StatedPopulation, ageMonths: number | null): boolean {
  return ageMonths === null || ages === null || isWithin(ageMonths, ages);
}

function meets(a: string, b: string): boolean {
  return a === b || populationWithin[a]?.includes(b) === true || populationWithin[b]?.includes(a) === true;
}

function folded(text: string): string {
  return foldText(text, { lowerCase: true }).text;
}
