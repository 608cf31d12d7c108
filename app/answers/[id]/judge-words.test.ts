import { expect, test } from 'vitest';
import { checksThatRan, judgementWords } from './judge-words';

const judge = { name: 'http:verifier', asked: 3, answered: 3, voided: 0 };

test('says which checks ran: with, without and with half a second reading', () => {
  expect(checksThatRan(null)).toMatch(/no second reading is configured/);
  expect(checksThatRan(judge)).toMatch(/second reading of 3 claims by http:verifier$/);
  expect(checksThatRan({ ...judge, answered: 1 })).toMatch(/of 1 of 3 claims .* the checks stand alone$/);
  expect(checksThatRan({ ...judge, asked: 0, answered: 0 })).toMatch(/nothing was left/);
  expect(checksThatRan(undefined)).toBeNull();
});

test('does not pass off an invented ground as a judgement', () => {
  const judgement = { judge: 'j', point: 'not-sure', leansOn: null, voided: true } as const;
  expect(judgementWords(judgement)).toMatch(/does not count/);
  expect(judgementWords({ ...judgement, point: 'support', voided: false })).toBe('Second reading agrees, less surely'); // prettier-ignore
});
