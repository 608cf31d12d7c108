import { expect, test } from 'vitest';
import { AbbreviationCount, abbreviationsIn, readAbbreviations } from './learn-abbreviations';

test.each([
  [
    'Give intermittent preventive treatment in pregnancy (IPTp) monthly.',
    'IPTp',
    'intermittent preventive treatment in pregnancy',
  ],
  ['Kangaroo-mother care (KMC) starts at once.', 'KMC', 'kangaroo mother care'],
  ['Kаngaroo-mоther care (KMC) in look-alike letters.', 'KMC', 'kangaroo mother care'],
  ['People with sickle cell disease (SCD) need folic acid.', 'SCD', 'sickle cell disease'],
])('"%s" explains %s', (text, short, long) => {
  expect(abbreviationsIn(text)).toEqual([{ short, long }]);
});

test.each([
  'The dose was doubled (WHO) in adults.',
  'See the annex (below).',
  'Treatment ended. Adverse (AE)',
])('"%s" explains nothing', (text) => {
  expect(abbreviationsIn(text)).toEqual([]);
});

test('the long forms most documents give are kept, whatever the order of documents', () => {
  const texts = [
    'pulmonary embolism (PE)',
    'pulmonary embolism (PE)',
    'physical examination (PE)',
    'plasma exchange (PE)',
  ];
  const learn = (order: readonly string[]) => {
    const count = new AbbreviationCount();
    order.forEach((text) => count.count(text));
    return count.learned();
  };
  expect(learn(texts)).toEqual(learn(texts.toReversed()));
  const { longOf, shortOf } = readAbbreviations(learn(texts));
  expect(longOf.get('PE')?.[0]).toBe('pulmonary embolism');
  expect(longOf.get('PE')).toHaveLength(2);
  expect(shortOf.get('pulmonary embolism')).toEqual(['PE']);
});
