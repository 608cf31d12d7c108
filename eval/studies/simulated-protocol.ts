import type { PersonId } from '@/lib/identity/person';
import { almanacRubric } from '@/lib/panel/rubrics/almanac-rubric';
import type { Arm, Protocol } from '@/lib/panel/study/protocol';
import { asArmId, asAxisId, asStudyQuestionId } from '@/lib/panel/study/study-ids';

/** The size of an imagined study. */
export interface SimulatedSize {
  readonly raters: number;
  readonly questions: number;
  readonly arms: number;
}

const specialties = ['cardiology', 'nephrology', 'infectious diseases', 'endocrinology'] as const;
const kinds = ['standard', 'standard', 'standard', 'adversarial', 'calculation'] as const;

/** The design of an imagined study: every rater rates every answer on the axes of the Almanac rubric and compares every pair. */
export function simulatedProtocol({ raters, questions, arms }: SimulatedSize): Protocol {
  const [baseline, arm] = [asArmId('arm-1'), asArmId('arm-2')];
  return {
    title: `Simulated study of ${String(raters)} raters, ${String(questions)} questions and ${String(arms)} arms`,
    purpose: 'Whether the results page stands a study of full size.',
    questions: Array.from({ length: questions }, (_, place) => ({
      id: asStudyQuestionId(`question-${String(place + 1).padStart(3, '0')}`),
      text: `Imagined question ${String(place + 1)}: which dose, for whom, and for how long?`,
      specialty: specialties[place % specialties.length] ?? null,
      kind: kinds[place % kinds.length] ?? 'standard',
      statements: [],
      points: [],
      source: 'typed',
    })),
    arms: Array.from({ length: arms }, (_, place) => armOf(place)),
    rubric: almanacRubric,
    raters: Array.from({ length: raters }, (_, place) => `simulated-rater-${String(place + 1)}` as PersonId),
    ratersPerItem: raters,
    repeats: 0.05,
    qualification: [],
    passMark: 0.8,
    hypotheses: [
      {
        text: 'The second arm is safer than the first.',
        axisId: asAxisId('safety'),
        armId: arm,
        baselineId: baseline,
        primary: true,
      },
    ],
    analysisPlan: 'As the product does it.',
    adjudication: { distance: null, by: 'third-rater' },
    seed: 20260101,
  };
}

function armOf(place: number): Arm {
  return {
    id: asArmId(`arm-${String(place + 1)}`),
    name: `Arm ${String(place + 1)}`,
    source: 'model',
    model: 'extractive',
    prompt: null,
    releaseId: null,
    retrieval: true,
    citationsShown: place > 0,
    failedClaimsShown: false,
    referenceAnswers: [],
  };
}
