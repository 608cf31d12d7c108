import type { AskedQuantity } from '../question/asked-quantity';
import type { Passage } from '../evidence/passage';
import { latinLetters } from '../language/look-alikes';
import type { RankedPassage } from './rerank';

const reference = /\btables?\s+(\d+)/gi;
const caption = /^\s*table\s+(\d+)\b/i;

/**
 * "At the dose for age in Table 1" answers nobody without Table 1: a table that one of the first passages of its own
 * document points to comes right behind that passage. For questions that ask for a number, a table of a document that
 * already has a passage among the first comes behind the last of them.
 */
export function bringTables(
  ranked: readonly RankedPassage[],
  asked: readonly AskedQuantity[],
  limit: number,
): readonly RankedPassage[] {
  const first = ranked.slice(0, limit);
  const behind = ranked.slice(limit);
  const brought = new Set<RankedPassage>();
  const withTables = first.flatMap((passage) => {
    const tables = tablesNamedBy(passage.passage, behind).filter((table) => !brought.has(table));
    tables.forEach((table) => brought.add(table));
    return [passage, ...tables.map((table) => ({ ...table, score: passage.score }))];
  });
  const numeric = asked.includes('amount') || asked.includes('threshold');
  const own = numeric ? bestTableOf(first[0], withTables, behind) : undefined;
  if (own !== undefined) brought.add(own);
  const promoted = [
    ...withTables.slice(0, promoteBehind),
    ...(own === undefined ? [] : [{ ...own, score: withTables[promoteBehind - 1]?.score ?? own.score }]),
    ...withTables.slice(promoteBehind),
  ];
  return [...promoted, ...behind.filter((passage) => !brought.has(passage))];
}

const promoteBehind = 3;

function tablesNamedBy(passage: Passage, candidates: readonly RankedPassage[]): readonly RankedPassage[] {
  if (passage.kind === 'table') return [];
  const numbers = new Set([...latinLetters(passage.text).matchAll(reference)].map((match) => match[1]));
  if (numbers.size === 0) return [];
  return candidates.filter(
    ({ passage: other }) =>
      other.kind === 'table' &&
      other.documentId === passage.documentId &&
      numbers.has(caption.exec(other.tableHeader)?.[1]),
  );
}

/** The best table of the document that the first passage is from, unless one is among the first already. */
function bestTableOf(
  top: RankedPassage | undefined,
  first: readonly RankedPassage[],
  behind: readonly RankedPassage[],
): RankedPassage | undefined {
  const isOwn = ({ passage }: RankedPassage) =>
    passage.kind === 'table' && passage.documentId === top?.passage.documentId;
  return first.some(isOwn) ? undefined : behind.find(isOwn);
}
