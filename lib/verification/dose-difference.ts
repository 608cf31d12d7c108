import type { Frequency, Measure } from '../language/quantities/quantity';
import { searchTerms } from '../language/search-terms';
import { wordsOf, type Reading } from './reading';

interface DoseSide {
  readonly reading: Reading;
  /** Title and headings over it, folded, lower case. */
  readonly topic: string;
}

interface Dose {
  readonly measure: Measure;
  /** Amount per day in the measure's unit, low and high; null where no frequency is stated. */
  readonly perDay: readonly [number, number] | null;
}

const daySeconds = 86_400;
const role =
  /\b(?:loading|maintenance|maximum|max|initial|starting|bolus|infusion|prophyla\w+|low-dose|high-dose|second|repeat)\b/g;
const generic = new Set(
  searchTerms(
    'guideline guidelines management treatment prevention diagnosis recommendations recommendation adults children people patients drug drugs dose doses clinical practice update first second line therapy targets target definitions table summary other and the of in for',
  ),
);
const amounts = /^(?:g|unit|mol|g\/g|unit\/g|l|l\/g|eq|eq\/g)$/;

/**
 * Another dose of the one drug that both sentences name, for topics that share a word. Null unless each sentence names one drug and one
 * dose of it, in one dimension and one role (loading, maximum, …), and the doses do not meet, alone or per day.
 */
export function doseDifference(
  a: DoseSide,
  b: DoseSide,
): { readonly drug: string; readonly says: readonly [string, string] } | null {
  const drug = onlyDrug(a.reading);
  if (drug === null || drug !== onlyDrug(b.reading) || !sameTopic(a.topic, b.topic)) return null;
  if (rolesOf(a.reading) !== rolesOf(b.reading)) return null;
  if (routesOf(a.reading) !== routesOf(b.reading)) return null;
  const ours = onlyDose(a.reading);
  const theirs = onlyDose(b.reading);
  if (ours === null || theirs === null) return null;
  const [from, to] = [theirs.measure.unit, ours.measure.unit];
  if (from === null || to === null || from.dimension !== to.dimension) return null;
  if ((ours.perDay === null) !== (theirs.perDay === null)) return null;
  const ratio = from.factor / to.factor;
  const span = ({ measure, perDay }: Dose): readonly [number, number] =>
    perDay ?? [measure.low, measure.high];
  const [low, high] = span(ours);
  const [otherLow, otherHigh] = span(theirs);
  if (low <= otherHigh * ratio * 1.001 && otherLow * ratio <= high * 1.001) return null;
  return { drug, says: [wordsOf(a.reading, ours.measure), wordsOf(b.reading, theirs.measure)] };
}

function onlyDrug({ drugs }: Reading): string | null {
  const names = new Set(drugs.filter(({ kind }) => kind === 'drug').map(({ name }) => name));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

function onlyDose({ quantities }: Reading): Dose | null {
  const doses = quantities.filter(
    (quantity): quantity is Measure =>
      quantity.kind === 'measure' &&
      quantity.comparator === '=' &&
      amounts.test(quantity.unit?.dimension ?? ''),
  );
  const frequencies = quantities.filter((quantity): quantity is Frequency => quantity.kind === 'frequency');
  const [measure] = doses;
  if (doses.length !== 1 || measure === undefined || frequencies.length > 1) return null;
  const [frequency] = frequencies;
  if (frequency === undefined) return { measure, perDay: null };
  if (frequency.period !== 'seconds') return null;
  return {
    measure,
    perDay: [
      (measure.low * frequency.timesLow * daySeconds) / frequency.everyHigh,
      (measure.high * frequency.timesHigh * daySeconds) / frequency.everyLow,
    ],
  };
}

function rolesOf({ lower }: Reading): string {
  return [...new Set([...lower.matchAll(role)].map(([word]) => word))].toSorted().join(' ');
}

function routesOf({ routes }: Reading): string {
  return [...new Set(routes.map(({ key }) => key))].toSorted().join(' ');
}

/** Whether two topics share a word that is not every guideline's. */
export function sameTopic(a: string, b: string): boolean {
  const theirs = new Set(searchTerms(b));
  return searchTerms(a).some((term) => theirs.has(term) && !generic.has(term) && !/^\d+$/.test(term));
}
