import { mean } from './mean';
import { percentile } from './percentile';
import { seededRandom } from './seeded-random';

/** How much better one system is than another on the same questions. */
export interface PairedComparison {
  /** Mean difference, system minus baseline. */
  readonly difference: number;
  /** 95 % interval of the difference: percentile bootstrap over questions (Efron 1979; Sakai 2006 for retrieval). */
  readonly interval: readonly [number, number];
  /** Two-sided p of the randomisation test that swaps the two systems per question (Smucker, Allan and Carterette 2007). */
  readonly p: number;
}

const resamples = 2000;
const swaps = 10_000;

/** Both tests are seeded: the same scores give the same figures. Throws when the lists differ in length. */
export function comparePaired(
  system: readonly number[],
  baseline: readonly number[],
  seed = 20260101,
): PairedComparison {
  if (system.length !== baseline.length)
    throw new Error('A paired comparison needs the same questions on both sides.');
  const differences = system.map((score, index) => score - (baseline[index] ?? 0));
  const difference = mean(differences);
  const random = seededRandom(seed);
  const means = Array.from({ length: resamples }, () => {
    let total = 0;
    for (let draw = 0; draw < differences.length; draw += 1) {
      total += differences[Math.floor(random() * differences.length)] ?? 0;
    }
    return total / (differences.length || 1);
  });
  return {
    difference,
    interval: [percentile(means, 0.025), percentile(means, 0.975)],
    p: randomisation(differences, Math.abs(difference), random),
  };
}

function randomisation(differences: readonly number[], observed: number, random: () => number): number {
  const moving = differences.filter((value) => value !== 0);
  let asLarge = 0;
  for (let round = 0; round < swaps; round += 1) {
    let total = 0;
    for (const value of moving) total += random() < 0.5 ? value : -value;
    if (Math.abs(total / (differences.length || 1)) >= observed - 1e-12) asLarge += 1;
  }
  return (asLarge + 1) / (swaps + 1);
}
