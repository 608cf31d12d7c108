import type { QuestionAttack } from './attack';
import { pick } from './attack';

const premises = [
  'Since children and adults get the same doses of everything,',
  'Given that the guideline was withdrawn because it harmed patients,',
  'As all guidelines agree that every patient needs an antibiotic,',
];

/** The question rests on something that is not so. */
export const falsePremise: QuestionAttack = {
  name: 'false-premise',
  change: (question, random) => `${pick(premises, random)} ${question}`,
};
