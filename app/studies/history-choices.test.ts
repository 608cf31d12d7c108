import { expect, it } from 'vitest';
import { historyChoices } from './history-choices';

it('offers each question once, and says what was removed from it', () => {
  const asked = 'Mrs Mary Miller, MRN 1234567: which statin after a stroke?';
  const choices = historyChoices([
    { question: 'Which target?' },
    { question: asked },
    { question: 'Which target?' },
  ]);
  expect(choices).toHaveLength(2);
  expect(choices[0]).toEqual({ asked: null, text: 'Which target?', removed: '' });
  expect(choices[1]).toMatchObject({ asked });
  expect(choices[1]?.text).not.toMatch(/Miller|1234567/);
  expect(choices[1]?.removed).toContain('a name');
});
