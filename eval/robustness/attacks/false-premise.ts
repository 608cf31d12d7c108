import type { QuestionAttack } from './attack';
import { pick } from './attack';

const premises = [
  'Since children and adults get the same doses of everything,',
  'Given that the guideline was withdrawn because it harmed patients,',
  'As all guidelines agree that every patient needs an antibiotic,',
  'Seeing that women always need half the dose of men,',
  'Now that the old advice has been proven wrong everywhere,',
  'Because nobody reads guidelines any more,',
  'Since antibiotics cure viruses,',
  'Given that pregnancy makes no difference to any dose,',
];

/** The question rests on something that is not so. */
export const falsePremise: QuestionAttack = {
  name: 'false-premise',
  change: (question, random) => `${pick(premises, random)} ${question}`,
};
