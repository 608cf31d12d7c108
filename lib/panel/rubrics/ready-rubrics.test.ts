import { expect, it } from 'vitest';
import { checkRubric } from '../study/check-protocol';
import { readyRubrics } from './ready-rubrics';

it.each(readyRubrics)('$name is complete: every level has its label and its anchor', (rubric) => {
  expect(checkRubric(rubric)).toEqual([]);
});

it('no two rubrics share an id', () => {
  expect(new Set(readyRubrics.map(({ id }) => id)).size).toBe(readyRubrics.length);
});
