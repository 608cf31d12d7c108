import { atomAt, isTime, type AtomMatch, type Unit } from './unit';

export interface UnitMatch {
  readonly unit: Unit | null;
  readonly end: number;
}

const per = /\s?\/\s?|\s?per (?!cent)/y;
const count = /(\d+(?:\.\d+)?)\s?/y;
const loneLetter = /^(?:m|d|w|s|y|u|j|mu|ms|amp|fl|foot|second)$/;

/**
 * Reads the unit that starts at `at` (after an optional space or hyphen) of a folded lower-case text, with its denominators:
 * `mg/kg/day`, `ml per min per 1.73 m2`, `/μl`. A denominator of time is passed over: it is a frequency, so that `mg/day` and `mg
 * daily` are one thing. Null when no unit starts there.
 */
export function unitAt(text: string, at: number): UnitMatch | null {
  const start = /[ -]/.test(text.charAt(at)) ? at + 1 : at;
  const first = atomAt(text, start);
  const written = first === null ? '' : text.slice(start, first.end);
  if (first === null && !isPer(text, at)) return null;
  if (
    first !== null &&
    start > at &&
    loneLetter.test(written) &&
    !isPer(text, first.end) &&
    !isPlainLetterUnit(written, text, first.end)
  )
    return null;
  return withDenominators(text, first, { start: first === null ? at : start, end: first?.end ?? at });
}

function withDenominators(
  text: string,
  first: AtomMatch | null,
  span: { start: number; end: number },
): UnitMatch | null {
  const below: AtomMatch[] = [];
  let end = span.end;
  for (;;) {
    per.lastIndex = end;
    if (!per.test(text)) break;
    const { value, at } = countAt(text, per.lastIndex);
    const atom = atomAt(text, at);
    if (atom === null || (value !== 1 && !isTime(atom) && atom.base !== 'm2')) break;
    if (!isTime(atom) && value === 1) below.push(atom);
    end = atom.end;
  }
  if (first === null && below.length === 0) return end === span.end ? null : { unit: null, end };
  const counted = first?.base === 'cell' ? null : first;
  const dimension = [counted?.base ?? '', ...below.map(({ base }) => base).sort()].join('/');
  const factor = below.reduce((product, atom) => product / atom.factor, counted?.factor ?? 1);
  return { unit: { dimension, factor, written: text.slice(span.start, end) }, end };
}

function countAt(text: string, at: number): { value: number; at: number } {
  count.lastIndex = at;
  const found = count.exec(text);
  return found === null ? { value: 1, at } : { value: Number(found[1]), at: count.lastIndex };
}

function isPer(text: string, at: number): boolean {
  per.lastIndex = at;
  if (!per.test(text)) return false;
  const { value, at: next } = countAt(text, per.lastIndex);
  const atom = atomAt(text, next);
  return atom !== null && (value === 1 || isTime(atom) || atom.base === 'm2');
}

/** After a space a lone letter is a unit only where nothing but the end of the phrase follows (`3 m`, not `3 m protein`). */
function isPlainLetterUnit(written: string, text: string, end: number): boolean {
  return (
    /^(?:m|d|u|mu|y|w|s|ms|second)$/.test(written) &&
    /^(?:\s*[,.;:)]|\s+(?:for|of|and|or|to|in|old|after|before|iv|im|sc|every|daily)\b|\s*$)/.test(
      text.slice(end, end + 12),
    )
  );
}
