import { expect, it } from 'vitest';
import { checkProtocol } from './check-protocol';
import type { Protocol } from './protocol';
import { sampleArm, sampleAxis, sampleProtocol, sampleQuestion, sampleRaters } from './sample-protocol';
import { asArmId, asScoreKey, asStudyQuestionId } from './study-ids';

const complete: Protocol = { ...sampleProtocol, analysisPlan: 'Paired t.' };
const gaps = (more: Partial<Protocol>, to: 'generate' | 'start' = 'start') =>
  checkProtocol({ ...complete, ...more }, to).map(({ part, text }) => `${part}: ${text}`);

it('a complete protocol lacks nothing', () => {
  expect(gaps({})).toEqual([]);
});

it('answers can be written before raters and plan are there', () => {
  expect(gaps({ raters: [], analysisPlan: '', purpose: '' }, 'generate')).toEqual([]);
  expect(gaps({ raters: [], analysisPlan: '', purpose: '' })).toEqual([
    'raters: There is no rater yet.',
    'plan: The purpose is not written down.',
    'plan: The analysis plan is not written down.',
  ]);
});

it('says of questions what is missing or should not be there', () => {
  const question = sampleQuestion('q9', 'Which blood  pressure target?');
  const named = sampleQuestion('q8', 'Mrs Mary Miller, born 3 May 1950: which statin?');
  expect(gaps({ questions: [...complete.questions, question, named] })).toEqual([
    'questions: 1 question seems to identify a patient.',
    'questions: 1 question is there twice.',
  ]);
  const axes = [{ ...sampleAxis, kind: 'statements' as const }];
  expect(gaps({ rubric: { ...complete.rubric, axes } })).toEqual([
    'questions: 2 questions without the statements or points that the rubric asks for.',
  ]);
});

it('a closed book needs a model that knows something, and references one text per question', () => {
  const closed = { ...sampleArm('closed', 'Closed'), retrieval: false };
  const human = { ...sampleArm('human', 'Human'), source: 'reference' as const };
  expect(gaps({ arms: [closed, human] })).toEqual([
    'arms: “Closed”: the built-in model only quotes the library; closed book needs a language model.',
    'arms: “Human”: 2 reference answers missing.',
  ]);
});

it('enough raters must be left who wrote none of the answers', () => {
  const [writer = null] = sampleRaters;
  const human = {
    ...sampleArm('human', 'Human'),
    source: 'reference' as const,
    referenceAnswers: complete.questions.map(({ id }) => ({
      questionId: id,
      text: 'So.',
      writtenBy: writer,
    })),
  };
  const arms = [sampleArm('quoting', 'Quoting'), human];
  expect(gaps({ arms })).toEqual([]);
  expect(gaps({ arms, ratersPerItem: 3 })).toEqual([
    'raters: 2 questions with too few raters left who wrote no answer to it.',
  ]);
});

it('a hypothesis is about two arms and an axis that are there', () => {
  const hypothesis = {
    text: '',
    axisId: sampleAxis.id,
    armId: asArmId('quoting'),
    baselineId: asArmId('gone'),
    primary: true,
  };
  expect(gaps({ hypotheses: [hypothesis] })).toEqual([
    'plan: 1 hypothesis about an arm or axis that is not there.',
  ]);
});

it('a qualification item has a question, an answer and scores that it expects', () => {
  const item = { id: asStudyQuestionId('known'), explanation: '' };
  const [none, odd] = [
    { ...item, question: ' ', answer: '', expected: [] },
    {
      ...item,
      question: 'Which dose?',
      answer: 'Ten.',
      expected: [{ key: asScoreKey('gone'), least: 3, most: 1 }],
    },
  ];
  expect(gaps({ qualification: [none, odd] })).toEqual([
    'raters: Qualification item 1 has no question.',
    'raters: Qualification item 1 has no answer.',
    'raters: Qualification item 1 expects no score: choose the levels that count as right.',
    'raters: Qualification item 2 expects a score on an axis that is gone.',
    'raters: Qualification item 2 expects scores from a higher level to a lower one.',
  ]);
});
