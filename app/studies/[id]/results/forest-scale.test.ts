import { expect, it } from 'vitest';
import { forestScale } from './forest-scale';

it('a track holds every interval and has nothing in the middle', () => {
  const { reach, place } = forestScale([-0.08, 1.25, 0.4]);
  expect(reach).toBe(1.5);
  expect(place(0)).toBe(50);
  expect(place(-1.5)).toBe(0);
  expect(place(9)).toBe(100);
  expect(forestScale([]).reach).toBe(1);
  expect(forestScale([0.02]).reach).toBeCloseTo(0.03, 10);
});
