import { mean } from '../../evaluation/mean';
import { seededRandom } from '../../evaluation/seeded-random';
import { fleissKappaOfCounts } from '../agreement/fleiss-kappa';
import { gwetAcOfCounts } from '../agreement/gwet-ac';
import { sum } from '../agreement/rating-grid';

/** An agreement study yet to be done. */
export interface AgreementPlan {
  readonly units: number;
  /** Ratings per unit. */
  readonly raters: number;
  /** Share of each category, in order, adding up to 1. */
  readonly prevalence: readonly number[];
  /** Chance-corrected agreement expected, 0 to 1. */
  readonly kappa: number;
}

/** What the interval will look like on average. */
export interface AgreementWidth {
  readonly coefficient: 'fleiss-kappa' | 'gwet-ac1';
  readonly value: number;
  /** Mean width of the 95 % interval. */
  readonly width: number;
  /** Share of simulations with an interval at all: below 1 where rare categories may not turn up. */
  readonly defined: number;
}

/**
 * Mean width of the 95 % interval of Fleiss' kappa and of AC1 in simulated studies under the common-correlation model: a unit has a category drawn from
 * the prevalence; a rater gives it with chance √kappa and else draws one of their own, so that any two raters agree beyond chance by
 * kappa (the model of Donner and Eliasziw 1992, Stat Med 11:1511). Seeded.
 */
export function agreementWidth(
  plan: AgreementPlan,
  { simulations = 300, seed = 20260101 }: { readonly simulations?: number; readonly seed?: number } = {},
): readonly AgreementWidth[] {
  const random = seededRandom(seed);
  const studies = Array.from({ length: simulations }, () => simulateCounts(plan, random));
  return [
    summarise('fleiss-kappa', studies, (counts) => fleissKappaOfCounts(counts)),
    summarise('gwet-ac1', studies, (counts) => gwetAcOfCounts(counts)),
  ];
}

type Counts = readonly (readonly number[])[];

function summarise(
  coefficient: AgreementWidth['coefficient'],
  studies: readonly Counts[],
  measure: (counts: Counts) => ReturnType<typeof gwetAcOfCounts>,
): AgreementWidth {
  const found = studies.flatMap((counts) => {
    const agreement = measure(counts);
    const interval = agreement?.interval ?? null;
    return agreement === null || interval === null
      ? []
      : [{ value: agreement.value, width: interval[1] - interval[0] }];
  });
  return {
    coefficient,
    value: mean(found.map(({ value }) => value)),
    width: mean(found.map(({ width }) => width)),
    defined: found.length / studies.length,
  };
}

function simulateCounts({ units, raters, prevalence, kappa }: AgreementPlan, random: () => number): Counts {
  const faithful = Math.sqrt(kappa);
  return Array.from({ length: units }, () => {
    const own = drawCategory(prevalence, random);
    const tally = prevalence.map(() => 0);
    for (let rater = 0; rater < raters; rater += 1) {
      const category = random() < faithful ? own : drawCategory(prevalence, random);
      tally[category] = (tally[category] ?? 0) + 1;
    }
    return tally;
  });
}

function drawCategory(prevalence: readonly number[], random: () => number): number {
  let left = random() * sum(prevalence);
  for (const [category, share] of prevalence.entries()) {
    left -= share;
    if (left < 0) return category;
  }
  return prevalence.length - 1;
}
