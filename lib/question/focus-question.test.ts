import { expect, test } from 'vitest';
import { focusQuestion } from './focus-question';

test('a plain question is asked whole', () => {
  const question = 'What dose of salbutamol by nebuliser?';
  expect(focusQuestion(question)).toEqual({ asked: question, background: '' });
  expect(focusQuestion('salbutamol dose').asked).toBe('salbutamol dose');
});

test('the vignette is set apart from the sentence that asks', () => {
  expect(focusQuestion('Severe dengue, plt 32, not bleeding. Should I transfuse platelets?')).toEqual({
    asked: 'Should I transfuse platelets?',
    background: 'Severe dengue, plt 32, not bleeding.',
  });
});

test('a clause after a colon asks', () => {
  expect(focusQuestion('Pregnant at 20 weeks, bladder infection: which antibiotic?')).toEqual({
    asked: 'which antibiotic?',
    background: 'Pregnant at 20 weeks, bladder infection',
  });
});

test('a decimal does not end a sentence', () => {
  expect(focusQuestion('Potassium 2.5 mmol/L. How do I replace it?').background).toBe(
    'Potassium 2.5 mmol/L.',
  );
});
