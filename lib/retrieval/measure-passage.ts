import type { ScoredPassage } from './score-passages';

/** Share of a question's neighbouring terms, by rarity, that are neighbours in a passage too; 0 where the question has none. */
export function phraseShare(
  runs: readonly (readonly string[])[],
  terms: string,
  rarity: (term: string) => number,
): number {
  const pairs = runs.flatMap((run) => run.slice(1).map((term, at) => [run[at] ?? '', term] as const));
  if (pairs.length === 0) return 0;
  const spaced = ` ${terms.replaceAll('\n', ' ')} `;
  const worth = ([first, second]: readonly [string, string]) => rarity(first) + rarity(second);
  const held = pairs.filter(([first, second]) => spaced.includes(` ${first} ${second} `));
  return sum(held.map(worth)) / (sum(pairs.map(worth)) || 1);
}

/** Share of a question's terms, by rarity, that the title of a passage's document holds. */
export function titleShare(
  runs: readonly (readonly string[])[],
  terms: string,
  rarity: (term: string) => number,
): number {
  const title = new Set(terms.slice(0, terms.indexOf('\n')).split(' '));
  const asked = [...new Set(runs.flat())];
  const held = asked.filter((term) => title.has(term));
  return sum(held.map(rarity)) / (sum(asked.map(rarity)) || 1);
}

const oldYears = 15;

/** How new a document is among those of the candidates: 1 for the newest, 0 from fifteen years before it on. */
export function recencyAmong(passages: readonly ScoredPassage[]): (passage: ScoredPassage) => number {
  const newest = Math.max(...passages.map(({ document }) => document.year ?? 0), 0);
  return ({ document: { year } }) => (year === null ? 0 : Math.max(0, 1 - (newest - year) / oldYears));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
