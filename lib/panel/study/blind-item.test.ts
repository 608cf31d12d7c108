import { expect, it } from 'vitest';
import { asReleaseId } from '../../evidence/ids';
import { endedEvent, sampleClaim, startedEvent } from '../../records/sample-events';
import { armsBySide, blindItem, citationBehind } from './blind-item';
import { answerSheet } from '../results/answer-sheet';
import { describeAnswer } from './describe-answer';
import type { FrozenAnswer } from './frozen-answer';
import { sampleProtocol } from './sample-protocol';
import type { StudyItem } from './study';
import { asArmId, asItemId, asStudyId, asStudyQuestionId } from './study-ids';

const secrets = ['arm-quoting', 'arm-human', 'vendor:model-x', 'hash-of-prompt', 'release-secret'];
const [armQuoting, armHuman, model, promptHash, release] = secrets as [
  string,
  string,
  string,
  string,
  string,
];
const releaseId = asReleaseId(release);

const common = {
  studyId: asStudyId('study'),
  questionId: asStudyQuestionId('q1'),
  basisHash: 'basis',
  answerHash: 'hash',
  frozenAt: '2026-11-22T10:00:00.000Z',
};
const events = [
  { ...startedEvent, model, promptHash, releaseId },
  { type: 'claim-checked', claim: sampleClaim } as const,
  {
    type: 'claim-checked',
    claim: { ...sampleClaim, ordinal: 2, text: 'Invented.', support: 'unverifiable' },
  } as const,
  endedEvent,
].map((event, index) => ({ seq: index + 1, event }));

const quoting: FrozenAnswer = {
  ...common,
  armId: asArmId(armQuoting),
  events,
  text: '',
  releaseId,
  model,
  promptHash,
  citationsShown: true,
  failedClaimsShown: false,
  ...describeAnswer({ events, text: '', releaseId, citationsShown: true, failedClaimsShown: false }),
};
const text = '- Below 140/90 mmHg.\n- Lower when tolerated.';
const human: FrozenAnswer = {
  ...common,
  armId: asArmId(armHuman),
  events: [],
  text,
  releaseId: null,
  model: null,
  promptHash: null,
  citationsShown: false,
  failedClaimsShown: false,
  ...describeAnswer({
    events: [],
    text,
    releaseId: null,
    citationsShown: false,
    failedClaimsShown: false,
  }),
};
const armAgain: FrozenAnswer = {
  ...quoting,
  armId: asArmId('arm-again'),
  releaseId: asReleaseId('release-later'),
};
const item: StudyItem = {
  id: asItemId('random'),
  studyId: common.studyId,
  questionId: common.questionId,
  kind: 'pair',
  armIds: [quoting.armId, human.armId],
  isRepeatOf: asItemId('earlier'),
  isQualification: false,
};

const blinded = (more: Partial<StudyItem>, sides: 'as-listed' | 'swapped' = 'as-listed') =>
  blindItem({
    item: { ...item, ...more },
    assignment: { position: 3, sides },
    protocol: sampleProtocol,
    answers: [human, quoting],
    day: '2026-11-22',
  });

it('nothing that a browser gets names an arm, a model, a prompt, a release or a repeat', () => {
  for (const sides of ['as-listed', 'swapped'] as const) {
    const sent = JSON.stringify(blinded({}, sides));
    for (const secret of [...secrets, 'earlier', startedEvent.answerId, 'Quoting', 'Plain', 'study'])
      expect(sent).not.toContain(secret);
  }
});

it('swapped sides change places, and the arms with them', () => {
  const listed = blinded({});
  expect(blinded({}, 'swapped').answers).toEqual(listed.answers.toReversed());
  expect(armsBySide(item, { sides: 'swapped' })).toEqual({ left: human.armId, right: quoting.armId });
});

it('shows the claims that stand with their quotes, and a reference sentence by sentence without list marks', () => {
  const [left, right] = blinded({}).answers;
  expect(left?.claims.map(({ text: words }) => words)).toEqual([sampleClaim.text]);
  expect(left?.claims[0]?.citations).toMatchObject([
    {
      number: 1,
      quote: { text: sampleClaim.text },
      document: { bodyShort: 'NICE', source: '', contentHash: '' },
      checks: [],
    },
  ]);
  expect(right?.claims.map(({ text: words }) => words)).toEqual([
    'Below 140/90 mmHg.',
    'Lower when tolerated.',
  ]);
});

it('an arm that shows failed claims shows them like any other, and nothing tells them apart', () => {
  const open = { ...quoting, failedClaimsShown: true };
  const { answers } = blindItem({
    item: { ...item, kind: 'single', armIds: [open.armId] },
    assignment: { position: 1, sides: 'as-listed' },
    protocol: sampleProtocol,
    answers: [open],
    day: '2026-11-22',
  });
  expect(answers[0]?.claims.map(({ text: words }) => words)).toEqual([sampleClaim.text, 'Invented.']);
  expect(JSON.stringify(answers)).not.toMatch(/unverifiable|"pass"|"fail/);
  expect(answerSheet(open).claims.map(({ support }) => support)).toEqual(['supported', 'unverifiable']);
});

it('an arm without citations sends none', () => {
  const bare = { ...quoting, citationsShown: false };
  const { answers } = blindItem({
    item: { ...item, kind: 'single', armIds: [bare.armId] },
    assignment: { position: 1, sides: 'as-listed' },
    protocol: sampleProtocol,
    answers: [bare],
    day: '2026-11-22',
  });
  expect(JSON.stringify(answers)).not.toContain('NICE');
});

it('a pair asks for the preference alone, a single answer for every axis', () => {
  expect(blinded({}).asked).toEqual([]);
  expect(blinded({ kind: 'single', armIds: [human.armId] }).asked.map(({ key }) => key)).toEqual(['safety']);
});

it('records length and looks as factors', () => {
  expect(quoting).toMatchObject({
    lengthWords: 7,
    formatting: { outcome: 'answered', claims: 1, citations: 1, lists: false, tables: false },
  });
  expect(human).toMatchObject({ lengthWords: 6, formatting: { citations: 0, lists: true } });
});

it('numbers citations through both answers, and finds each again with its release', () => {
  const both = { ...item, armIds: [quoting.armId, armAgain.armId] };
  const toBlind = {
    item: both,
    assignment: { position: 1, sides: 'as-listed' } as const,
    protocol: sampleProtocol,
    answers: [quoting, armAgain],
    day: '2026-11-22',
  };
  const numbers = blindItem(toBlind).answers.map(({ claims }) =>
    claims.flatMap(({ citations }) => citations.map(({ number }) => number)),
  );
  expect(numbers).toEqual([[1], [2]]);
  expect(citationBehind(toBlind, 1)).toMatchObject({ releaseId, citation: { number: 1 } });
  expect(citationBehind(toBlind, 2)?.releaseId).toBe('release-later');
  expect(citationBehind(toBlind, 3)).toBeNull();
  expect(
    citationBehind({ ...toBlind, answers: [{ ...quoting, citationsShown: false }, armAgain] }, 1),
  ).toMatchObject({ releaseId: 'release-later' });
});
