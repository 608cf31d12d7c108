import { expansionsOf, type Expansion } from '../language/expansions';
import { noAbbreviations, type LearnedAbbreviations } from '../language/learn-abbreviations';
import { searchTerms } from '../language/search-terms';
import { askedRuns } from './asked-runs';
import { focusQuestion } from './focus-question';
import { bareWord, questionWords, vagueWords } from './question-words';

/** One wording of a notion. Of the person's own words each counts; an added wording counts only when all of it is there. */
export interface Wording {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly added: boolean;
}

/** Wordings that stand for one notion: the best of them counts. */
export interface Notion {
  /** As the person wrote it. */
  readonly label: string;
  /** 1 for what is asked, less for the circumstances. */
  readonly weight: number;
  readonly wordings: readonly Wording[];
}

export interface SearchQuery {
  readonly notions: readonly Notion[];
  /** Terms of what is asked, in runs that stand together. */
  readonly runs: readonly (readonly string[])[];
  /** For the embedder: the question, with generic names, long forms and the guidelines’ words for lay words after it. */
  readonly text: string;
  /** In words a person can read, for the trace and the page. */
  readonly rewritings: readonly string[];
}

const backgroundWeight = 0.6;
const vagueWeight = 0.2;
/** A patient's own figures rarely stand in a guideline; where a figure does, it still counts. */
const figureWeight = 0.4;
/** Expansions from this weight on mean the same: their first wording is told to the embedder. */
const sameMeaning = 0.9;

export interface QueryOptions {
  /** What is asked counts more than the circumstances; default true. */
  readonly setsApart?: boolean;
  /** Other wordings of the same notion count too; default true. */
  readonly addsWordings?: boolean;
  /** Abbreviations that the library explains; default none. */
  readonly learned?: LearnedAbbreviations;
}

/** Brings a question into the form both legs search with. Pure: the same question gives the same query. */
export function searchQuery(
  question: string,
  { setsApart = true, addsWordings = true, learned = noAbbreviations }: QueryOptions = {},
): SearchQuery {
  const { asked, background } = setsApart ? focusQuestion(question) : { asked: question, background: '' };
  const expand = (text: string) => (addsWordings ? expansionsOf(text, learned) : []);
  const rewritings: string[] = [];
  if (background !== '') rewritings.push(`Asked: “${asked}” (the rest counts less)`);
  const notions = new Map<string, Notion>();
  for (const [part, weight] of [
    [asked, 1],
    [background, backgroundWeight],
  ] as const) {
    for (const notion of notionsOf({ text: part, expansions: expand(part) }, weight, rewritings)) {
      const key = notion.wordings[0]?.terms.join(' ') ?? '';
      if (!notions.has(key)) notions.set(key, notion);
    }
  }
  return {
    notions: [...notions.values()],
    runs: askedRuns(asked),
    text: spelledOut(question, expand(question)),
    rewritings,
  };
}

function notionsOf(
  { text: part, expansions }: { readonly text: string; readonly expansions: readonly Expansion[] },
  weight: number,
  rewritings: string[],
): readonly Notion[] {
  const notions: Notion[] = [];
  let at = 0;
  const plain = (end: number): void => {
    for (const [label] of part.slice(at, end).matchAll(/[^\s]+/gu)) {
      const bare = bareWord(label);
      if (questionWords.has(bare)) continue;
      const own = vagueWords.has(bare) ? weight * vagueWeight : weight;
      for (const term of searchTerms(label)) {
        const figure = /^\d/.test(term) ? figureWeight : 1;
        notions.push({ label, weight: own * figure, wordings: [{ terms: [term], weight: 1, added: false }] });
      }
    }
    at = end;
  };
  for (const expansion of expansions) {
    plain(expansion.start);
    const label = part.slice(expansion.start, expansion.end);
    const own = { terms: searchTerms(label), weight: 1, added: false };
    const added = expansion.wordings.map((wording) => ({
      terms: searchTerms(wording),
      weight: expansion.weight,
      added: true,
    }));
    notions.push({ label, weight, wordings: expansion.replaces ? added : [own, ...added] });
    rewritings.push(`${label} = ${expansion.wordings.join(', ')}`);
    at = expansion.end;
  }
  plain(part.length);
  return notions;
}

function spelledOut(question: string, expansions: readonly Expansion[]): string {
  const added = expansions.flatMap(({ weight, wordings, replaces }) =>
    weight >= sameMeaning ? wordings.slice(0, 1) : replaces ? [] : wordings.slice(-1),
  );
  return [question, ...added].join(' ');
}

/** Every term of the query, each once: what the lexical leg asks the index for. */
export function queryTerms(query: SearchQuery): readonly string[] {
  return [...new Set(query.notions.flatMap((notion) => notion.wordings.flatMap((wording) => wording.terms)))];
}
