import { parseQuantities } from '../language/quantities/parse-quantities';
import type { Quantity } from '../language/quantities/quantity';

/** What kind of number a question asks for. */
export type AskedQuantity = 'amount' | 'duration' | 'frequency' | 'threshold' | 'age';

const wordings: readonly (readonly [AskedQuantity, RegExp])[] = [
  [
    'amount',
    /\b(?:dos(?:e|es|age|ing)|how much|how many (?:mg|units|ml|grams?|tablets?|drops)|(?<!\d\s?)mg\b|loading|maximum|max)\b/i,
  ],
  [
    'duration',
    /\b(?:how long|duration|how many (?:days|weeks|months|years|hours)|for how|how soon|how quickly|when|window|interval|until)\b/i,
  ],
  [
    'frequency',
    /\b(?:how often|frequency|how frequently|how many times|times (?:a|per)|interval|schedule|split)\b/i,
  ],
  [
    'threshold',
    /\b(?:target|threshold|cut-?offs?|goal|level|limit|range|above|below|at what|what (?:bp|ldl|hba1c|inr|egfr|cd4|blood pressure|temperature|saturation))\b/i,
  ],
  ['age', /\b(?:at what age|what ages?|which ages?|how old)\b/i],
];

/** What a trial found is no dose or limit, whatever figures its arms are named by. */
const asksForEffect = /\beffects? of\b.+\bon\b|\bcompared (?:with|to)\b/is;

/** The kinds of numbers a question asks for; empty when it asks for none, or for the outcome of a comparison. */
export function askedQuantities(question: string): readonly AskedQuantity[] {
  if (asksForEffect.test(question)) return [];
  return wordings.filter(([, pattern]) => pattern.test(question)).map(([kind]) => kind);
}

/** What a number of each kind looks like, without reading it: for ranking many passages. */
const looks: Readonly<Record<AskedQuantity, RegExp>> = {
  amount: /\d\s*(?:mg|mcg|g|kg|µg|micrograms?|ml|l|units?|iu|mmol|puffs?|tablets?|drops?|j|%)\b/i,
  duration: /\d\s*(?:-\s*)?(?:min(?:ute)?s?|h(?:ours?|rs?)?|days?|weeks?|months?|years?)\b/i,
  frequency: /\b(?:once|twice|daily|hourly|weekly|times|every\s+\d|per day|q\d+h|od|bd|tds|qds)\b/i,
  threshold:
    /(?:[<>≤≥]|\b(?:below|above|under|over|at least|less than|more than|up to|from))\s*=?\s*\d|\d\s*(?:or (?:more|less|higher|lower|above|below)|to \d)/i,
  age: /\b(?:aged?|years?|months?)\b.{0,20}\d|\d.{0,6}\b(?:years?|months?)\b/i,
};

/** Share of the asked kinds that a text seems to have a number of, 0 to 1; 0 when nothing is asked for. */
export function looksLikeAnswering(asked: readonly AskedQuantity[], text: string): number {
  if (asked.length === 0) return 0;
  return asked.filter((kind) => looks[kind].test(text)).length / asked.length;
}

/** Share of the asked kinds that a text has a number of, 0 to 1; 0 when nothing is asked for. */
export function quantityFit(asked: readonly AskedQuantity[], text: string): number {
  if (asked.length === 0 || !/\d|\b(?:one|two|three|four|five|six|once|twice|daily|weekly)\b/i.test(text))
    return 0;
  const present = parseQuantities(text);
  return asked.filter((kind) => present.some((quantity) => isOfKind(kind, quantity))).length / asked.length;
}

function isOfKind(kind: AskedQuantity, quantity: Quantity): boolean {
  if (quantity.kind === 'frequency') return kind === 'frequency';
  if (quantity.kind === 'label') return false;
  const dimension = quantity.unit?.dimension ?? '';
  const isTime = dimension === 'seconds' || dimension === 'months';
  switch (kind) {
    case 'duration':
    case 'age':
      return isTime;
    case 'amount':
      return !isTime && dimension !== '';
    case 'threshold':
      return !isTime;
    case 'frequency':
      return false;
  }
}
