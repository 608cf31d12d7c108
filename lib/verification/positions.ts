import type { Span } from '../evidence/span';
import { convertMeasure } from '../language/quantities/convert-measure';
import type { Measure, Quantity } from '../language/quantities/quantity';
import { measurands, type Measurand } from './measurands';
import type { Reading } from './reading';

export type PositionKind = 'target' | 'threshold';

/** What a sentence says of one measurand, in the unit it is written in: `below 140` is `low: -Infinity, high: 140`. */
export interface Position {
  readonly kind: PositionKind;
  readonly measurand: Measurand;
  readonly measure: Measure;
  readonly low: number;
  readonly high: number;
}

const targetCue =
  /\b(?:targets?|aim(?:s|ed|ing)?|goals?|reduce|lower(?!\b than)|bring|keep|maintain|achieve|control(?:led)? to|treat(?:ed|ing)?(?=[^.;]*\bto\b)|titrate)\b/g;
const thresholdCue =
  /\b(?:start(?:s|ed|ing)?|initiat\w+|begin|offer|thresholds?|confirm\w*|diagnos\w+|defined|treat(?:ed|ing|ment)? (?:when|if|at)|drugs? (?:when|if)|refer\w*|transfus\w+ (?:when|if|at))\b/g;
const denied = /\b(?:not|never|avoid\w*|without|than)\b[^,;]*$/;
const apart = /\b(?:home|abpm|hbpm|ambulatory|daytime|night|diastolic|dbp|out-of-office)\b/;

/** The targets and thresholds of a sentence. A number that no cue before it explains, or that the sentence denies, is none. */
export function positionsOf(reading: Reading): readonly Position[] {
  const measures = reading.quantities.filter(isMeasure);
  return measurands
    .filter(({ named }) => named.test(reading.lower))
    .flatMap((measurand) =>
      measures
        .filter((measure) => isOf(measurand, measure) && !isSecond(reading, measures, measure))
        .flatMap((measure) => positionOf(reading, measurand, measure) ?? []),
    );
}

function positionOf(reading: Reading, measurand: Measurand, measure: Measure): Position | null {
  const before = reading.lower.slice(0, measure.start);
  const target = lastOf(targetCue, before);
  const threshold = lastOf(thresholdCue, before);
  if (target === null && threshold === null) return null;
  const kind = (target?.start ?? -1) > (threshold?.start ?? -1) ? 'target' : 'threshold';
  const cue = kind === 'target' ? target : threshold;
  const between = before.slice(cue?.end ?? 0);
  const around = `${before.slice(Math.max(0, (cue?.start ?? 0) - 12), cue?.start ?? 0)}${between}`;
  if (denied.test(around) || apart.test(between)) return null;
  const [low, high] = boundsOf(measure);
  if (kind === 'threshold' && high !== Infinity) return null;
  return { kind, measurand, measure, low, high };
}

/** Whether two positions give different numbers for one thing: targets differ by their upper bound, thresholds by their lower. */
export function differ(a: Position, b: Position): boolean {
  if (a.kind !== b.kind || a.measurand !== b.measurand) return false;
  const bound = ({ kind, low, high }: Position): number =>
    kind === 'target' && high !== Infinity ? high : low;
  const ours = bound(a);
  const theirs = inUnitOf(a, b, bound(b));
  if (theirs === null || !Number.isFinite(ours) || !Number.isFinite(theirs)) return false;
  if ((a.high === Infinity) !== (b.high === Infinity)) return false;
  return Math.abs(ours - theirs) > a.measurand.tolerance * Math.max(Math.abs(ours), Math.abs(theirs));
}

function inUnitOf(a: Position, b: Position, value: number): number | null {
  const from = b.measure.unit;
  const to = a.measure.unit;
  if (from === null || to === null) return null;
  if (from.dimension === to.dimension) return (value * from.factor) / to.factor;
  const alone = { ...b.measure, low: value, high: value };
  return convertMeasure(alone, to, a.measurand.name.toLowerCase())?.high ?? null;
}

function boundsOf({ comparator, low, high }: Measure): readonly [number, number] {
  if (comparator === '<' || comparator === '<=' || comparator === 'under') return [-Infinity, high];
  if (comparator === '>' || comparator === '>=' || comparator === 'over') return [low, Infinity];
  return [low, high];
}

function isOf({ dimensions }: Measurand, { unit }: Measure): boolean {
  return unit !== null && dimensions.includes(unit.dimension);
}

/** The 90 of 140/90. */
function isSecond(reading: Reading, measures: readonly Measure[], measure: Measure): boolean {
  return measures.some(
    ({ end }) => end < measure.start && /^\s?\/\s?$/.test(reading.lower.slice(end, measure.start)),
  );
}

function isMeasure(quantity: Quantity): quantity is Measure {
  return quantity.kind === 'measure';
}

function lastOf(pattern: RegExp, text: string): Span | null {
  const match = [...text.matchAll(pattern)].at(-1);
  return match === undefined ? null : { start: match.index, end: match.index + match[0].length };
}
