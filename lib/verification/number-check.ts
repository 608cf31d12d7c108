import type { Comparator, Quantity } from '../language/quantities/quantity';
import { foldText } from '../language/fold-text';
import { close, sameQuantity } from '../language/quantities/same-quantity';
import type { Unit } from '../language/quantities/unit';
import { unitAt } from '../language/quantities/unit-at';
import type { Comparison } from './comparison';
import { finding, notApplicable, type Difference, type Finding } from './finding';
import { wordsOf, type Reading } from './reading';
import { matchSlots } from './slots';

/** In surroundings as similar as this even a quantity of another kind (mg for mL) stands in the place of the claim's. */
const sureSimilarity = 0.7;

const cellEnd = ' | ';

/**
 * Every quantity of the claim has its counterpart in the quote's sentence, or in its table row with headers: as written, equal after
 * exact conversion, or derived, with the arithmetic in the note. A quantity that stands where the evidence has another
 * one contradicts; a bound that was added or dropped weakens; a quantity without counterpart leaves the claim open.
 */
export function numberCheck(comparison: Comparison): Finding {
  const { claim, evidence, headers } = comparison;
  const mentions = claim.quantities.filter((quantity) => quantity.kind !== 'measure' || !quantity.optional);
  if (mentions.length === 0) return notApplicable('numbers');
  const substances = `${claim.lower} ${evidence.lower} ${headers?.lower ?? ''}`;
  const same = (a: Quantity, b: Quantity): boolean =>
    sameQuantity(a, withHeaderUnit(b, a, comparison), substances) !== null;
  const matches = matchSlots<Quantity>(
    { reading: claim, mentions },
    { reading: evidence, mentions: evidence.quantities },
    same,
    comparable,
  );
  const notes: string[] = [];
  const differences: Difference[] = [];
  for (const { mention, agreeing, rival: nearest, similarity } of matches) {
    const rival =
      nearest !== null && (similarity >= sureSimilarity || sameKind(mention, nearest)) ? nearest : null;
    if (
      agreeing === null &&
      headers?.quantities.some((other) => sameQuantity(mention, other, substances) !== null) === true
    )
      continue;
    if (agreeing === null || rival !== null) differences.push(difference(claim, evidence, mention, rival));
    else {
      const note =
        sameQuantity(mention, withHeaderUnit(agreeing, mention, comparison), substances)?.note ?? null;
      if (note !== null) notes.push(note);
    }
  }
  return finding('numbers', differences, notes.length === 0 ? null : notes.join('; '));
}

function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'label' || b.kind === 'label')
    return a.kind === b.kind && 'name' in a && 'name' in b && a.name === b.name;
  return a.kind === b.kind;
}

/** Whether two quantities measure the same kind of thing: lengths of time, amounts of a drug, or one dimension. */
function sameKind(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'measure' || b.kind !== 'measure') return a.kind === b.kind;
  return kindOf(a.unit?.dimension ?? '') === kindOf(b.unit?.dimension ?? '');
}

function kindOf(dimension: string): string {
  if (/^(?:seconds|months)$/.test(dimension)) return 'time';
  return /^(?:g|l|mol|unit|eq)(?=$|\/)/.test(dimension) ? 'amount' : dimension;
}

/** A bare number in a table cell takes the unit that its column's header states. */
function withHeaderUnit(there: Quantity, claim: Quantity, { evidence, headers }: Comparison): Quantity {
  if (
    headers === null ||
    there.kind !== 'measure' ||
    there.unit !== null ||
    claim.kind !== 'measure' ||
    claim.unit === null
  )
    return there;
  return statesUnit(headerOf(there, evidence, headers), claim.unit) ? { ...there, unit: claim.unit } : there;
}

/** The header of the quantity's column; the whole header where rows and header do not have the same cells. */
function headerOf({ start }: Quantity, evidence: Reading, headers: Reading): string {
  const from = evidence.folded.starts[start] ?? 0;
  const lineStart = evidence.text.lastIndexOf('\n', from) + 1;
  const lineEnd = evidence.text.indexOf('\n', from);
  const cells = evidence.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).split(cellEnd).length;
  const column = evidence.text.slice(lineStart, from).split(cellEnd).length - 1;
  const titles = headers.text
    .split('\n')
    .map((line) => line.split(cellEnd))
    .find((line) => line.length === cells && cells > 1);
  return foldText(titles?.[column] ?? headers.text, { lowerCase: true }).text;
}

function statesUnit(header: string, { dimension, factor }: Unit): boolean {
  return [...header.matchAll(/(?<![a-z])[a-zμ%°]/g)].some(({ index }) => {
    const unit = unitAt(header, index)?.unit ?? null;
    return unit !== null && unit.dimension === dimension && close(unit.factor, factor);
  });
}

function difference(
  claim: Reading,
  evidence: Reading,
  mention: Quantity,
  rival: Quantity | null,
): Difference {
  const ours = wordsOf(claim, mention);
  if (rival === null) {
    return {
      severity: 'leaves-open',
      claim: mention,
      evidence: null,
      reason: `“${ours}” has no counterpart in the quoted sentence`,
    };
  }
  const theirs = wordsOf(evidence, rival);
  const severity = boundOnly(mention, rival) ? 'weakens' : 'contradicts';
  return {
    severity,
    claim: mention,
    evidence: rival,
    reason: `the claim says “${ours}”, the source says “${theirs}”`,
  };
}

/** The same value whose bound was added, dropped or moved by its end point only. */
function boundOnly(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'measure' || b.kind !== 'measure' || !close(a.low, b.low) || !close(a.high, b.high))
    return false;
  if (
    (a.unit?.dimension ?? '') !== (b.unit?.dimension ?? '') ||
    (a.unit?.factor ?? 1) !== (b.unit?.factor ?? 1)
  )
    return false;
  const side = (value: Comparator): number =>
    value === '=' ? 0 : value.startsWith('<') || value === 'under' ? -1 : 1;
  return side(a.comparator) * side(b.comparator) >= 0;
}
