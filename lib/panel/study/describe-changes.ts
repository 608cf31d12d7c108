import { canonicalJson } from '../../language/canonical-json';
import type { PersonId } from '../../identity/person';
import type { AdjudicationRule, Hypothesis, Protocol } from './protocol';
import type { ProtocolChange } from './study';

export const adjudicationLabels: Readonly<Record<AdjudicationRule['by'], string>> = {
  'third-rater': 'a third rater',
  delphi: 'a modified Delphi round',
};

type NameOf = (person: PersonId) => string;

/** The parts of a protocol that may change once raters rate; all else would make the ratings answers to another question. */
export const amendableParts = [
  'title',
  'purpose',
  'raters',
  'hypotheses',
  'analysisPlan',
  'adjudication',
] as const satisfies readonly (keyof Protocol)[];

/** The protocol with the amendable parts of another. */
export function amended(protocol: Protocol, by: Pick<Protocol, (typeof amendableParts)[number]>): Protocol {
  const { title, purpose, raters, hypotheses, analysisPlan, adjudication } = by;
  return { ...protocol, title, purpose, raters, hypotheses, analysisPlan, adjudication };
}

/** What differs between two versions of a protocol, in words, part by part. */
export function describeChanges(
  before: Protocol,
  after: Protocol,
  nameOf: NameOf,
): readonly ProtocolChange[] {
  const words = amendableParts.map((part) => ({
    part,
    changed: canonicalJson(before[part]) !== canonicalJson(after[part]),
  }));
  return words
    .filter(({ changed }) => changed)
    .map(({ part }) => ({
      what: partNames[part],
      before: partWords(part, before, nameOf),
      after: partWords(part, after, nameOf),
    }));
}

const partNames: Readonly<Record<(typeof amendableParts)[number], string>> = {
  title: 'Title',
  purpose: 'Purpose',
  raters: 'Raters',
  hypotheses: 'Hypotheses',
  analysisPlan: 'Analysis plan',
  adjudication: 'Adjudication',
};

function partWords(part: (typeof amendableParts)[number], protocol: Protocol, nameOf: NameOf): string {
  switch (part) {
    case 'title':
    case 'purpose':
    case 'analysisPlan':
      return protocol[part];
    case 'raters':
      return protocol.raters.map(nameOf).join(', ');
    case 'hypotheses':
      return protocol.hypotheses.map((hypothesis) => hypothesisWords(hypothesis, protocol)).join('\n');
    case 'adjudication':
      return adjudicationWords(protocol.adjudication);
  }
}

/** A hypothesis in one line. */
export function hypothesisWords(
  { text, axisId, armId, baselineId, primary }: Hypothesis,
  { arms, rubric }: Pick<Protocol, 'arms' | 'rubric'>,
): string {
  const arm = (id: string) => arms.find((one) => one.id === id)?.name ?? 'an arm that is gone';
  const axis =
    axisId === null
      ? 'preference'
      : (rubric.axes.find(({ id }) => id === axisId)?.name ?? 'an axis that is gone');
  const pair = `${arm(armId)} against ${arm(baselineId)} on ${axis.toLowerCase()}`;
  return `${primary ? 'Primary' : 'Secondary'}: ${pair}${text.trim() === '' ? '' : `. ${text.trim()}`}`;
}

export function adjudicationWords({ distance, by }: AdjudicationRule): string {
  return distance === null
    ? 'none'
    : `scores more than ${String(distance)} apart, and opposite preferences, go to ${adjudicationLabels[by]}`;
}
