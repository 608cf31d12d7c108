import { expect, it } from 'vitest';
import { isDenied } from './denied';

it.each([
  ['no diabetes', 'diabetes'],
  ['stable, no known heart failure', 'heart failure'],
  ['not on dialysis', 'dialysis'],
  ['no asthma or copd', 'copd'],
  ['without gout or chronic kidney disease', 'chronic kidney disease'],
  ['is not allergic to penicillin', 'allergic to penicillin'],
  ['non-dialysis ckd', 'dialysis'],
])('“%s” denies %s', (text, term) => {
  expect(isDenied(text, text.indexOf(term))).toBe(true);
});

it.each([
  ['no diabetes, new hypertension', 'hypertension'],
  ['not only diabetes', 'diabetes'],
  ['should I not give ibuprofen in gout', 'gout'],
  ['do not delay treatment of sepsis', 'sepsis'],
  ['diabetes', 'diabetes'],
])('“%s” does not deny %s', (text, term) => {
  expect(isDenied(text, text.indexOf(term))).toBe(false);
});
