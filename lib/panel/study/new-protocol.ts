import type { Protocol } from './protocol';
import { usualPassMark } from './qualification';
import type { Rubric } from './rubric';

export interface Beginning {
  readonly title: string;
  readonly purpose: string;
  readonly rubric: Rubric;
  readonly seed: number;
}

/** The protocol of a study that has just been begun. */
export function newProtocol(beginning: Beginning): Protocol {
  return {
    ...beginning,
    questions: [],
    arms: [],
    raters: [],
    ratersPerItem: 3,
    repeats: 0.1,
    qualification: [],
    passMark: usualPassMark,
    hypotheses: [],
    analysisPlan: '',
    adjudication: { distance: 1, by: 'third-rater' },
  };
}
