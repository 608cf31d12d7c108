import { expect, test } from 'vitest';
import { isOtherSeverity, statedSeverities } from './severity';

const other = (asked: string, text: string) =>
  isOtherSeverity(statedSeverities(asked), statedSeverities(text));

test('another severity of the same thing is told from the one asked about', () => {
  const asked = 'First-line antibiotic for low severity community-acquired pneumonia?';
  expect(other(asked, 'In low-severity community-acquired pneumonia give amoxicillin.')).toBe(false);
  expect(other(asked, 'In moderate-severity community-acquired pneumonia give amoxicillin.')).toBe(true);
  expect(other(asked, 'In mild or moderate community-acquired pneumonia give amoxicillin.')).toBe(false);
  expect(
    other(asked, 'In community-acquired pneumonia with severe penicillin allergy give doxycycline.'),
  ).toBe(false);
  expect(other(asked, 'Give amoxicillin.')).toBe(false);
});

test('a range states each of its severities, and a clause ends what they are said of', () => {
  expect(statedSeverities('mild to moderate croup')).toEqual(
    new Map([['croup', new Set(['mild', 'moderate'])]]),
  );
  expect(statedSeverities('if severe, croup kit')).toEqual(new Map());
});
