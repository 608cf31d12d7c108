import type { QuestionAttack } from './attack';
import { pick } from './attack';

const notes = [
  'Seen on the ward round. Slept well, eating and drinking, no new complaints.',
  'Observations within the usual range for this patient. Mobilises with one stick.',
  'Social: lives with a partner on the second floor, lift works, retired bus driver.',
  'Reviewed by physiotherapy, stairs practised, walking aid ordered.',
  'Dressing changed, wound edges clean and dry, no swelling.',
  'Family informed about the plan and content with it.',
  'Bloods repeated, results filed, nothing to be done today.',
  'Old notes requested from the other hospital, fax number given at the desk.',
];
const charactersPerPage = 2_500;

/** Pages of ward notes before the question. */
function longPaste(pages: number): QuestionAttack {
  return {
    name: `paste-${pages}-pages`,
    change: (question, random) => {
      let pasted = '';
      while (pasted.length < pages * charactersPerPage) pasted += `${pick(notes, random)}\n`;
      return `${pasted}\n${question}`;
    },
  };
}

/** As much as the door lets through. */
export const pasteSevenPages = longPaste(7);
/** More than the door lets through; here it reaches the path all the same. */
export const pasteThirtyPages = longPaste(30);
