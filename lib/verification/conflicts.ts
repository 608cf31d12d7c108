import type { LibraryDocument } from '../evidence/document';
import type { Passage } from '../evidence/passage';
import type { Quote } from '../evidence/quote';
import { foldText } from '../language/fold-text';
import { patientFacts, statedAgeMonths } from '../question/patient-facts';
import { atOnce, type Steps } from '../turns';
import { clausesOf, pairClauses, type Clause } from './clauses';
import { doseDifference } from './dose-difference';
import { durationDifference } from './duration-difference';
import { differ, positionsOf, type Position } from './positions';
import { unitsOf } from './quote-scope';
import { readSentence, wordsOf, type Reading } from './reading';
import {
  admitsAge,
  excludesEachOther,
  restrictionsOf,
  statedPopulation,
  type StatedPopulation,
} from './stated-population';

export type ConflictKind = 'target' | 'threshold' | 'dose' | 'duration' | 'direction';

/** One of two documents that differ: its words and who says so. */
export interface ConflictSide {
  readonly quote: Quote;
  readonly document: Pick<
    LibraryDocument,
    'id' | 'title' | 'body' | 'bodyShort' | 'year' | 'jurisdiction' | 'standing'
  >;
  /** In the issuing body's own words; null when it states none. */
  readonly strength: string | null;
  readonly population: string | null;
  /** The words of the quote that differ. */
  readonly says: string;
}

export interface Conflict {
  /** `replaced`: the one document is a later edition of the other, which it no longer speaks against. */
  readonly relation: 'conflict' | 'replaced';
  readonly kind: ConflictKind;
  /** What they differ about, for example `target for systolic blood pressure`. */
  readonly about: string;
  readonly sides: readonly [ConflictSide, ConflictSide];
}

export interface ConflictSource {
  readonly passage: Passage;
  readonly document: LibraryDocument;
}

export interface ConflictInput {
  readonly question: string;
  /** Quotes of the claims that are shown: one side of each pair is one of them. */
  readonly cited: readonly (ConflictSource & { readonly quote: Quote })[];
  /** Other evidence on the question, best first. */
  readonly evidence: readonly ConflictSource[];
}

interface Statement extends ConflictSource {
  readonly quote: Quote;
  readonly reading: Reading;
  readonly population: StatedPopulation;
  readonly positions: readonly Position[];
  readonly clauses: readonly Clause[];
}

interface Difference {
  readonly kind: ConflictKind;
  readonly about: string;
  readonly says: readonly [string, string];
}

/**
 * Pairs of documents that answer the question differently: another target or threshold for one measurand, another dose or duration of one
 * drug, or for and against one thing; for people who may be the same. One side is a quote of a shown claim. Each pair of documents comes
 * once per matter. A superseded edition and its successor come as `replaced`; other old editions are passed over.
 */
export function findConflicts(input: ConflictInput): readonly Conflict[] {
  return atOnce(conflictSteps(input));
}

/** The same, a source a step. */
export function* conflictSteps({ question, cited, evidence }: ConflictInput): Steps<readonly Conflict[]> {
  const ageMonths = statedAgeMonths(patientFacts(question));
  const asked = restrictionsOf(statedPopulation(question, { grade: null, sectionPath: [] }));
  const fits = ({ population }: Statement): boolean => admitsAge(population, ageMonths);
  const ours: Statement[] = [];
  const theirs: Statement[] = [];
  for (const source of cited) {
    ours.push(...statementsQuoted(source).filter(fits));
    yield;
  }
  for (const source of evidence) {
    theirs.push(...statementsOf(source).filter(fits));
    yield;
  }
  const found = new Map<string, Conflict>();
  for (const a of ours) {
    yield;
    for (const b of [...ours, ...theirs]) {
      const relation = relationOf(a.document, b.document);
      if (relation === null || !samePeople(a, b, asked)) continue;
      const difference = differenceOf(a, b);
      if (difference === null) continue;
      const documents = [a.document.id, b.document.id].toSorted();
      const key = [...documents, difference.about].join('\n');
      if (found.has(key)) continue;
      const { kind, about, says } = difference;
      found.set(key, { relation, kind, about, sides: [sideOf(a, says[0]), sideOf(b, says[1])] });
    }
  }
  return [...found.values()].toSorted((a, b) => a.relation.localeCompare(b.relation));
}

function differenceOf(a: Statement, b: Statement): Difference | null {
  for (const ours of a.positions) {
    const theirs = b.positions.find((position) => differ(ours, position));
    const agree = b.positions.some(
      (position) =>
        position.kind === ours.kind && position.measurand === ours.measurand && !differ(ours, position),
    );
    if (theirs === undefined || agree) continue;
    return {
      kind: ours.kind,
      about: `${ours.kind} for ${ours.measurand.name}`,
      says: [wordsOf(a.reading, ours.measure), wordsOf(b.reading, theirs.measure)],
    };
  }
  const [ours, theirs] = [
    { reading: a.reading, topic: topicOf(a) },
    { reading: b.reading, topic: topicOf(b) },
  ];
  const dose = doseDifference(ours, theirs);
  if (dose !== null) return { kind: 'dose', about: `dose of ${dose.drug}`, says: dose.says };
  const duration = durationDifference(ours, theirs);
  if (duration !== null) return { kind: 'duration', ...duration };
  return directionOf(a, b);
}

/** For against against: two clauses of nearly the same words, of which one is negated and the other directs. */
function directionOf(a: Statement, b: Statement): Difference | null {
  const pair = pairClauses(a.clauses, b.clauses).find(({ claim, evidence, coverage, reverse }) => {
    const negated = [claim, evidence].filter(({ negations }) => negations.length % 2 === 1);
    const other = negated[0] === claim ? evidence : claim;
    return (
      negated.length === 1 &&
      other.modal >= 2 &&
      coverage >= 0.6 &&
      reverse >= 0.6 &&
      shared(claim, evidence) >= 3
    );
  });
  if (pair === undefined) return null;
  const words = (reading: Reading, clause: Clause): string =>
    wordsOf(reading, clause).replace(/^[\s,;:.]+/, '');
  return {
    kind: 'direction',
    about: 'for or against',
    says: [words(a.reading, pair.claim), words(b.reading, pair.evidence)],
  };
}

function shared(a: Clause, b: Clause): number {
  return new Set(a.content.filter((word) => b.content.includes(word))).size;
}

/** What only one side restricts itself to must be in the question: else it speaks of other people. */
function samePeople(a: Statement, b: Statement, asked: ReadonlySet<string>): boolean {
  if (excludesEachOther(a.population, b.population)) return false;
  const restricts = (one: Statement, other: Statement): boolean =>
    [...restrictionsOf(one.population)].some(
      (key) => !asked.has(key) && !restrictionsOf(other.population).has(key),
    );
  return !restricts(a, b) && !restricts(b, a);
}

function relationOf(a: LibraryDocument, b: LibraryDocument): Conflict['relation'] | null {
  if (a.id === b.id) return null;
  const replaces = (next: LibraryDocument, old: LibraryDocument): boolean =>
    old.supersededBy === next.id || next.supersedes.includes(old.id);
  if (replaces(a, b) || replaces(b, a)) return 'replaced';
  const valid = ({ standing }: LibraryDocument): boolean => standing === 'current' || standing === 'unknown';
  return valid(a) && valid(b) ? 'conflict' : null;
}

/** The whole sentences or table rows that a quote lies in. */
function statementsQuoted(source: ConflictInput['cited'][number]): readonly Statement[] {
  const { start, end } = source.quote;
  return statementsOf(source).filter(({ quote }) => quote.start < end && start < quote.end);
}

function statementsOf(source: ConflictSource): readonly Statement[] {
  return unitsOf(source.passage).flatMap(({ start, end }) => {
    const { passage } = source;
    return statementAt(source, {
      passageId: passage.id,
      documentId: passage.documentId,
      start: passage.start + start,
      end: passage.start + end,
      text: passage.text.slice(start, end),
    });
  });
}

function statementAt({ passage, document }: ConflictSource, quote: Quote): readonly Statement[] {
  if (/^\(?strength:/i.test(quote.text)) return [];
  const reading = readSentence(quote.text);
  const population = statedPopulation(quote.text, passage);
  // A cell alone is no sentence: only the doses and durations of a row are compared.
  const isRow = passage.kind === 'table';
  const positions = isRow ? [] : positionsOf(reading);
  return [
    { passage, document, quote, reading, population, positions, clauses: isRow ? [] : clausesOf(reading) },
  ];
}

function sideOf({ quote, document, passage }: Statement, says: string): ConflictSide {
  const { id, title, body, bodyShort, year, jurisdiction, standing } = document;
  return {
    quote,
    document: { id, title, body, bodyShort, year, jurisdiction, standing },
    strength: passage.grade?.strength ?? null,
    population: passage.grade?.population ?? document.population,
    says,
  };
}

/** What a statement's document and section are about. */
function topicOf({ document, passage }: ConflictSource): string {
  return foldText([document.title, ...passage.sectionPath].join(' '), { lowerCase: true }).text;
}
