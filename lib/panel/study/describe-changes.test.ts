import { expect, it } from 'vitest';
import { amended, describeChanges } from './describe-changes';
import { sampleProtocol, sampleRaters } from './sample-protocol';
import { asArmId } from './study-ids';

const names: Readonly<Record<string, string>> = { 'rater-1': 'Ada', 'rater-2': 'Ben', 'rater-3': 'Cid' };
const nameOf = (person: string) => names[person] ?? person;

it('says what was changed, in words, with what it was before', () => {
  const after = {
    ...sampleProtocol,
    raters: sampleRaters.slice(1),
    adjudication: { distance: null, by: 'delphi' } as const,
    hypotheses: [
      {
        text: 'Quotes help',
        axisId: null,
        armId: asArmId('quoting'),
        baselineId: asArmId('plain'),
        primary: true,
      },
    ],
  };
  expect(describeChanges(sampleProtocol, after, nameOf)).toEqual([
    { what: 'Raters', before: 'Ada, Ben, Cid', after: 'Ben, Cid' },
    {
      what: 'Hypotheses',
      before: '',
      after: 'Primary: Quoting against Plain on preference. Quotes help',
    },
    {
      what: 'Adjudication',
      before: 'scores more than 1 apart, and opposite preferences, go to a third rater',
      after: 'none',
    },
  ]);
});

it('questions, arms and rubric stay as they were locked', () => {
  const other = { ...sampleProtocol, title: 'New', questions: [], arms: [], seed: 9 };
  expect(amended(sampleProtocol, other)).toEqual({ ...sampleProtocol, title: 'New' });
});
