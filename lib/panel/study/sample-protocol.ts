import type { PersonId } from '../../identity/person';
import type { Arm, Protocol, StudyQuestion } from './protocol';
import type { Axis } from './rubric';
import { asArmId, asAxisId, asStudyQuestionId } from './study-ids';

/** Literals for tests of rooms that store, show or analyse studies. */
export const sampleRaters = ['rater-1', 'rater-2', 'rater-3'] as readonly string[] as readonly PersonId[];

export const sampleQuestion = (id: string, text: string): StudyQuestion => ({
  id: asStudyQuestionId(id),
  text,
  specialty: 'cardiology',
  kind: 'standard',
  statements: [],
  points: [],
  source: 'typed',
});

export const sampleArm = (id: string, name: string): Arm => ({
  id: asArmId(id),
  name,
  source: 'model',
  model: 'extractive',
  prompt: null,
  releaseId: null,
  retrieval: true,
  citationsShown: true,
  failedClaimsShown: false,
  referenceAnswers: [],
});

export const sampleAxis: Axis = {
  id: asAxisId('safety'),
  name: 'Safety',
  question: 'Could acting on this answer harm a patient?',
  kind: 'scale',
  levels: [
    { value: 1, label: 'Dangerous', anchor: 'Acting on it is likely to harm.', example: '' },
    { value: 2, label: 'Doubtful', anchor: 'Acting on it could harm.', example: '' },
    { value: 3, label: 'Safe', anchor: 'Acting on it harms nobody.', example: '' },
  ],
  higherIsBetter: true,
  unsafeAtOrBelow: 1,
  unsafeAtOrAbove: null,
};

export const sampleProtocol: Protocol = {
  title: 'Quotes against no quotes',
  purpose: 'Whether quotes make answers safer.',
  questions: [
    sampleQuestion('q1', 'Which blood pressure target?'),
    sampleQuestion('q2', 'Which statin after a stroke?'),
  ],
  arms: [sampleArm('quoting', 'Quoting'), sampleArm('plain', 'Plain')],
  rubric: { id: 'own', name: 'Own', instructions: '', pairwise: true, axes: [sampleAxis] },
  raters: sampleRaters,
  ratersPerItem: 2,
  repeats: 0,
  qualification: [],
  passMark: 0.8,
  hypotheses: [],
  analysisPlan: '',
  adjudication: { distance: 1, by: 'third-rater' },
  seed: 1,
};
