import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { mean } from '../../evaluation/mean';
import { ratersForAll } from '../estimation/arm-difference';
import type { CrossedValue } from '../estimation/crossed';
import type { MeansPlan, PreferencePlan, ProportionsPlan, StudyPlan } from './study-plan';

type Bell = () => number;

/**
 * One imagined study of `questions` questions: per question and rater the difference arm minus baseline (means: points; proportions: -1, 0 or
 * 1; preference: 1 preferred, -1 the other, 0 tie). Yes and no come from a normal liability cut so that the arms have exactly the
 * planned proportions over all questions and raters (a probit model with random effects). Fewer than five raters are taken as given, as the
 * analysis takes them: their effects differ but average to nothing, so that the planned difference is theirs. `bell` gives standard normal, `random` uniform numbers.
 */
export function simulateStudy(
  plan: StudyPlan,
  questions: number,
  random: () => number,
  bell: Bell,
): readonly CrossedValue[] {
  const raters = raterEffects(plan.raters, bell);
  const draw = drawOf(plan, random, bell);
  const values: CrossedValue[] = [];
  for (let question = 0; question < questions; question += 1) {
    const ofQuestion = bell();
    for (let seat = 0; seat < Math.min(plan.perQuestion, plan.raters); seat += 1) {
      const rater = (question * plan.perQuestion + seat) % plan.raters;
      values.push({
        question: String(question),
        rater: String(rater),
        value: draw(ofQuestion, raters[rater] ?? 0),
      });
    }
  }
  return values;
}

/** Standard normal. */
function raterEffects(size: number, bell: Bell): readonly number[] {
  const drawn = Array.from({ length: size }, bell);
  if (size >= ratersForAll) return drawn;
  const centre = size === 1 ? 0 : mean(drawn);
  return drawn.map((effect) => effect - centre);
}

/** The difference seen for one question and rater, given their standard normal effects. */
function drawOf(
  plan: StudyPlan,
  random: () => number,
  bell: Bell,
): (question: number, rater: number) => number {
  switch (plan.kind) {
    case 'means':
      return drawMeans(plan, bell);
    case 'proportions':
      return drawProportions(plan, bell);
    case 'preference':
      return drawPreference(plan, random, bell);
  }
}

function drawMeans(plan: MeansPlan, bell: Bell): (question: number, rater: number) => number {
  return (question, rater) =>
    plan.difference +
    plan.questionDeviation * question +
    plan.raterDeviation * rater +
    plan.residualDeviation * bell();
}

function drawProportions(plan: ProportionsPlan, bell: Bell): (question: number, rater: number) => number {
  const liability = liabilityOf(plan, bell);
  const ofArm = normalQuantile(plan.arm, 0, 1);
  const ofBaseline = normalQuantile(plan.baseline, 0, 1);
  return (question, rater) =>
    (liability(question, rater) < ofArm ? 1 : 0) - (liability(question, rater) < ofBaseline ? 1 : 0);
}

function drawPreference(
  plan: PreferencePlan,
  random: () => number,
  bell: Bell,
): (question: number, rater: number) => number {
  const liability = liabilityOf(plan, bell);
  const cut = normalQuantile(plan.preferred, 0, 1);
  return (question, rater) => {
    const prefers = liability(question, rater) < cut ? 1 : -1;
    return random() < plan.ties ? 0 : prefers;
  };
}

/** Standard normal in all, of which the planned shares are the question's and the rater's. */
function liabilityOf(
  { questionShare, raterShare }: ProportionsPlan | PreferencePlan,
  bell: Bell,
): (question: number, rater: number) => number {
  const rest = Math.sqrt(Math.max(0, 1 - questionShare - raterShare));
  return (question, rater) =>
    Math.sqrt(questionShare) * question + Math.sqrt(raterShare) * rater + rest * bell();
}
