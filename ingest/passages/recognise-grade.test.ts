import { expect, test } from 'vitest';
import { recogniseGrade } from './recognise-grade';
import { recogniseRecommendation } from './recognise-recommendation';

test.each([
  ['We recommend aspirin (Grade 1B).', 'Grade 1B', null],
  ['We suggest avoiding NSAIDs (2C).', '2C', null],
  [
    'Give a beta blocker (strong recommendation, moderate-certainty evidence).',
    'strong recommendation',
    'moderate-certainty evidence',
  ],
  ['Use apixaban. (Class I, Level of Evidence A)', 'Class I', 'Level of Evidence A'],
  ['Statins are useful. COR 2a, LOE B-R', 'COR 2a', 'LOE B-R'],
  ['The USPSTF recommends screening. (B recommendation)', 'B recommendation', null],
  ['Good practice statement: wash hands.', 'Good practice statement', null],
  ['1.2.3 Offer an ACE inhibitor to adults under 55.', 'Offer', null],
  ['1.4.10 Do not offer aspirin for primary prevention.', 'Do not offer', null],
])('keeps the grade of "%s" in its own form', (text, strength, certainty) => {
  expect(recogniseGrade(text)).toMatchObject({ strength, certainty });
});

test.each([
  'Recommendation 6: The OGTT should be retained as a diagnostic test.',
  'WHO suggests against the use of corticosteroids in severe disease.',
  '1.2.3 Offer an ACE inhibitor to adults under 55.',
  'In patients with suspected mpox, WHO suggests contact and droplet precautions.',
  'RECOMMENDATION The panel recommends that bed occupancy should not exceed the standard capacity.',
  'Recommendation: WHO recommends screening all pregnant women for syphilis.',
])('"%s" is a recommendation', (text) => {
  expect(recogniseRecommendation(text)).not.toBeNull();
});

test.each([
  'A dose of 1.25 mg was given to the class I patients of the trial.',
  '2.4 Laboratory findings were recommended by nobody in particular before.',
  'The evidence was of low certainty and the panel discussed it at length.',
  'Evidence suggests that providers also find injections acceptable.',
])('"%s" is none', (text) => {
  expect(recogniseRecommendation(text)).toBeNull();
});
