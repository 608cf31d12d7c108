import { comparatorBefore } from './comparator-at';
import { numberAt } from './number-at';
import type { Frequency } from './quantity';
import { atomAt, isTime } from './unit';

const adverbs: Readonly<Record<string, readonly [number, 'seconds' | 'months']>> = {
  hourly: [3600, 'seconds'],
  daily: [86400, 'seconds'],
  nightly: [86400, 'seconds'],
  weekly: [604800, 'seconds'],
  fortnightly: [1209600, 'seconds'],
  monthly: [1, 'months'],
  quarterly: [3, 'months'],
  yearly: [12, 'months'],
  annually: [12, 'months'],
  annual: [12, 'months'],
};
const latin: Readonly<Record<string, number>> = {
  od: 1,
  qd: 1,
  om: 1,
  on: 1,
  qhs: 1,
  nocte: 1,
  bd: 2,
  bid: 2,
  tds: 3,
  tid: 3,
  qds: 4,
  qid: 4,
};
const number = '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const range = `${number}(?:\\s?(?:-|to|or)\\s?${number})?`;
const timeWord =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|months?|years?|yrs?|night|morning|evening)';
const times = `(?:(once|twice|thrice)|(${range})\\s?(?:-\\s?)?(?:times|time|x|×|doses|divided doses))`;
const adverb = `(${Object.keys(adverbs).join('|')})`;
const patterns = {
  timesPer: new RegExp(
    `(?<![a-z\\d.])${times}\\s?(?:${adverb}|(?:a|per|each|every|in an?|/|in(?= \\d))\\s?(${range})?\\s?(${timeWord}))(?![a-z])`,
    'g',
  ),
  every: new RegExp(
    `(?<![a-z])(?:every|each|q\\.?)\\s?(other |second |alternate )?(?:(${range})[ -]?)?(${timeWord})(?![a-z])`,
    'g',
  ),
  hourly: new RegExp(`(?<![a-z\\d.])(${range})[- ]?(hourly|weekly|monthly|yearly)(?![a-z])`, 'g'),
  alone: new RegExp(
    `(?:(?<![a-z\\d])(?:${adverb}|(alternate days)|(bpm|rpm)|(o\\.?d\\.?|q\\.?d\\.?|b\\.?i?\\.?d\\.?|t\\.?[di]\\.?[sd]\\.?|q\\.?[di]\\.?[sd]\\.?|nocte|qhs))|(?:(?<![a-z\\d])(?:an?|per)\\s|/\\s?)(?:(?<=per |/ ?)(${range})\\s?)?(${timeWord}))(?![a-z])`,
    'g',
  ),
};

/**
 * Finds how often: `twice daily`, `3 times a week`, `every 6-8 hours`, `q8h`, `b.i.d.`, `weekly`, and the time part of a rate (`/day`, `per
 * min`). Offsets index the folded lower-case text; in order, not overlapping.
 */
export function findFrequencies(text: string): readonly Frequency[] {
  const found: Frequency[] = [];
  const add = (match: RegExpMatchArray, count: readonly [number, number], every: Period | null): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (every === null || found.some((other) => other.start < end && start < other.end)) return;
    const comparator = comparatorBefore(text, start)?.comparator ?? '=';
    found.push({
      kind: 'frequency',
      start,
      end,
      timesLow: count[0],
      timesHigh: count[1],
      ...every,
      comparator,
    });
  };
  for (const match of text.matchAll(patterns.timesPer)) {
    const [, latinCount, counted, adverbWord, per, unit] = match;
    const count =
      latinCount === undefined
        ? readRange(counted ?? '')
        : sure({ once: 1, twice: 2, thrice: 3 }[latinCount] ?? 1);
    add(
      match,
      count,
      adverbWord === undefined ? period(unit ?? '', readRange(per ?? '1')) : adverbPeriod(adverbWord),
    );
  }
  for (const match of text.matchAll(patterns.every)) {
    if (match[1] === undefined && match[2] === undefined && match[0].startsWith('q')) continue;
    add(match, [1, 1], period(match[3] ?? '', match[1] === undefined ? readRange(match[2] ?? '1') : [2, 2]));
  }
  for (const match of text.matchAll(patterns.hourly))
    add(match, [1, 1], intervalOf(match[2] ?? '', readRange(match[1] ?? '1')));
  for (const match of text.matchAll(patterns.alone)) {
    const [, adverbWord, alternate, perMinute, abbreviation, per, unit] = match;
    const code = latin[(abbreviation ?? '').replaceAll('.', '')];
    if (adverbWord !== undefined) add(match, [1, 1], adverbPeriod(adverbWord));
    else if (unit !== undefined)
      add(match, [1, 1], aloneCounts(text, match) ? period(unit, readRange(per ?? '1')) : null);
    else if (alternate !== undefined) add(match, [1, 1], period('days', [2, 2]));
    else if (perMinute !== undefined) add(match, [1, 1], period('minute', [1, 1]));
    else if (code !== undefined) add(match, [code, code], period('day', [1, 1]));
  }
  return found.sort((a, b) => a.start - b.start);
}

type Period = Pick<Frequency, 'everyLow' | 'everyHigh' | 'period'>;

/** `a day` alone is a rate only after something countable; `half a day` and `a week later` are lengths of time. */
function aloneCounts(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  if (!match[0].startsWith('a')) return true;
  if (
    /(?:^|\s)(?:for|in|within|half|after|about|of|is|than|over|once|such|least|quite|,|[<>≤≥])\s$/.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return false;
  return !/^\s(?:later|before|after|or two|ago|of|earlier|apart)/.test(text.slice(start + match[0].length));
}

function readRange(text: string): readonly [number, number] {
  const first = numberAt(text, 0);
  if (first === null) return [1, 1];
  const second = /(?:-|to|or)\s?/.exec(text.slice(first.end));
  const last = second === null ? null : numberAt(text, first.end + second.index + second[0].length);
  return [first.value, last?.value ?? first.value];
}

function sure(value: number): readonly [number, number] {
  return [value, value];
}

function adverbPeriod(word: string): Period | null {
  const known = adverbs[word];
  return known === undefined ? null : { everyLow: known[0], everyHigh: known[0], period: known[1] };
}

function intervalOf(word: string, [low, high]: readonly [number, number]): Period | null {
  const known = adverbs[word];
  return known === undefined
    ? null
    : { everyLow: low * known[0], everyHigh: high * known[0], period: known[1] };
}

function period(unit: string, [low, high]: readonly [number, number]): Period | null {
  const atom = atomAt(/^(?:night|morning|evening)$/.test(unit) ? 'day' : unit, 0);
  if (atom === null || !isTime(atom)) return null;
  return {
    everyLow: low * atom.factor,
    everyHigh: high * atom.factor,
    period: atom.base === 'months' ? 'months' : 'seconds',
  };
}
