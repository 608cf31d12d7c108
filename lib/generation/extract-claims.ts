import type { Passage } from '../evidence/passage';
import { latinLetters } from '../language/look-alikes';
import type { Hit } from '../retrieval/hit';
import { isOtherSeverity, statedSeverities } from '../question/severity';
import type { AnswerUnit } from './answer-units';
import { answerUnits } from './answer-units';
import type { DraftClaim, DraftRequest } from './draft-claim';
import type { DescribedUnit, Similarity } from './unit-features';
import { describeUnits } from './unit-features';
import { scoreUnit } from './unit-weights';

export interface ExtractSettings {
  /** Hits whose units are considered. */
  readonly hits: number;
  /** Most claims of an answer. */
  readonly claims: number;
  /** A unit is left out when its score lies this far below the best one's (the scores are log-odds). */
  readonly margin: number;
}

export const defaultExtractSettings: ExtractSettings = { hits: 10, claims: 8, margin: 3 };

interface Scored extends DescribedUnit {
  readonly score: number;
}

/**
 * Chooses the sentences, recommendations and table rows that answer the question, best first, without repetition. Every
 * claim is the guideline's own words and quotes them.
 */
export async function extractClaims(
  request: DraftRequest,
  similarity: Similarity,
  settings: ExtractSettings = defaultExtractSettings,
): Promise<readonly DraftClaim[]> {
  const units = request.hits.slice(0, settings.hits).flatMap(seenUnits);
  const described = await describeUnits(request.question, units, similarity);
  const all = described.map((one) => ({ ...one, score: scoreUnit(one.features) }));
  const scored = ofThisSeverity(request.question, forThisAge(all));
  return withTableRows(choose(scored, settings), scored).map(({ unit }) => ({
    text: unit.text,
    citations: [{ hit: unit.hit, given: unit.quote }],
    refusedKeys: [],
  }));
}

/** The units of a hit as a reader sees it, without look-alike letters; their quotes stay as the guideline has them. */
function seenUnits(hit: Hit): readonly AnswerUnit[] {
  const { text } = hit.passage;
  const seen = latinLetters(text);
  if (seen === text) return answerUnits(hit);
  return answerUnits({ ...hit, passage: { ...hit.passage, text: seen } }).map((unit) => {
    const start = seen.indexOf(unit.quote);
    const quote = start === -1 ? unit.quote : text.slice(start, start + unit.quote.length);
    return { ...unit, hit, quote };
  });
}

/** A dose for children is no answer for an adult: what is about other ages goes, unless nothing else is there. */
function forThisAge(scored: readonly Scored[]): readonly Scored[] {
  const fitting = scored.filter(({ features }) => features.age >= 0);
  return fitting.length > 0 ? fitting : scored;
}

/** What is given in another severity of the illness that is asked about goes in the same way. */
function ofThisSeverity(question: string, scored: readonly Scored[]): readonly Scored[] {
  const asked = statedSeverities(question);
  if (asked.size === 0) return scored;
  const fitting = scored.filter(({ unit }) => !isOtherSeverity(asked, statedSeverities(unit.text)));
  return fitting.length > 0 ? fitting : scored;
}

function choose(scored: readonly Scored[], settings: ExtractSettings): readonly Scored[] {
  const ranked = scored.toSorted((left, right) => right.score - left.score);
  const floor = (ranked[0]?.score ?? 0) - settings.margin;
  const chosen: Scored[] = [];
  for (const candidate of ranked) {
    if (chosen.length >= settings.claims || candidate.score < floor) break;
    if (!chosen.some((earlier) => repeats(candidate, earlier))) chosen.push(candidate);
  }
  return firstChoiceFirst(chosen);
}

/** What holds only when the first choice cannot be given comes after a first choice of the same document. */
function firstChoiceFirst(chosen: readonly Scored[]): readonly Scored[] {
  return chosen.reduce<readonly Scored[]>((ordered, one) => {
    const same = ({ unit }: Scored) => unit.hit.passage.documentId === one.unit.hit.passage.documentId;
    const isFirst = isFirstChoice(one) && !ordered.some((other) => same(other) && isFirstChoice(other));
    const before = isFirst ? ordered.findIndex((other) => same(other) && other.features.fallback === 1) : -1;
    return before === -1 ? [...ordered, one] : ordered.toSpliced(before, 0, one);
  }, []);
}

function isFirstChoice({ features }: Scored): boolean {
  return features.recommendation === 1 && features.fallback === 0;
}

const tableNamed = /\btables?\s+(\d+)/gi;
const tableCaption = /^\s*table\s+(\d+)\b/i;
const rowsOfTable = 2;
/** A table of so many rows is told whole: without an age, no row of doses may be left out. */
const wholeTable = 6;

/** "At the dose for age in Table 1" is followed by the row of Table 1 that fits the patient, or by the table. */
function withTableRows(chosen: readonly Scored[], scored: readonly Scored[]): readonly Scored[] {
  const at = chosen.findIndex(({ unit }) => numbersOfTables(unit.text).size > 0);
  const pointing = chosen[at];
  if (pointing === undefined) return chosen;
  const numbers = numbersOfTables(pointing.unit.text);
  const rows = scored.filter(({ unit }) => isRowOf(unit.hit.passage, pointing.unit.hit.passage, numbers));
  const best = rows.toSorted((left, right) => right.score - left.score);
  const fitting = best.filter(({ features }) => features.age > 0).slice(0, 1);
  const added = fitting.length > 0 ? fitting : rows.length <= wholeTable ? rows : best.slice(0, rowsOfTable);
  const others = (some: readonly Scored[]) => some.filter((one) => !added.includes(one));
  return [...others(chosen.slice(0, at)), pointing, ...added, ...others(chosen.slice(at + 1))];
}

function numbersOfTables(text: string): ReadonlySet<string | undefined> {
  return new Set([...text.matchAll(tableNamed)].map((match) => match[1]));
}

function isRowOf(row: Passage, named: Passage, numbers: ReadonlySet<string | undefined>): boolean {
  return (
    row.kind === 'table' &&
    row.documentId === named.documentId &&
    numbers.has(tableCaption.exec(row.tableHeader)?.[1])
  );
}

function repeats(candidate: Scored, earlier: Scored): boolean {
  const shared = Array.from(candidate.terms).filter((term) => earlier.terms.has(term)).length;
  return shared / Math.max(1, Math.min(candidate.terms.size, earlier.terms.size)) > 0.85;
}
