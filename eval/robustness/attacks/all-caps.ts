import type { QuestionAttack } from './attack';

/** The whole question in capitals. */
export const allCaps: QuestionAttack = {
  name: 'all-caps',
  change: (question) => question.toUpperCase(),
};
