import type { Comparator } from './quantity';

interface Phrase {
  readonly comparator: Comparator;
  readonly words: string;
}

const phrases: readonly Phrase[] = [
  {
    comparator: '>=',
    words:
      'at least|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|no younger than|no earlier than|not before|at a minimum|(?:a )?minimum(?: of)?|min\\.?(?: of)?|not below|not under|no sooner than|greater than or equal to|more than or equal to|equal to or (?:greater|more|higher) than',
  },
  {
    comparator: '<=',
    words:
      'at most|up to(?: a maximum of)?|no more than|not more than|no greater than|not greater than|no higher than|not higher than|no older than|no later than|no longer than|not longer than|(?:not|never) (?:to )?exceed(?:ing)?|without exceeding|at a maximum|(?:a )?maximum(?: of)?|max\\.?(?: of)?|not over|not above|within|less than or equal to|equal to or (?:less|lower) than|as many as|as much as|a limit of|limited to',
  },
  {
    comparator: '>',
    words:
      'more than|greater than|longer than|older than|higher than|larger than|heavier than|later than|bigger than|in excess of|exceed(?:s|ed|ing)?|only after|upwards? of',
  },
  {
    comparator: '<',
    words: 'less than|fewer than|younger than|lower than|shorter than|smaller than|earlier than|lighter than',
  },
  { comparator: 'over', words: 'over|above|beyond' },
  { comparator: 'under', words: 'under|below' },
];
const filler =
  '(?:(?:of|from|first|next|initial|the|an?|age|aged|about|approximately|around|or equal to|every|another|an additional|the age of|weight|weighing)\\s+)*';
const before = new RegExp(
  `(?:^|[^a-z])(?:${phrases.map(({ words }) => `(${words})`).join('|')})\\s+${filler}$`,
);
const maximumOf =
  /(?:^|[^a-z])(max(?:imum|imal|\.)?|min(?:imum|imal|\.))\s+(?:[a-z-]+\s+){1,6}(?:of|is|:|=)\s*$|(?:^|[^a-z])(max(?:imum)?|min(?:imum)?)(?:\s+[a-z-]+){0,3}\s*[:=]?\s*$/;
const symbols: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:≥|>\s?=|=\s?>|⩾)\s*$/, '>='],
  [/(?:≤|<\s?=|=\s?<|⩽)\s*$/, '<='],
  [/>\s*$/, '>'],
  [/<\s*$/, '<'],
];
const after =
  /^\s?(?:of age |old |in age )?,?\s?(?:(?:or|and)\s+(?:(more|above|older|greater|over|higher|longer|later|heavier|up|upwards?|beyond)|(less|below|younger|under|fewer|lower|shorter|earlier|lighter))(?![a-z])|(\+)(?!\s?\d)|(plus)(?![a-z]))/;

export interface ComparatorMatch {
  readonly comparator: Comparator;
  /** Where the comparator's words begin; the number's start when there are none before it. */
  readonly start: number;
}

/** The comparator written before a number that starts at `at`: symbol or words (`at least`, `no more than`, `maximum dose of`). */
export function comparatorBefore(text: string, at: number): ComparatorMatch | null {
  const from = Math.max(0, at - 64);
  const head = text.slice(from, at);
  for (const [symbol, comparator] of symbols) {
    const found = symbol.exec(head);
    if (found !== null) return { comparator, start: from + found.index };
  }
  const found = before.exec(head);
  if (found !== null) {
    const index = phrases.findIndex((_, i) => found[i + 1] !== undefined);
    const comparator = phrases[index]?.comparator;
    if (comparator !== undefined)
      return { comparator, start: from + found.index + (/^[a-z]/.test(found[0]) ? 0 : 1) };
  }
  const bound = maximumOf.exec(head);
  if (bound === null) return null;
  return {
    comparator: (bound[1] ?? bound[2] ?? '').startsWith('max') ? '<=' : '>=',
    start: from + bound.index,
  };
}

/** The comparator written after a quantity that ends at `at`: `or more`, `and under`, `65+`. */
export function comparatorAfter(
  text: string,
  at: number,
): { readonly comparator: Comparator; readonly end: number } | null {
  const found = after.exec(text.slice(at, at + 32));
  if (found === null) return null;
  return { comparator: found[2] === undefined ? '>=' : '<=', end: at + found[0].length };
}
