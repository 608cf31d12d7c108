import { seededRandom } from '../../evaluation/seeded-random';
import type { PersonId } from '../../identity/person';
import type { Arm, Protocol, StudyQuestion } from './protocol';
import { shuffled } from './shuffled';
import { spreadOut } from './spread-out';
import type { Assignment, StudyItem } from './study';
import type { ItemId, StudyId } from './study-ids';

export interface StudyPlanOfItems {
  readonly items: readonly StudyItem[];
  readonly assignments: readonly Assignment[];
  /** Items that fewer raters see than the protocol asks for, since too few are left who wrote no answer to it. */
  readonly short: readonly ItemId[];
}

type Design = Pick<
  Protocol,
  'questions' | 'arms' | 'rubric' | 'raters' | 'ratersPerItem' | 'repeats' | 'qualification' | 'seed'
>;

interface Places {
  readonly studyId: StudyId;
  /** Random ids: an item's id must tell nothing of its arm. */
  readonly newId: () => string;
}

/**
 * Makes a study's items and says who rates which, where and on which side; everything but the ids follows from the protocol's seed.
 * A question goes as a whole to `ratersPerItem` raters, those with least to do first, so that arms are compared within question and
 * rater. Each rater begins with the qualification items, then scores single answers, then compares pairs, each in an order of their
 * own in which answers to one question stand apart; a share comes back once, unannounced, as late as can be. Sides of pairs are
 * swapped for half of a rater's pairs. Nobody rates an answer that they wrote.
 */
export function assignItems(design: Design, places: Places): StudyPlanOfItems {
  const random = seededRandom(design.seed);
  const items = makeItems(design, places);
  const raters = ratersOfQuestions(design, random);
  const singles = items.filter(({ isQualification, kind }) => !isQualification && kind === 'single');
  const pairs = items.filter(({ kind }) => kind === 'pair');
  const known = items.filter(({ isQualification }) => isQualification);
  const made: StudyItem[] = [...items];
  const assignments = design.raters.flatMap((raterId) => {
    const own = (one: StudyItem) =>
      (raters.get(one.questionId) ?? []).includes(raterId) && !wrote(raterId, one, design.arms);
    const blocks = [singles, pairs].map((block) => {
      const ordered = spreadOut(shuffled(block.filter(own), random), ({ questionId }) => questionId);
      const again = repeatsOf(ordered, design.repeats, places, random);
      made.push(...again);
      return [...ordered, ...again];
    });
    return seated([...known, ...blocks.flat()], raterId, random);
  });
  return { items: made, assignments, short: shortItems([...singles, ...pairs], assignments, design) };
}

function makeItems(design: Design, { studyId, newId }: Places): readonly StudyItem[] {
  const item = (
    more: Pick<StudyItem, 'questionId' | 'kind' | 'armIds'>,
    isQualification = false,
  ): StudyItem => ({
    id: newId() as ItemId,
    studyId,
    isRepeatOf: null,
    isQualification,
    ...more,
  });
  const known = design.qualification.map(({ id }) =>
    item({ questionId: id, kind: 'single', armIds: [] }, true),
  );
  const asked = design.questions.flatMap((question) => [
    ...(design.rubric.axes.length === 0 ? [] : design.arms).map((arm) =>
      item({ questionId: question.id, kind: 'single', armIds: [arm.id] }),
    ),
    ...(design.rubric.pairwise ? pairsOf(design.arms) : []).map(([first, second]) =>
      item({ questionId: question.id, kind: 'pair', armIds: [first.id, second.id] }),
    ),
  ]);
  return [...known, ...asked];
}

function pairsOf(arms: readonly Arm[]): readonly (readonly [Arm, Arm])[] {
  return arms.flatMap((first, index) => arms.slice(index + 1).map((second) => [first, second] as const));
}

/** Questions in random order, each to the raters with least to do; those who wrote an answer to it only where others are too few. */
function ratersOfQuestions(
  { questions, arms, raters, ratersPerItem }: Design,
  random: () => number,
): ReadonlyMap<StudyQuestion['id'], readonly PersonId[]> {
  const load = new Map(raters.map((rater) => [rater, 0]));
  const chosen = new Map<StudyQuestion['id'], readonly PersonId[]>();
  for (const { id } of shuffled(questions, random)) {
    const cost = (rater: PersonId) =>
      (writersOf(id, arms).has(rater) ? questions.length : 0) + (load.get(rater) ?? 0);
    const seats = shuffled(raters, random)
      .toSorted((left, right) => cost(left) - cost(right))
      .slice(0, ratersPerItem);
    for (const rater of seats) load.set(rater, (load.get(rater) ?? 0) + 1);
    chosen.set(id, seats);
  }
  return chosen;
}

function writersOf(questionId: StudyQuestion['id'], arms: readonly Arm[]): ReadonlySet<PersonId> {
  const written = arms.flatMap(({ referenceAnswers }) => referenceAnswers);
  return new Set(
    written.flatMap((answer) =>
      answer.questionId === questionId && answer.writtenBy !== null ? [answer.writtenBy] : [],
    ),
  );
}

/** Did this person write one of the answers that the item shows? */
export function wrote(
  person: PersonId,
  { questionId, armIds }: Pick<StudyItem, 'questionId' | 'armIds'>,
  arms: readonly Arm[],
): boolean {
  return arms
    .filter(({ id }) => armIds.includes(id))
    .some(({ referenceAnswers }) =>
      referenceAnswers.some((answer) => answer.questionId === questionId && answer.writtenBy === person),
    );
}

/** Those that come first come back first: as much as can be lies between an item and its repeat. */
function repeatsOf(
  ordered: readonly StudyItem[],
  share: number,
  { newId }: Places,
  random: () => number,
): readonly StudyItem[] {
  const firstHalf = ordered.slice(0, Math.ceil(ordered.length / 2));
  const wanted = Math.min(firstHalf.length, Math.round(ordered.length * share));
  const places = shuffled(
    firstHalf.map((_, index) => index),
    random,
  ).slice(0, wanted);
  return places
    .toSorted((left, right) => left - right)
    .flatMap((place) => {
      const item = firstHalf[place];
      return item === undefined ? [] : [{ ...item, id: newId() as ItemId, isRepeatOf: item.id }];
    });
}

/** Positions from 1; a random half of the pairs is swapped, and a repeat shows the sides the other way round. */
function seated(
  ordered: readonly StudyItem[],
  raterId: PersonId,
  random: () => number,
): readonly Assignment[] {
  const pairs = ordered.filter(({ kind, isRepeatOf }) => kind === 'pair' && isRepeatOf === null);
  const swapped = new Set(
    shuffled(pairs, random)
      .slice(0, Math.floor(pairs.length / 2) + (pairs.length % 2 === 1 && random() < 0.5 ? 1 : 0))
      .map(({ id }) => id),
  );
  return ordered.map(({ id, kind, isRepeatOf }, index) => ({
    itemId: id,
    raterId,
    position: index + 1,
    sides:
      kind === 'pair' && (isRepeatOf === null ? swapped.has(id) : !swapped.has(isRepeatOf))
        ? 'swapped'
        : 'as-listed',
    purpose: 'rating',
  }));
}

function shortItems(
  items: readonly StudyItem[],
  assignments: readonly Assignment[],
  { ratersPerItem }: Design,
): readonly ItemId[] {
  const seen = new Map<ItemId, number>();
  for (const { itemId } of assignments) seen.set(itemId, (seen.get(itemId) ?? 0) + 1);
  return items.filter(({ id }) => (seen.get(id) ?? 0) < ratersPerItem).map(({ id }) => id);
}
