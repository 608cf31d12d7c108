/** A number as read: value and where it ends; `word` when it was spelt out. */
export interface NumberMatch {
  readonly value: number;
  readonly decimals: number;
  readonly end: number;
  readonly word: boolean;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const smallPattern = [...small].sort((a, b) => b.length - a.length).join('|');
const simpleWord = `(?:${tens.join('|')})(?:[- ](?:${smallPattern}))?|${smallPattern}`;
const numberWord = new RegExp(
  `(?:(${simpleWord}) hundred(?: and)?(?: (${simpleWord}))?|(${simpleWord}))(?: (thousand|million|billion))?(?![a-z])`,
  'y',
);
const digits = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})* 000(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
const decimalComma = /(\d+),(\d{1,2})(?![\d,]|\.\d)/y;
const leadingZeroComma = /0,(\d{1,4})(?![\d,])/y;
const power = /\s?(?:[x×*·]\s?)10\^?(-?\d+)/y;
const magnitude = /\s(thousand|million|billion)(?![a-z])/y;
const magnitudes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Reads the number that starts at `at` of a folded lower-case text: digits with thousands separators, powers of ten, words. */
export function numberAt(text: string, at: number): NumberMatch | null {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return wordAt(text, at);
  const comma = commaAt(text, at);
  const found = comma ?? digitsAt(text, at);
  return found === null ? null : scaled(text, found);
}

function commaAt(text: string, at: number): NumberMatch | null {
  leadingZeroComma.lastIndex = at;
  const zero = leadingZeroComma.exec(text);
  if (zero !== null)
    return {
      value: Number(`0.${zero[1] ?? ''}`),
      decimals: (zero[1] ?? '').length,
      end: leadingZeroComma.lastIndex,
      word: false,
    };
  decimalComma.lastIndex = at;
  const found = decimalComma.exec(text);
  if (found === null) return null;
  return {
    value: Number(`${found[1] ?? ''}.${found[2] ?? ''}`),
    decimals: (found[2] ?? '').length,
    end: decimalComma.lastIndex,
    word: false,
  };
}

function digitsAt(text: string, at: number): NumberMatch | null {
  digits.lastIndex = at;
  const found = digits.exec(text)?.[0];
  if (found === undefined) return null;
  const point = found.indexOf('.');
  return {
    value: Number(found.replace(/[, ]/g, '')),
    decimals: point < 0 ? 0 : found.length - point - 1,
    end: digits.lastIndex,
    word: false,
  };
}

function scaled(text: string, found: NumberMatch): NumberMatch {
  if (text.charAt(found.end) === '^' && found.value === 10) {
    const exponent = /\^(-?\d+)/y;
    exponent.lastIndex = found.end;
    const match = exponent.exec(text);
    if (match !== null) return { ...found, value: tenTo(1, Number(match[1])), end: exponent.lastIndex };
  }
  power.lastIndex = found.end;
  const times = power.exec(text);
  if (times !== null) return { ...found, value: tenTo(found.value, Number(times[1])), end: power.lastIndex };
  magnitude.lastIndex = found.end;
  const size = magnitude.exec(text);
  if (size !== null)
    return { ...found, value: found.value * (magnitudes[size[1] ?? ''] ?? 1), end: magnitude.lastIndex };
  return found;
}

/** Decimal exponents are exact through the parser, unlike repeated multiplication. */
function tenTo(value: number, exponent: number): number {
  return Number(`${value}e${exponent}`);
}

function wordAt(text: string, at: number): NumberMatch | null {
  numberWord.lastIndex = at;
  const found = numberWord.exec(text);
  if (found === null) return null;
  const [, hundreds, rest, simple, size] = found;
  const base =
    hundreds === undefined
      ? simpleValue(simple ?? '')
      : simpleValue(hundreds) * 100 + (rest === undefined ? 0 : simpleValue(rest));
  return { value: base * (magnitudes[size ?? ''] ?? 1), decimals: 0, end: numberWord.lastIndex, word: true };
}

function simpleValue(words: string): number {
  return words.split(/[- ]/).reduce((sum, part) => {
    const ten = tens.indexOf(part);
    return sum + (ten >= 0 ? (ten + 2) * 10 : Math.max(0, small.indexOf(part)));
  }, 0);
}
