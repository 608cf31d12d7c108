const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (value: string): string => value.padStart(2, '0');

/**
 * A date in words as ISO 8601, as exact as it is stated: `March 2027` is 2027-03, `2027` is 2027. Null where there is none. Of
 * figures with strokes only the year is sure: 03/04/2027 is one day in London and another in New York.
 */
export const statedDate = (words: string): string | null => {
  const iso = /(?:19|20)\d{2}-\d{2}(?:-\d{2})?/.exec(words)?.[0];
  if (iso !== undefined) return iso;
  const year = /(?:19|20)\d{2}/.exec(words)?.[0];
  if (year === undefined) return null;
  const month = MONTHS.indexOf(/[a-z]{3,}/i.exec(words)?.[0].slice(0, 3).toLowerCase() ?? '');
  if (month === -1) return year;
  const day = /\b(\d{1,2})(?:,|\s)/.exec(words.replace(year, ' '))?.[1];
  const stated = `${year}-${two(String(month + 1))}`;
  return day === undefined ? stated : `${stated}-${two(day)}`;
};
