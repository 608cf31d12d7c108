import { drugClasses, findDrugs } from '@/lib/language/drugs';
import { drugLexicon } from '@/lib/language/drugs/drug-lexicon';
import type { Edit } from './edit';
import { changeOne, exchange, pickOne } from './edit';

const quantity =
  /(?<![\w.,/-])\d+(?:\.\d+)?(?=\s?(?:mg|mcg|g|kg|mL|L|IU|units?|mmol|mmHg|%|percent|minutes?|hours?|days?|weeks?|months?|years?)(?![\w/-]))/g;
const units: Readonly<Record<string, string>> = {
  mg: 'g',
  mcg: 'mg',
  g: 'mg',
  ml: 'L',
  minutes: 'hours',
  hours: 'days',
  hour: 'day',
  days: 'weeks',
  day: 'week',
  weeks: 'months',
  week: 'month',
  months: 'years',
};
const verbs =
  'give|use|offer|start|treat|refer|provide|prescribe|measure|test|screen|stop|add|increase|reduce|obtain|assess|repeat|continue|consider|check|monitor|diagnose';

const number: Edit = {
  kind: 'number',
  change: (sentence, random) =>
    changeOne(sentence, quantity, random, (found) => String(Number(found) + (Number(found) >= 10 ? 10 : 1))),
};
const decimal: Edit = {
  kind: 'decimal',
  change: (sentence, random) =>
    changeOne(sentence, quantity, random, (found) =>
      found.includes('.') ? found.replace('.', '') : String(Number(found) / 10),
    ),
};
const unit: Edit = {
  kind: 'unit',
  change: (sentence, random) =>
    changeOne(
      sentence,
      /(?<=\d\s?)(?:mg|mcg|g|mL|minutes|hours?|days?|weeks?|months)(?![\w/-])/g,
      random,
      (found) => units[found.toLowerCase()] ?? null,
    ),
};
const comparator: Edit = {
  kind: 'comparator',
  change: exchange({
    'at least': 'at most',
    'at most': 'at least',
    'less than': 'more than',
    'more than': 'less than',
    'fewer than': 'more than',
    'lower than': 'higher than',
    'higher than': 'lower than',
    'or more': 'or less',
    'or less': 'or more',
    'or higher': 'or lower',
    'or lower': 'or higher',
    'or older': 'or younger',
    'or above': 'or below',
    'or below': 'or above',
    'up to': 'at least',
  }),
};
const frequency: Edit = {
  kind: 'frequency',
  change: exchange({
    'once daily': 'twice daily',
    'once a day': 'three times a day',
    'twice daily': 'once daily',
    'twice a day': 'four times a day',
    'three times daily': 'twice daily',
    'three times a day': 'once a day',
    'four times daily': 'twice daily',
    'every 4 hours': 'every 12 hours',
    'every 6 hours': 'every 8 hours',
    'every 8 hours': 'every 24 hours',
    'every 12 hours': 'every 6 hours',
    'once weekly': 'once daily',
    'once a week': 'once a day',
    monthly: 'weekly',
  }),
};
const negation: Edit = {
  kind: 'negation',
  change: (sentence, random) => {
    const ways: readonly (() => string | null)[] = [
      () =>
        changeOne(sentence, /\b(should|must|may|can) (?!not\b)(?=[a-z])/g, random, (found) => `${found}not `),
      () => changeOne(sentence, /\b(?:should|must) not\b/g, random, (found) => found.slice(0, -4)),
      () =>
        changeOne(
          sentence,
          /\b(?:is|are) (?=recommended|indicated|needed|required|advised)/g,
          random,
          (found) => `${found}not `,
        ),
      () =>
        changeOne(
          sentence,
          /\b(?:is|are) not (?=recommended|indicated|needed|required|advised)/g,
          random,
          (found) => found.replace('not ', ''),
        ),
      () =>
        changeOne(
          sentence,
          new RegExp(String.raw`^(?:${verbs})\b`, 'gi'),
          random,
          (found) => `Do not ${found.toLowerCase()}`,
        ),
      () => changeOne(sentence, /^Do not ([a-z])/g, random, (_, match) => (match[1] ?? '').toUpperCase()),
    ];
    const done = ways.flatMap((way) => way() ?? []);
    return pickOne(done, random);
  },
};
const population: Edit = {
  kind: 'population',
  change: exchange({
    children: 'adults',
    child: 'adult',
    adults: 'infants',
    adult: 'child',
    infants: 'adults',
    neonates: 'adolescents',
    adolescents: 'infants',
    women: 'men',
    men: 'women',
    'pregnant women': 'elderly men',
  }),
};
const route: Edit = {
  kind: 'route',
  change: exchange({
    orally: 'intravenously',
    oral: 'intravenous',
    'by mouth': 'rectally',
    intravenous: 'oral',
    intravenously: 'orally',
    intramuscular: 'oral',
    intramuscularly: 'orally',
    subcutaneous: 'oral',
    subcutaneously: 'orally',
    topical: 'oral',
    inhaled: 'intravenous',
    rectal: 'intramuscular',
    intranasal: 'oral',
  }),
};
const drug: Edit = {
  kind: 'drug',
  change: (sentence, random) => {
    const named = findDrugs(sentence).filter(({ kind }) => kind === 'drug');
    const mention = pickOne(named, random);
    if (mention === null) return null;
    const [nearest] = mention.classes;
    const { byName, classes } = drugLexicon();
    const others = [...classes.keys()].filter(
      (name) =>
        byName.get(name)?.kind === 'drug' &&
        name !== mention.name &&
        /^[a-z]{6,}$/.test(name) &&
        drugClasses(name)[0] === nearest &&
        !named.some((other) => other.name === name),
    );
    const other = pickOne(others, random);
    return other === null ? null : sentence.slice(0, mention.start) + other + sentence.slice(mention.end);
  },
};

/** Each makes a sentence say what its source does not. */
export const falseEdits: readonly Edit[] = [
  number,
  decimal,
  unit,
  comparator,
  frequency,
  negation,
  population,
  drug,
  route,
];
