import { findDrugs, isSameOrWithin, type DrugMention } from '../language/drugs';
import { isIllnessWord } from '../language/illness-words';
import type { Notion, SearchQuery } from './search-query';

/** The drugs and illnesses that a question asks about, not those of its circumstances. */
export interface Subject {
  readonly drugs: readonly DrugMention[];
  readonly illnesses: readonly Notion[];
}

export function subjectOf({ notions }: SearchQuery): Subject {
  const asked = notions.filter(({ weight }) => weight === 1);
  return {
    drugs: findDrugs(asked.map(({ label }) => label).join(' ')),
    illnesses: asked.filter(({ label }) =>
      label
        .toLowerCase()
        .split(/\P{L}+/u)
        .some(isIllnessWord),
    ),
  };
}

/** Whether one of the mentions is the drug, of its class, or its class. */
export function isNamed(drug: DrugMention, mentions: readonly DrugMention[]): boolean {
  return mentions.some((other) => isSameOrWithin(drug, other));
}

/** Whether one wording of a notion is there whole. */
export function isHeld({ wordings }: Notion, terms: ReadonlySet<string>): boolean {
  return wordings.some((wording) => wording.terms.every((term) => terms.has(term)));
}
