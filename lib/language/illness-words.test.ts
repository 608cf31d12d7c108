import { expect, it } from 'vitest';
import { isIllnessWord } from './illness-words';

it.each([
  'pancreatitis',
  'endometriosis',
  'hyperkalaemia',
  'neuropathy',
  'lymphoma',
  'croup',
  'migraine',
  'haemorrhage',
])('“%s” names an illness', (word) => {
  expect(isIllnessWord(word)).toBe(true);
});

it.each(['diagnosis', 'dose', 'doses', 'homeostasis', 'treatment', 'coma', 'dialysis', 'basis'])(
  '“%s” names none',
  (word) => {
    expect(isIllnessWord(word)).toBe(false);
  },
);
