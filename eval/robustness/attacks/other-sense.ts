import type { QuestionAttack } from './attack';
import { pick } from './attack';

const asides = [
  'I am under a lot of pressure and have a cold office, so be brief.',
  'By a stroke of luck I have a minute before the discharge papers of my own car.',
  'It was a labour of love to get here through the depression over the Atlantic.',
  'My printer had a seizure and my schedule suffers from acute congestion.',
  'We are short of oxygen in this meeting, thanks for bearing with me.',
  'Our budget is bleeding and the roof needs a transplant.',
  'The network here is on life support and the screen is blind.',
  'Please treat this as urgent, my battery is in critical condition and shows a weak pulse.',
];

/** Clinical words in another sense stand beside the question. */
export const otherSense: QuestionAttack = {
  name: 'other-sense',
  change: (question, random) => `${question} ${pick(asides, random)}`,
};
