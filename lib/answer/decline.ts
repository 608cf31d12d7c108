import type { Evidence } from '../retrieval/hit';
import type { AnswerEvent, DeclineReason } from './answer-event';

type Declined = Extract<AnswerEvent, { type: 'answer-declined' }>;

const nearestShown = 3;

const reasons: Readonly<Record<DeclineReason, string>> = {
  'not-in-library': 'Not in your library: no passage of it is about this question.',
  'not-enough-evidence':
    'The library has passages near this question, but none that answers it well enough to quote.',
  'out-of-scope': 'This is not a question that a clinical guideline answers.',
  'identifies-patient':
    'The question seems to identify a patient. Remove the identifying details and ask again.',
  'nothing-verified':
    'Sentences were written, but none of them passed its checks against the guidelines, so none is given as an answer.',
  unclear:
    'A word of the question may mean one drug or another. Choose which one is meant, or write it anew.',
};

/** A decline is an answer: why, the nearest passages, and what would help. */
export function decline(reason: DeclineReason, evidence: Evidence): Declined {
  return {
    type: 'answer-declined',
    reason,
    text: reasons[reason],
    help: helpFor(reason, evidence),
    // What was found for a word that nobody knows is near to nothing.
    nearest: reason === 'unclear' ? [] : evidence.hits.slice(0, nearestShown),
  };
}

function helpFor(reason: DeclineReason, evidence: Evidence): readonly string[] {
  if (reason === 'unclear') return [];
  const { missingTerms } = evidence.sufficiency;
  const help: string[] = [];
  if (missingTerms.length > 0) help.push(`No passage mentions: ${missingTerms.slice(0, 6).join(', ')}.`);
  if (reason === 'nothing-verified') help.push('Read the passages themselves under the evidence considered.');
  help.push('Name the condition, the drug or the guideline, or ask about one thing at a time.');
  help.push('Ask whoever keeps the library to add a guideline on this topic.');
  return help;
}
