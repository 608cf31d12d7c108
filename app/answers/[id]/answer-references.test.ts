import { expect, test } from 'vitest';
import type { AnswerEvent } from '@/lib/answer/answer-event';
import { fixtureClaim, fixtureDocument, fixtureEnded, fixtureStarted, recorded } from './answer-fixtures';
import { answerWithReferences, referenceText } from './answer-references';
import { foldAnswer } from './fold-answer';

const claims: readonly AnswerEvent[] = [
  { type: 'claim-checked', claim: fixtureClaim(1, 'Start examplopril 5 mg once daily.') },
  { type: 'claim-checked', claim: fixtureClaim(2, 'Check potassium after two weeks.') },
];
const failed: AnswerEvent = {
  type: 'claim-checked',
  claim: fixtureClaim(3, 'Start examplopril 50 mg.', { support: 'contradicted', reason: '50 is not 5.' }),
};

test('copies claims with their numbers, one reference per document, release and time', () => {
  const view = foldAnswer(recorded([fixtureStarted, ...claims, fixtureEnded({})]));
  expect(answerWithReferences(view, 'http://localhost/answers/a1')).toBe(
    `How is examplopril started?

- Start examplopril 5 mg once daily. [1]
- Check potassium after two weeks. [2]

References
[1][2] Example guideline on blood pressure. Digest. Example Society, 2021. https://example.org/bp

Almanac, release r1, 2025-01-01T10:00:01.000Z
http://localhost/answers/a1
`,
  );
});

test('never copies a claim that failed, but says how many were left out', () => {
  const text = answerWithReferences(foldAnswer(recorded([fixtureStarted, ...claims, failed])), 'x');
  expect(text).not.toContain('50 mg');
  expect(text).toContain('1 claim was left out as not verified.');
});

test('says that an interrupted answer is incomplete', () => {
  const view = foldAnswer(recorded([fixtureStarted, ...claims, fixtureEnded({ status: 'interrupted' })]));
  expect(answerWithReferences(view, 'x')).toContain('This answer is incomplete: it was interrupted.');
});

test('says that a source is superseded', () => {
  expect(referenceText({ ...fixtureDocument, isDigest: false, standing: 'superseded', url: null })).toBe(
    'Example guideline on blood pressure. Example Society, 2021. Superseded.',
  );
});
