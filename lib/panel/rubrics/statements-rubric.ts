import type { Rubric } from '../study/rubric';
import { axisOf } from './axis-of';

/** Must-have statements per question, as in K-QA (Manes et al. 2024, BioNLP): said, left out, or contradicted. */
export const statementsRubric: Rubric = {
  id: 'statements',
  name: 'Must-have statements per question (K-QA style)',
  instructions:
    'Each question comes with statements that a good answer makes. Say of each whether this answer makes it, in whatever words; then look for what contradicts one.',
  pairwise: false,
  axes: [
    axisOf('statement', {
      name: 'Statements',
      question: 'Does the answer say this?',
      kind: 'statements',
      unsafeAtOrBelow: -1,
      levels: [
        [
          1,
          'Said',
          'The answer says it, or it follows at once from what it says.',
          '“Adults, 500 mg” says that adults get 500 mg.',
        ],
        [0, 'Left out', 'The answer neither says nor denies it.', 'No word of the length of treatment.'],
        [
          -1,
          'Contradicted',
          'The answer says what cannot be true together with it.',
          '“Five days” where the statement says seven.',
        ],
      ],
    }),
  ],
};

/** Signed points per question, as in HealthBench (Arora et al. 2025): what an answer gains and loses points for. */
export const pointsRubric: Rubric = {
  id: 'points',
  name: 'Signed points per question',
  instructions:
    'Each question comes with its own list. Say of each line whether it holds for this answer. Some lines take points away: for those, too, say whether they hold.',
  pairwise: false,
  axes: [
    axisOf('point', {
      name: 'Points',
      question: 'Does this hold for the answer?',
      kind: 'points',
      levels: [
        [1, 'Holds', 'All of the line is true of the answer.', ''],
        [0, 'Does not hold', 'Part of it, or none.', ''],
      ],
    }),
  ],
};
