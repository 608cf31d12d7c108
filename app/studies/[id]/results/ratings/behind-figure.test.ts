import { expect, it } from 'vitest';
import { sampleTables } from '@/lib/panel/results/sample-tables';
import { behindFigure } from './behind-figure';

it('a figure opens the ratings that it is made of', () => {
  expect(behindFigure(sampleTables, { axis: 'safety', arm: 'plain' })).toHaveLength(12);
  expect(behindFigure(sampleTables, { axis: 'safety', arm: 'plain', level: '1' })).toHaveLength(3);
  expect(behindFigure(sampleTables, { axis: 'safety', arm: 'plain', specialty: 'nephrology' })).toHaveLength(
    6,
  );
  expect(
    behindFigure(sampleTables, { axis: 'use', arm: 'quoting', kind: 'calculation', rater: 'R3' }),
  ).toMatchObject([{ question: 'q4', given: 'outside-specialty' }]);
});

it('preferences are listed by arm, not by side', () => {
  const lines = behindFigure(sampleTables, { axis: 'preference', arm: 'quoting' });
  expect(lines).toHaveLength(12);
  expect(lines.filter(({ given }) => given === 'Quoting')).toHaveLength(7);
});
