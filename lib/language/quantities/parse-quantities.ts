import { comparatorAfter, comparatorBefore } from './comparator-at';
import { findFrequencies } from './find-frequencies';
import { findLabels } from './find-labels';
import { numberAt, type NumberMatch } from './number-at';
import type { Measure, Quantity } from './quantity';
import { isName } from './is-name';
import { atomAt, isTime, type Unit } from './unit';
import { unitAt } from './unit-at';

const candidate =
  /\d|\.\d|(?<![a-z\d])(?:zero|one|t(?:wo|hree|en|welve|hirteen|wenty|hirty|hirds?)|f(?:our|ive|ourteen|ifteen|orty|ifty|ifths?)|s(?:ix|even|ixteen|eventeen|ixty|eventy)|eight(?:een|y)?|nine(?:teen|ty)?|eleven|hal(?:f|ves)|quarters?|an?)(?![a-z])/g;
const fraction = /(?:(\d+) )?(\d)\/(2|3|4|5|8|10)(?![\d/])/y;
const inRatio = /\s(?:in|out of)\s(?:every )?/y;
const wordFraction =
  /(?:(one|two|three|an?)[- ])?(half|halves|thirds?|quarters?|fifths?)(?=\s(?:of|the|an?|their|its)(?![a-z])|\s(?:hour|day|year|tablet|dose))/y;
const denominators: Readonly<Record<string, number>> = { hal: 2, thi: 3, qua: 4, fif: 5 };
const rangeLink = /\s?(?:-|to)\s?(?=[\d.a-z])/y;
const andLink = /\s(?:and|to)\s/y;
const foldWord = /[- ]?(?:fold(?![a-z])|(?:times|x|×)(?=\s(?!\d)|$))/y;
/** `29 weeks 1 day`: the weeks are counted, week 1 is not meant. */
const unitOfNumber = /\d[ -]?$/;
const listLink = /^\s?(?:,|\/|,? ?or|,? ?and|to|then|x|×|,? ?and\/or)\s?$/;

/**
 * Finds every quantity of a folded lower-case text: measures with unit and comparator, frequencies, labels. Years, citation marks,
 * list and figure numbers and names with digits (`CHA2DS2-VASc`, `COVID-19`, `HbA1c`) are none. In order; offsets index `text`.
 */
export function parseQuantities(text: string): readonly Quantity[] {
  const labels = findLabels(text).filter(
    ({ start }) => !unitOfNumber.test(text.slice(Math.max(0, start - 3), start)),
  );
  const fixed: readonly Quantity[] = [...labels, ...findFrequencies(text)];
  const measures: Measure[] = [];
  let from = 0;
  for (const { index } of text.matchAll(candidate)) {
    if (index < from || fixed.some(({ start, end }) => start <= index && index < end)) continue;
    const measure = measureAt(text, index);
    if (measure === null) {
      if (/[\d.]/.test(text.charAt(index)))
        from = index + (/^[\d.,]+/.exec(text.slice(index, index + 24))?.[0].length ?? 1);
      continue;
    }
    measures.push(measure);
    from = measure.end;
  }
  const kept = fixed.filter(
    ({ kind, start, end }) =>
      kind === 'frequency' || !measures.some((other) => other.start < end && start < other.end),
  );
  return [...kept, ...withListUnits(text, measures)].sort((a, b) => a.start - b.start);
}

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  readonly end: number;
  readonly percent: boolean;
  readonly word: boolean;
}

function measureAt(text: string, at: number): Measure | null {
  if (isName(text, at)) return null;
  const single = fractionAt(text, at) ?? ratioAt(text, at) ?? articleAt(text, at) ?? numberAmount(text, at);
  if (single === null) return null;
  const amount = single.percent ? single : withRange(text, at, single);
  const fold = foldAt(text, amount.end);
  const unit = amount.percent || fold !== null ? null : unitAt(text, amount.end);
  const bare = unit === null && fold === null && !amount.percent;
  if (bare && isExcluded(text, at, amount)) return null;
  const end = unit?.end ?? fold ?? amount.end;
  const before = comparatorBefore(text, signStart(text, at));
  const after = before === null ? comparatorAfter(text, end) : null;
  const written = amount.percent ? '%' : fold === null ? (unit?.unit ?? null) : 'fold';
  return {
    kind: 'measure',
    low: sign(text, at) * amount.low,
    high: sign(text, at) * amount.high,
    decimals: amount.decimals,
    comparator: before?.comparator ?? after?.comparator ?? '=',
    unit: typeof written === 'string' ? { dimension: written, factor: 1, written } : written,
    optional: bare && amount.word && amount.low === 1,
    start: before?.start ?? signStart(text, at),
    end: after?.end ?? end,
  };
}

function numberAmount(text: string, at: number): Amount | null {
  const found = numberAt(text, at);
  return found === null ? null : toAmount(found);
}

function toAmount({ value, decimals, end, word }: NumberMatch): Amount {
  return { low: value, high: value, decimals, end, percent: false, word };
}

function fractionAt(text: string, at: number): Amount | null {
  fraction.lastIndex = at;
  const found = fraction.exec(text);
  if (found !== null && Number(found[2]) < Number(found[3]) && !/[\d/]/.test(text.charAt(at - 1))) {
    const value = Number(found[1] ?? 0) + Number(found[2]) / Number(found[3]);
    return { low: value, high: value, decimals: 3, end: fraction.lastIndex, percent: false, word: false };
  }
  wordFraction.lastIndex = at;
  const words = wordFraction.exec(text);
  if (words === null) return null;
  const above = words[1] === 'two' ? 2 : words[1] === 'three' ? 3 : 1;
  const value = above / (denominators[(words[2] ?? '').slice(0, 3)] ?? 1);
  const article = /^ an? (?=\w)/.exec(text.slice(wordFraction.lastIndex));
  if (article !== null)
    return {
      low: value,
      high: value,
      decimals: 1,
      end: wordFraction.lastIndex + article[0].length - 1,
      percent: false,
      word: true,
    };
  return {
    low: value * 100,
    high: value * 100,
    decimals: 0,
    end: wordFraction.lastIndex,
    percent: true,
    word: true,
  };
}

/** `1 in 5` and `one in five` are 20 %. */
function ratioAt(text: string, at: number): Amount | null {
  const part = numberAt(text, at);
  if (part === null || part.value > 10) return null;
  inRatio.lastIndex = part.end;
  if (!inRatio.test(text)) return null;
  const whole = numberAt(text, inRatio.lastIndex);
  if (whole === null || whole.value <= part.value || unitAt(text, whole.end) !== null) return null;
  const value = (100 * part.value) / whole.value;
  return { low: value, high: value, decimals: 2, end: whole.end, percent: true, word: false };
}

/** `for a week`, `an hour`: one, of a length of time. */
function articleAt(text: string, at: number): Amount | null {
  const article = /^an? /.exec(text.slice(at, at + 3));
  if (article === null) return null;
  const atom = atomAt(text, at + article[0].length);
  if (atom === null || !isTime(atom) || atom.end - at < 6) return null;
  return { low: 1, high: 1, decimals: 0, end: at + article[0].length - 1, percent: false, word: true };
}

/** Joins `5` and `10 mg`, `500 mg` and `1 g`: the ends take the unit of the last; ends of different dimensions stay apart. */
function withRange(text: string, at: number, first: Amount): Amount {
  const isBetween = /(?:between|from)\s$/.test(text.slice(Math.max(0, at - 8), at));
  const own = unitAt(text, first.end);
  for (const from of own === null ? [first.end] : [first.end, own.end]) {
    const start = linkEnd(text, from, isBetween ? [andLink, rangeLink] : [rangeLink]);
    const last = start === null ? null : numberAt(text, start);
    if (last === null || (last.value === first.high && !isBetween && from === first.end)) continue;
    const ratio =
      from === first.end || own === null || own.unit === null
        ? 1
        : ratioOf(own.unit, unitAt(text, last.end)?.unit ?? null);
    if (ratio === null) return first;
    const decimals = Math.max(first.decimals, last.decimals);
    return { ...first, low: first.low * ratio, high: last.value, decimals, end: last.end, word: false };
  }
  return first;
}

function linkEnd(text: string, at: number, links: readonly RegExp[]): number | null {
  for (const link of links) {
    link.lastIndex = at;
    if (link.test(text)) return link.lastIndex;
  }
  return null;
}

function ratioOf(from: Unit, to: Unit | null): number | null {
  return to !== null && to.dimension === from.dimension ? from.factor / to.factor : null;
}

function foldAt(text: string, at: number): number | null {
  foldWord.lastIndex = at;
  return foldWord.test(text) ? foldWord.lastIndex : null;
}

function sign(text: string, at: number): 1 | -1 {
  return signStart(text, at) < at ? -1 : 1;
}

function signStart(text: string, at: number): number {
  const opens =
    text.charAt(at - 1) === '-' &&
    /^$|[([,<>=≤≥]|\s/.test(text.charAt(at - 2)) &&
    !/\d\s?$/.test(text.slice(Math.max(0, at - 4), at - 1));
  return opens ? at - 1 : at;
}

/** A bare number is none when it is a year, a list number or a citation mark. */
function isExcluded(text: string, at: number, { low, high, decimals, end }: Amount): boolean {
  const year = (value: number): boolean => value >= 1900 && value <= 2099;
  if (decimals === 0 && end - at >= 4 && year(low) && year(high) && !text.slice(at, end).includes(','))
    return true;
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1), at);
  return /^\s*[([]?$/.test(line) && /^[.)\]](?:\s|$)/.test(text.slice(end, end + 2)) && at < 4;
}

/** `5, 10 or 20 mg`, `140/90 mmHg`: a bare number takes the unit of the list it opens. */
function withListUnits(text: string, measures: readonly Measure[]): readonly Measure[] {
  const result = [...measures];
  for (let i = result.length - 2; i >= 0; i -= 1) {
    const current = result[i];
    const next = result[i + 1];
    if (
      current === undefined ||
      next === undefined ||
      current.unit !== null ||
      next.unit === null ||
      current.optional
    )
      continue;
    if (listLink.test(text.slice(current.end, next.start))) result[i] = { ...current, unit: next.unit };
  }
  return result;
}
