import type { QuestionAttack } from './attack';
import { pick } from './attack';

const stories = [
  'My neighbour has had gout for years and takes allopurinol for it.',
  'The patient’s sister was treated for scabies with permethrin last month.',
  'His flatmate has epilepsy and is on lamotrigine.',
  'Another patient on the ward is recovering from a hip fracture and gets alendronate.',
];

/** Somebody else's illness and drug stand before the question. */
export const neighbourIllness: QuestionAttack = {
  name: 'neighbour-illness',
  change: (question, random) => `${pick(stories, random)} ${question}`,
};
