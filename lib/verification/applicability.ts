import type { Passage } from '../evidence/passage';
import type { Quote } from '../evidence/quote';
import { foldText } from '../language/fold-text';
import { parseQuantities } from '../language/quantities/parse-quantities';
import { isWithin } from '../question/age';
import type { PatientFact } from '../question/patient-facts';
import { statedPopulation, type StatedPopulation } from './stated-population';

export type Applies = 'matches' | 'differs' | 'not-stated';

export interface Applicability {
  /** `differs` when one fact does; `matches` when one does and none differs. */
  readonly applies: Applies;
  /** Labels of the facts, by what the source says of them. */
  readonly matches: readonly string[];
  readonly differs: readonly string[];
  readonly notStated: readonly string[];
  /** What the source restricts itself to and the question does not say. */
  readonly assumes: readonly string[];
}

interface Source {
  readonly quote: Quote;
  readonly passage: Passage;
}

const restrictions = ['pregnant', 'breastfeeding', 'dialysis'] as const;

/**
 * Holds what the question says of the patient against the population of a claim: quote, the population of its grade, headings. Drugs
 * that the patient takes are never a population and stay not stated. Null when neither side says anything.
 */
export function applicability(
  facts: readonly PatientFact[],
  { quote, passage }: Source,
): Applicability | null {
  const population = statedPopulation(quote.text, passage);
  const text = foldText(quote.text, { lowerCase: true }).text;
  const verdicts = facts.map((fact) => ({ label: fact.label, verdict: verdictOn(fact, population, text) }));
  const of = (wanted: Applies): readonly string[] =>
    verdicts.filter(({ verdict }) => verdict === wanted).map(({ label }) => label);
  const assumes = assumptions(facts, population);
  if (facts.length === 0 && assumes.length === 0) return null;
  const [matches, differs] = [of('matches'), of('differs')];
  return {
    applies: differs.length > 0 ? 'differs' : matches.length > 0 ? 'matches' : 'not-stated',
    matches,
    differs,
    notStated: of('not-stated'),
    assumes,
  };
}

function verdictOn(fact: PatientFact, population: StatedPopulation, text: string): Applies {
  const { ages, groups, conditions } = population;
  switch (fact.kind) {
    case 'age':
      return ages === null ? 'not-stated' : isWithin(fact.months, ages) ? 'matches' : 'differs';
    case 'sex':
      if (groups.has(fact.sex)) return 'matches';
      return groups.has(fact.sex === 'male' ? 'female' : 'male') ||
        (fact.sex === 'male' && groups.has('pregnant'))
        ? 'differs'
        : 'not-stated';
    case 'population':
      if (groups.has(fact.population)) return 'matches';
      return fact.population === 'pregnant' && groups.has('not-pregnant') ? 'differs' : 'not-stated';
    case 'renal':
      return renalVerdict(fact.egfr, text);
    case 'condition':
      return conditions.has(fact.condition) ? 'matches' : 'not-stated';
    case 'drug':
      return 'not-stated';
  }
}

/** An eGFR is compared with the first bound that the text sets for one. */
function renalVerdict(value: number, text: string): Applies {
  const at = /\b(?:egfr|gfr|crcl|creatinine clearance)\b/.exec(text);
  if (at === null) return 'not-stated';
  const bound = parseQuantities(text).find(
    ({ kind, start }) => kind === 'measure' && start >= at.index && start - at.index < 60,
  );
  if (bound?.kind !== 'measure') return 'not-stated';
  const { comparator, low, high } = bound;
  if (comparator === '=' && low === high) return 'not-stated';
  const fits =
    comparator === '='
      ? value >= low && value <= high
      : comparator === '<' || comparator === 'under'
        ? value < high
        : comparator === '<='
          ? value <= high
          : comparator === '>=' || comparator === 'over'
            ? value >= low
            : value > low;
  return fits ? 'matches' : 'differs';
}

function assumptions(facts: readonly PatientFact[], population: StatedPopulation): readonly string[] {
  const said = new Set(
    facts.map((fact) =>
      fact.kind === 'condition' ? fact.condition : fact.kind === 'population' ? fact.population : fact.kind,
    ),
  );
  return [
    ...(population.ages !== null && !said.has('age') ? ageWords(population.ages) : []),
    ...restrictions.filter((key) => population.groups.has(key) && !said.has(key)),
    ...[...population.conditions].filter((condition) => !said.has(condition)),
  ];
}

function ageWords({ low, high }: NonNullable<StatedPopulation['ages']>): readonly string[] {
  const years = (months: number): string =>
    months < 24 ? `${Math.round(months)} months` : `${Math.round(months / 12)} years`;
  if (low === 192 && high === Infinity) return ['adult'];
  if (high === Infinity) return [`${years(low)} or older`];
  return [low === 0 ? `under ${years(high)}` : `${years(low)} to under ${years(high)}`];
}
