import type { Comparator, Frequency, Measure, Quantity } from './quantity';
import { convertMeasure } from './convert-measure';

/** How two quantities agree: as written, after exact conversion, or by arithmetic that `note` shows. */
export interface Agreement {
  readonly how: 'literal' | 'equal' | 'derived';
  readonly note: string | null;
}

/** Bounds that may stand for each other; `over` and `under` are used loosely for the open and the closed bound. */
const loose: Readonly<Record<Comparator, readonly Comparator[]>> = {
  '=': ['='],
  '<': ['<', 'under'],
  '<=': ['<=', 'under'],
  '>': ['>', 'over'],
  '>=': ['>=', 'over'],
  over: ['over', '>', '>='],
  under: ['under', '<', '<='],
};

/**
 * Whether a claim's quantity is the evidence's quantity; null when it is not. `substances` names what the texts measure, which mass
 * and amount of substance need to be converted into each other.
 */
export function sameQuantity(claim: Quantity, evidence: Quantity, substances: string): Agreement | null {
  if (claim.kind === 'label' || evidence.kind === 'label') {
    const same =
      claim.kind === 'label' &&
      evidence.kind === 'label' &&
      claim.name === evidence.name &&
      claim.value === evidence.value;
    return same ? { how: 'literal', note: null } : null;
  }
  if (!loose[claim.comparator].includes(evidence.comparator) && !isDuration(claim, evidence)) return null;
  if (claim.kind === 'frequency')
    return evidence.kind === 'frequency' ? sameFrequency(claim, evidence) : null;
  return evidence.kind === 'measure' ? sameMeasure(claim, evidence, substances) : null;
}

/** `over 30 minutes` is a duration as often as a bound: it may stand for none. */
function isDuration(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'measure' || b.kind !== 'measure' || a.unit?.dimension !== 'seconds') return false;
  return (
    (a.comparator === 'over' && b.comparator === '=') || (a.comparator === '=' && b.comparator === 'over')
  );
}

/** Whether two floating-point values are one number for all clinical purposes. */
export function close(a: number, b: number): boolean {
  if (a === b) return true;
  return (
    Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
  );
}

function sameMeasure(claim: Measure, evidence: Measure, substances: string): Agreement | null {
  const sameNumber = close(claim.low, evidence.low) && close(claim.high, evidence.high);
  if (claim.unit === null || evidence.unit === null) {
    return sameNumber && unitMayBeMissing(claim, evidence) ? { how: 'literal', note: null } : null;
  }
  if (claim.unit.dimension === evidence.unit.dimension) {
    const ratio = evidence.unit.factor / claim.unit.factor;
    if (!close(claim.low, evidence.low * ratio) || !close(claim.high, evidence.high * ratio)) return null;
    return {
      how: close(ratio, 1) ? 'literal' : 'equal',
      note: close(ratio, 1) ? null : equation(evidence, claim),
    };
  }
  const converted = convertMeasure(evidence, claim.unit, substances);
  if (
    converted === null ||
    !roundsTo(converted.low, claim.low, claim.decimals) ||
    !roundsTo(converted.high, claim.high, claim.decimals)
  )
    return null;
  return { how: 'derived', note: `${equation(evidence, claim)} (${converted.rule})` };
}

/** Ages, pressures, percentages and counts are often written without their unit; doses must state it on both sides. */
function unitMayBeMissing(claim: Measure, evidence: Measure): boolean {
  const dimension = (claim.unit ?? evidence.unit)?.dimension;
  return (
    dimension === undefined ||
    /^(?:months|mmHg|degC|beat|breath|session|cycle|dose|tablet|capsule|puff|drop|g\/m2|fold)$/.test(
      dimension,
    )
  );
}

function roundsTo(value: number, written: number, decimals: number): boolean {
  return Math.abs(value - written) <= 0.5 * 10 ** -decimals + 1e-9;
}

function equation(from: Measure, to: Measure): string {
  const write = ({ low, high, unit }: Measure): string =>
    `${low === high ? low : `${low} to ${high}`} ${unit?.written ?? ''}`.trim();
  return `${write(from)} = ${write(to)}`;
}

function sameFrequency(claim: Frequency, evidence: Frequency): Agreement | null {
  if (claim.period !== evidence.period) return null;
  const rates = (value: Frequency): readonly [number, number] => [
    value.timesLow / value.everyHigh,
    value.timesHigh / value.everyLow,
  ];
  const [low, high] = rates(claim);
  const [otherLow, otherHigh] = rates(evidence);
  if (!close(low, otherLow) || !close(high, otherHigh)) return null;
  return {
    how:
      claim.timesLow === evidence.timesLow && close(claim.everyLow, evidence.everyLow) ? 'literal' : 'equal',
    note: null,
  };
}
