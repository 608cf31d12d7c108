import { foldText } from '../language/fold-text';
import { findPopulations, populationGroups } from '../language/populations';
import { searchTerms } from '../language/search-terms';

/** How severe a text says something is: keys of severity (`populationGroups`) by the term that comes next, as in “mild croup”. */
export type StatedSeverities = ReadonlyMap<string, ReadonlySet<string>>;

const severityKeys: readonly string[] = populationGroups['severity'] ?? [];
const joins = /^\s*(?:,|\/|to|or|and)\s*$/;

/** “Mild to moderate croup” states both of croup. */
export function statedSeverities(text: string): StatedSeverities {
  const folded = foldText(text, { lowerCase: true }).text;
  const found = findPopulations(folded).filter(({ key }) => severityKeys.includes(key));
  const stated = new Map<string, Set<string>>();
  let joined: string[] = [];
  for (const [index, { key, end }] of found.entries()) {
    const next = found[index + 1];
    joined.push(key);
    if (next !== undefined && joins.test(folded.slice(end, next.start))) continue;
    const [term] = searchTerms(/^[^.,;:()]*/.exec(folded.slice(end))?.[0] ?? '');
    if (term !== undefined) stated.set(term, new Set([...(stated.get(term) ?? []), ...joined]));
    joined = [];
  }
  return stated;
}

/** Whether a text speaks only of another severity of the same thing than the one that is asked about. */
export function isOtherSeverity(asked: StatedSeverities, stated: StatedSeverities): boolean {
  return [...asked].some(([term, wanted]) => {
    const told = stated.get(term);
    return told !== undefined && ![...told].some((key) => wanted.has(key));
  });
}
