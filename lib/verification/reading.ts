import type { Span } from '../evidence/span';
import { findDrugs, type DrugMention } from '../language/drugs';
import type { Term } from '../language/find-terms';
import { foldText, originalSpan, type FoldedText } from '../language/fold-text';
import { findPopulations } from '../language/populations';
import { parseQuantities } from '../language/quantities/parse-quantities';
import type { Quantity } from '../language/quantities/quantity';
import { findRoutes } from '../language/routes';
import { stemOf } from '../language/stem';
import { findTimings } from '../language/timings';
import { expandContractions } from './expand-contractions';
import { findOpposites } from './opposites';

/** A word by its stem, or `#` for a whole quantity. */
export interface Token extends Span {
  readonly key: string;
  readonly content: boolean;
}

/** A text as the checks read it. All offsets index the folded text; `spanOf` leads back. */
export interface Reading {
  readonly text: string;
  readonly folded: FoldedText;
  /** The folded text in lower case, same offsets. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly drugs: readonly DrugMention[];
  readonly populations: readonly Term[];
  readonly routes: readonly Term[];
  readonly timings: readonly Term[];
  readonly opposites: readonly Term[];
}

const word = /[a-zα-ω0-9]+(?:'[a-z]+)?|[≤≥<>]/g;
const functionWords = new Set(
  (
    'a an the of to in on at by for with from and or as is are was were be been being it its this that these those there their they them he she his her we our you your i ' +
    'has have had do does did will would shall should must may might can could not no nor if then than so such which who whom whose when where while also into per each any all some ' +
    'other more most less least very about between over under after before during within without because but however both only same own just'
  ).split(' '),
);

const readings = new Map<string, Reading>();
const readingsKept = 4_000;

/** As `readText`, for a library's own sentences: they come back with other questions, so what was read is kept a while. */
export function readSentence(text: string): Reading {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const made = readText(text);
  if (readings.size >= readingsKept) readings.clear();
  readings.set(text, made);
  return made;
}

/** Reads a claim or a stretch of evidence once, for all checks. */
export function readText(text: string): Reading {
  const folded = expandContractions(foldText(text));
  const lowered = folded.text.toLowerCase();
  const lower = lowered.length === folded.text.length ? lowered : folded.text;
  const quantities = parseQuantities(lower);
  return {
    text,
    folded,
    lower,
    quantities,
    tokens: tokensOf(lower, quantities),
    drugs: findDrugs(folded.text),
    populations: findPopulations(lower),
    routes: findRoutes(lower),
    timings: findTimings(lower),
    opposites: findOpposites(lower),
  };
}

/** The span of the original text behind a span of the folded text. */
export function spanOf(reading: Reading, { start, end }: Span): Span {
  return originalSpan(reading.folded, start, end);
}

/** The words behind a span of the folded text, as written. */
export function wordsOf(reading: Reading, span: Span): string {
  const { start, end } = spanOf(reading, span);
  return reading.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function tokensOf(lower: string, quantities: readonly Quantity[]): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let open = -1;
  for (const { 0: text, index } of lower.matchAll(word)) {
    while (next < quantities.length && (quantities[next]?.end ?? 0) <= index) next += 1;
    const quantity = quantities[next];
    if (quantity !== undefined && quantity.start <= index) {
      if (open === next) continue;
      open = next;
      tokens.push({ key: '#', content: false, start: quantity.start, end: quantity.end });
    } else
      tokens.push({
        key: stemOf(text),
        content: !functionWords.has(text) && text.length > 1,
        start: index,
        end: index + text.length,
      });
  }
  return tokens;
}
