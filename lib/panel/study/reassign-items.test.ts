import { expect, it } from 'vitest';
import type { PersonId } from '../../identity/person';
import { assignItems } from './assign-items';
import { reassignItems } from './reassign-items';
import { sampleProtocol, sampleQuestion, sampleRaters } from './sample-protocol';
import { asStudyId } from './study-ids';

const [first, second, third] = sampleRaters as readonly [PersonId, PersonId, PersonId];
const fourth = 'rater-4' as PersonId;
const design = {
  ...sampleProtocol,
  ratersPerItem: 2,
  questions: Array.from({ length: 12 }, (_, index) =>
    sampleQuestion(`q${String(index)}`, `Q ${String(index)}`),
  ),
};
let last = 0;
const dealt = assignItems(design, {
  studyId: asStudyId('study'),
  newId: () => `item-${String((last += 1))}`,
});
const ofFirst = dealt.assignments.filter(({ raterId }) => raterId === first);
const begun = ofFirst[0]?.itemId;
const hasRating = (itemId: string, raterId: PersonId) => raterId === first && itemId === begun;

it('what a withdrawn rater has not begun goes to others, nothing twice, what is begun stays', () => {
  const { removed, added } = reassignItems(
    { ...design, raters: [second, third, fourth] },
    { ...dealt, hasRating },
  );
  expect(removed).toHaveLength(ofFirst.length - 1);
  expect(added.map(({ itemId }) => itemId).toSorted()).toEqual(
    removed.map(({ itemId }) => itemId).toSorted(),
  );
  const kept = dealt.assignments.filter((assignment) => !removed.includes(assignment));
  const seats = [...kept, ...added].map(({ itemId, raterId }) => `${itemId} ${raterId}`);
  expect(new Set(seats).size).toBe(seats.length);
  const places = added.filter(({ raterId }) => raterId === fourth).map(({ position }) => position);
  expect(places).toEqual(places.map((_, index) => index + 1));
  expect(places.length).toBeGreaterThan(0);
});

it('nothing moves while the raters stay', () => {
  expect(reassignItems(design, { ...dealt, hasRating })).toEqual({ removed: [], added: [] });
});
