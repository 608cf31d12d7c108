import type { Citation } from '../../answer/claim';
import type { ReleaseId } from '../../evidence/ids';
import { blindCitation } from './blind-citation';
import type { FrozenAnswer } from './frozen-answer';
import type { Protocol } from './protocol';
import type { AskedScore } from './score-keys';
import { askedScores } from './score-keys';
import { shownAnswer } from './shown-answer';
import type { Assignment, StudyItem } from './study';
import type { ItemId } from './study-ids';

/** All that a rater's browser is told of an item. Nothing in it names or numbers an arm, a model, a prompt or a release. */
export interface BlindItem {
  readonly itemId: ItemId;
  readonly kind: 'single' | 'pair';
  /** Place among the rater's items, from 1. */
  readonly position: number;
  readonly isQualification: boolean;
  readonly question: string;
  readonly specialty: string | null;
  readonly instructions: string;
  /** What is to be scored; empty for a pair, which asks for the preference alone. */
  readonly asked: readonly AskedScore[];
  /** One answer, or the left and the right one. */
  readonly answers: readonly BlindAnswer[];
  /** ISO 8601, the same for every item of a study: the standing of sources is told for that day. */
  readonly day: string;
}

export interface BlindAnswer {
  readonly claims: readonly BlindClaim[];
  readonly notice: string | null;
  /** Why no answer was given, in sentences; null where one was. */
  readonly declined: readonly string[] | null;
}

export interface BlindClaim {
  readonly text: string;
  /** Numbered through all answers of the item, so that each number stands once on the page; see `blindCitation`. */
  readonly citations: readonly Citation[];
}

export interface ItemToBlind {
  readonly item: StudyItem;
  readonly assignment: Pick<Assignment, 'position' | 'sides'>;
  readonly protocol: Pick<Protocol, 'questions' | 'rubric' | 'qualification'>;
  /** The frozen answers of the item's arms, in any order. */
  readonly answers: readonly FrozenAnswer[];
  readonly day: string;
}

/**
 * The only way in which an item leaves the server. Built field by field, so that what is added to an arm or an answer later stays here.
 * @throws Error when the item's question or one of its answers is not there.
 */
export function blindItem(toBlind: ItemToBlind): BlindItem {
  const { item, assignment, protocol, day } = toBlind;
  const { rubric } = protocol;
  const asked = questionOf(item, protocol);
  return {
    itemId: item.id,
    kind: item.kind,
    position: assignment.position,
    isQualification: item.isQualification,
    question: asked.text,
    specialty: asked.specialty,
    instructions: rubric.instructions,
    asked: item.kind === 'pair' ? [] : askedScores(rubric, asked),
    answers:
      asked.qualification === null
        ? numbered(inSides(toBlind)).map(({ answer, first }) => blindAnswer(answer, first))
        : [blindText(asked.qualification)],
    day,
  };
}

function questionOf(item: StudyItem, { questions, qualification }: ItemToBlind['protocol']) {
  const question = questions.find(({ id }) => id === item.questionId);
  if (question !== undefined) return { ...question, qualification: null };
  const known = qualification.find(({ id }) => id === item.questionId);
  if (known === undefined) throw new Error('An item without its question.');
  return { text: known.question, specialty: null, statements: [], points: [], qualification: known.answer };
}

/** The citation that a page names by its number, and the release it was made from. Null when there is none. */
export function citationBehind(
  toBlind: Pick<ItemToBlind, 'item' | 'assignment' | 'answers'>,
  number: number,
): { readonly citation: Citation; readonly releaseId: ReleaseId | null } | null {
  for (const { answer, first } of numbered(inSides(toBlind))) {
    const citation = citationsShown(answer).flat()[number - first];
    if (citation !== undefined) return { citation, releaseId: answer.releaseId };
  }
  return null;
}

function inSides({ item, assignment, answers }: Pick<ItemToBlind, 'item' | 'assignment' | 'answers'>) {
  const listed = item.armIds.map((armId) => {
    const answer = answers.find((one) => one.armId === armId && one.questionId === item.questionId);
    if (answer === undefined) throw new Error('An item without its answer.');
    return answer;
  });
  return assignment.sides === 'swapped' ? listed.toReversed() : listed;
}

/** Each answer with the number of its first citation. */
function numbered(answers: readonly FrozenAnswer[]) {
  let next = 1;
  return answers.map((answer) => {
    const first = next;
    next += citationsShown(answer).flat().length;
    return { answer, first };
  });
}

/** The citations that raters see, claim by claim. A quote that was not found is not shown as one. */
function citationsShown(frozen: FrozenAnswer): readonly (readonly Citation[])[] {
  return shownAnswer(frozen).claims.map(({ claim }) =>
    frozen.citationsShown && claim !== null ? claim.citations.filter(({ quote }) => quote !== null) : [],
  );
}

function blindAnswer(frozen: FrozenAnswer, first: number): BlindAnswer {
  const { claims, notice, declined } = shownAnswer(frozen);
  const cited = citationsShown(frozen);
  let number = first;
  return {
    notice,
    declined,
    claims: claims.map(({ text }, place) => ({
      text,
      citations: (cited[place] ?? []).flatMap((citation) => blindCitation(citation, number++) ?? []),
    })),
  };
}

function blindText(text: string): BlindAnswer {
  const { claims } = shownAnswer({ events: [], text, releaseId: null, failedClaimsShown: false });
  return {
    notice: null,
    declined: null,
    claims: claims.map((claim) => ({ text: claim.text, citations: [] })),
  };
}

/** The two answers of a pair as this rater saw them: which place in `item.armIds` stood left and right. */
export function armsBySide({ armIds }: Pick<StudyItem, 'armIds'>, { sides }: Pick<Assignment, 'sides'>) {
  const [first, second] = armIds;
  return sides === 'swapped' ? { left: second, right: first } : { left: first, right: second };
}
