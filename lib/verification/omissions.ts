import type { Passage } from '../evidence/passage';
import type { Quote } from '../evidence/quote';
import { splitSentences } from '../language/sentences';
import { atOnce, type Steps } from '../turns';
import { clausesOf, isPredicate } from './clauses';
import { readSentence, readText, type Reading } from './reading';

export type OmissionKind = 'contraindication' | 'exception' | 'recommendation';

/** A statement of a cited section that no claim of the answer takes up. */
export interface Omission {
  readonly kind: OmissionKind;
  readonly quote: Quote;
}

export interface OmissionInput {
  readonly claims: readonly string[];
  readonly cited: readonly Passage[];
  /** Passages of the documents that are cited; those of other sections are passed over. */
  readonly candidates: readonly Passage[];
}

const contraindication =
  /(?<![a-z])(?:contra-?indicat\w+|avoid\w*|(?:do|should|must) not|never|not (?:be )?(?:recommended|advised|indicated|used|given)|stop|discontinue|withhold|caution|harmful|unsafe)(?![a-z])/;
const exception =
  /(?<![a-z])(?:unless|except\w*|excluding|other than|only if|only when|does not apply|in place of|instead of)(?![a-z])/;
/** The strength that stands under a recommendation, in brackets. */
const grading =
  /\((?:strength|certainty|grade|class|quality|level|evidence)\b[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
const order: readonly OmissionKind[] = ['contraindication', 'exception', 'recommendation'];
/** A claim that holds this share of a statement's content words takes it up. */
const takenUpShare = 0.6;
/** A prohibition may be as short as "do not use warfarin in pregnancy". */
const minimumWords: Readonly<Record<OmissionKind, number>> = {
  contraindication: 2,
  exception: 3,
  recommendation: 3,
};

/**
 * Lists first what the cited sections recommend, forbid and except, sentence by sentence, and then tests each against the answer; what
 * no claim takes up comes back, contraindications first, then exceptions, each in document order. A statement is taken up when
 * one claim holds most of its words and a drug of it where it names any.
 */
export function findOmissions(input: OmissionInput): readonly Omission[] {
  return atOnce(omissionSteps(input));
}

/** The same, a passage a step. */
export function* omissionSteps({ claims, cited, candidates }: OmissionInput): Steps<readonly Omission[]> {
  const sections = new Set(cited.map(sectionOf));
  const answers = claims.map(readText);
  const statements: Statement[] = [];
  for (const passage of candidates) {
    if (!sections.has(sectionOf(passage))) continue;
    statements.push(...statementsOf(passage));
    yield;
  }
  const open = statements.filter(
    ({ kind, reading }) =>
      contentOf(reading).length >= minimumWords[kind] && !answers.some((answer) => takesUp(answer, reading)),
  );
  return open
    .map(({ kind, quote }) => ({ kind, quote }))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

interface Statement extends Omission {
  readonly reading: Reading;
}

function sectionOf({ documentId, sectionPath }: Passage): string {
  return [documentId, ...sectionPath].join('\n');
}

function statementsOf(passage: Passage): readonly Statement[] {
  if (passage.kind === 'table') return [];
  const gradings = [...passage.text.matchAll(grading)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
  return splitSentences(passage.text).flatMap(({ start, end }) => {
    const text = passage.text.slice(start, end);
    if (gradings.some(({ from, to }) => start < to && end > from)) return [];
    if (text.endsWith(':') || text.endsWith('?')) return [];
    const reading = readSentence(text);
    const kind = kindOf(passage, reading);
    if (kind === null) return [];
    const quote = {
      passageId: passage.id,
      documentId: passage.documentId,
      start: passage.start + start,
      end: passage.start + end,
      text,
    };
    return [{ kind, quote, reading }];
  });
}

function kindOf(passage: Passage, reading: Reading): OmissionKind | null {
  if (contraindication.test(reading.lower)) return 'contraindication';
  if (exception.test(reading.lower)) return 'exception';
  const directs = clausesOf(reading).some(({ modal }) => modal >= 2);
  return directs || passage.kind === 'recommendation' ? 'recommendation' : null;
}

function takesUp(answer: Reading, statement: Reading): boolean {
  const namesDrug =
    statement.drugs.length === 0 ||
    statement.drugs.some(({ name }) =>
      answer.drugs.some((drug) => drug.name === name || drug.classes.includes(name)),
    );
  if (!namesDrug) return false;
  const there = new Set(answer.tokens.map(({ key }) => key));
  const words = contentOf(statement);
  return words.filter((word) => there.has(word)).length / words.length >= takenUpShare;
}

function contentOf({ tokens }: Reading): readonly string[] {
  return tokens.filter(({ content, key }) => content && !isPredicate(key)).map(({ key }) => key);
}
