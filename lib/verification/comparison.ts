import type { RecommendationGrade } from '../evidence/passage';
import { findDrugs, type DrugMention } from '../language/drugs';
import { findPopulations } from '../language/populations';
import { findRoutes } from '../language/routes';
import { foldText } from '../language/fold-text';
import { clausesOf, pairClauses, type ClausePair } from './clauses';
import { readText, type Reading } from './reading';

/** What legitimately scopes a quote beyond its sentence: headings, table header, stated population, the rest of the passage. */
export interface Scope {
  readonly headers: string;
  readonly headings: string;
  readonly rest: string;
  readonly grade: RecommendationGrade | null;
}

/** A claim beside the sentence or table row that is to bear it. */
export interface Comparison {
  readonly claim: Reading;
  readonly evidence: Reading;
  readonly headers: Reading | null;
  readonly scope: Scope;
  readonly clauses: readonly ClausePair[];
  readonly wide: () => WideScope;
}

/** Names that the surroundings of the quote speak of. */
export interface WideScope {
  readonly drugs: readonly DrugMention[];
  readonly populations: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
}

/** Reads both sides once; `claim` may be handed in when it was read before. */
export function compare(claim: Reading, sentence: string, scope: Scope): Comparison {
  const evidence = readText(sentence);
  let wide: WideScope | null = null;
  return {
    claim,
    evidence,
    headers: scope.headers === '' ? null : readText(scope.headers),
    scope,
    clauses: pairClauses(clausesOf(claim), clausesOf(evidence)),
    wide: () => (wide ??= readWide(scope)),
  };
}

function readWide({ headers, headings, rest, grade }: Scope): WideScope {
  const text = foldText([headers, headings, grade?.population ?? '', rest].join('\n')).text;
  const lower = text.toLowerCase();
  return {
    drugs: findDrugs(text),
    populations: new Set(findPopulations(lower).map(({ key }) => key)),
    routes: new Set(findRoutes(lower).map(({ key }) => key)),
  };
}
