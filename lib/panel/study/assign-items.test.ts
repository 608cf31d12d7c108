import { expect, it } from 'vitest';
import type { PersonId } from '../../identity/person';
import { assignItems } from './assign-items';
import type { Protocol } from './protocol';
import { sampleArm, sampleProtocol, sampleQuestion, sampleRaters } from './sample-protocol';
import { spreadOut } from './spread-out';
import { asStudyId, asStudyQuestionId } from './study-ids';

const [writer] = sampleRaters as readonly [PersonId];
const questions = Array.from({ length: 30 }, (_, index) =>
  sampleQuestion(`q${String(index)}`, `Question ${String(index)}`),
);
const design: Protocol = { ...sampleProtocol, questions, repeats: 0.1 };

function assigned(protocol: Protocol) {
  let last = 0;
  const places = { studyId: asStudyId('study'), newId: () => `item-${String((last += 1))}` };
  const plan = assignItems(protocol, places);
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const of = (rater: PersonId) =>
    plan.assignments.flatMap((assignment) => {
      const item = items.get(assignment.itemId);
      return assignment.raterId === rater && item !== undefined ? [{ ...assignment, item }] : [];
    });
  return { ...plan, of };
}

it('the same seed gives the same order, another seed another', () => {
  const positions = (seed: number) => JSON.stringify(assigned({ ...design, seed }).assignments);
  expect(positions(1)).toBe(positions(1));
  expect(positions(2)).not.toBe(positions(1));
});

it('every item has as many raters as the protocol asks, and raters have alike much to do', () => {
  const { items, assignments, short, of } = assigned(design);
  expect(short).toEqual([]);
  for (const item of items.filter(({ isRepeatOf }) => isRepeatOf === null))
    expect(assignments.filter(({ itemId }) => itemId === item.id)).toHaveLength(2);
  const loads = sampleRaters.map((rater) => of(rater).length);
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(4);
});

it('a rater sees all arms of a question, in an order of their own, singles before pairs', () => {
  const { of } = assigned({ ...design, repeats: 0 });
  const [first, second] = sampleRaters.map((rater) => of(rater));
  for (const { item } of first ?? []) {
    const same = (first ?? []).filter((other) => other.item.questionId === item.questionId);
    expect(same.map((other) => other.item.kind).toSorted()).toEqual(['pair', 'single', 'single']);
  }
  const kinds = (first ?? []).map(({ item }) => item.kind);
  expect(kinds).toEqual(kinds.toSorted().toReversed());
  expect((first ?? []).map(({ position }) => position)).toEqual(kinds.map((_, index) => index + 1));
  expect((first ?? []).map(({ itemId }) => itemId)).not.toEqual((second ?? []).map(({ itemId }) => itemId));
});

it('two answers to one question do not follow each other', () => {
  const { of } = assigned({ ...design, repeats: 0 });
  for (const rater of sampleRaters) {
    const singles = of(rater).filter(({ item }) => item.kind === 'single');
    const meeting = singles.filter(
      ({ item }, index) => singles[index - 1]?.item.questionId === item.questionId,
    );
    expect(meeting).toEqual([]);
  }
});

it('sides are swapped for half of the pairs', () => {
  const { of } = assigned({ ...design, repeats: 0 });
  for (const rater of sampleRaters) {
    const pairs = of(rater).filter(({ item }) => item.kind === 'pair');
    const swapped = pairs.filter(({ sides }) => sides === 'swapped').length;
    expect(Math.abs(swapped * 2 - pairs.length)).toBeLessThanOrEqual(1);
  }
});

it('a repeat comes after its item, to the same rater, far apart and with the sides the other way round', () => {
  const { of } = assigned(design);
  const seats = of(writer);
  const repeats = seats.filter(({ item }) => item.isRepeatOf !== null);
  expect(repeats).toHaveLength(6);
  for (const repeat of repeats) {
    const before = seats.find(({ itemId }) => itemId === repeat.item.isRepeatOf);
    expect(repeat.position - (before?.position ?? 0)).toBeGreaterThan(5);
    expect(repeat.item.kind === 'single' || repeat.sides !== before?.sides).toBe(true);
  }
});

it('whoever wrote a reference answer does not rate it, alone or in a pair', () => {
  const written = { questionId: asStudyQuestionId('q3'), text: 'Below 140/90.', writtenBy: writer };
  const reference = {
    ...sampleArm('human', 'Human'),
    source: 'reference' as const,
    referenceAnswers: questions.map(({ id }) => ({ ...written, questionId: id, writtenBy: null })),
  };
  const ofWriter = {
    ...reference,
    referenceAnswers: reference.referenceAnswers.map((answer) =>
      answer.questionId === written.questionId ? written : answer,
    ),
  };
  const arms = [sampleArm('quoting', 'Quoting'), ofWriter];
  const three = assigned({ ...design, arms });
  expect(three.short).toEqual([]);
  expect(three.of(writer).some(({ item }) => item.questionId === written.questionId)).toBe(false);
  const all = assigned({ ...design, arms, ratersPerItem: 3, repeats: 0 });
  const seen = all.of(writer).filter(({ item }) => item.questionId === written.questionId);
  expect(seen.map(({ item }) => item.armIds)).toEqual([['quoting']]);
  expect(all.short).toHaveLength(2);
});

it('entries of a group stand apart as long as others are left', () => {
  expect(spreadOut([...'aaabbc'], (letter) => letter).join('')).not.toMatch(/aa|bb/);
  expect(spreadOut([...'aaab'], (letter) => letter).join('')).toBe('abaa');
});
