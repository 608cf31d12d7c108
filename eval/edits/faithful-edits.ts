import { drugNames, findDrugs } from '@/lib/language/drugs';
import type { Edit } from './edit';
import { changeOne, exchange, pickOne } from './edit';

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Each says the same in another way. */
export const faithfulEdits: readonly Edit[] = [
  { kind: 'verbatim', change: (sentence) => sentence },
  { kind: 'spacing', change: (sentence) => sentence.replaceAll(' ', '  ') },
  {
    kind: 'mg-to-g',
    change: (sentence, random) =>
      changeOne(
        sentence,
        /(?<![\w.,/-]|to )(\d{3,4}) mg(?![\w/-])/g,
        random,
        (_, [, value]) => `${String(Number(value) / 1000)} g`,
      ),
  },
  {
    kind: 'days-to-hours',
    change: (sentence, random) =>
      changeOne(
        sentence,
        /(?<![\w.,/-]|to |weeks )([1-3]) days?(?![\w-])/g,
        random,
        (_, [, value]) => `${String(24 * Number(value))} hours`,
      ),
  },
  {
    kind: 'hours-to-days',
    change: (sentence, random) =>
      changeOne(
        sentence,
        /(?<![\w.,/-]|every |to )(48|72|96) hours(?![\w-])/g,
        random,
        (_, [, value]) => `${String(Number(value) / 24)} days`,
      ),
  },
  {
    kind: 'digits-to-words',
    change: (sentence, random) =>
      changeOne(
        sentence,
        /(?<![\w.,/-])\d{1,2}(?= (?:hours|days|weeks|months|years)\b)/g,
        random,
        (found) => words[Number(found)] ?? null,
      ),
  },
  {
    kind: 'frequency-words',
    change: exchange({
      'once daily': 'once a day',
      'twice daily': 'two times a day',
      'three times daily': 'every 8 hours',
      'every 12 hours': 'twice daily',
      'every 6 hours': 'four times daily',
      'once weekly': 'once a week',
    }),
  },
  {
    kind: 'comparator-words',
    change: exchange({
      'at least': 'no less than',
      'less than': 'fewer than',
      'greater than': 'over',
      'or more': 'or above',
      'or higher': 'or above',
    }),
  },
  {
    kind: 'route-words',
    change: exchange({ orally: 'by mouth', intravenously: 'by the intravenous route', intravenous: 'IV' }),
  },
  { kind: 'contraction', change: exchange({ 'do not': "don't", 'should not': "shouldn't" }) },
  {
    kind: 'other-name',
    change: (sentence, random) => {
      const mention = pickOne(
        findDrugs(sentence).filter(({ kind }) => kind === 'drug'),
        random,
      );
      if (mention === null) return null;
      const other = pickOne(
        drugNames(mention.name).filter((name) => /^[a-z]{6,}$/.test(name) && name !== mention.name),
        random,
      );
      return other === null ? null : sentence.slice(0, mention.start) + other + sentence.slice(mention.end);
    },
  },
];
