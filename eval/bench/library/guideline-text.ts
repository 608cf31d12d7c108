/** A made-up guideline before it takes a format: none of its words are anybody's. */
export interface MadeGuideline {
  readonly title: string;
  readonly year: number;
  readonly sections: readonly MadeSection[];
}

export interface MadeSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly recommendations: readonly string[];
  /** The first row names the columns; empty where the section has no table. */
  readonly table: readonly (readonly string[])[];
}

type Random = () => number;

const syllables = 'ar bel cor dan fen gal hin jor kel lum mar nes ol pra qui ros sal tur vin zan'.split(' ');
const topics = [
  'Assessment',
  'First-line treatment',
  'Dosing',
  'Monitoring',
  'Pregnancy',
  'Children',
  'Older people',
];
const more = [
  'Kidney impairment',
  'Interactions',
  'Follow-up',
  'Referral',
  'Diagnosis',
  'Prevention',
  'Stopping',
];
const verbs = ['Offer', 'Consider', 'Do not offer', 'Give', 'Start', 'Stop', 'Review'];
const people = [
  'adults',
  'children over 5 years',
  'pregnant women',
  'people over 65',
  'people with diabetes',
];
const strengths = [
  'strong recommendation, high certainty',
  'conditional recommendation, low certainty',
  'good practice',
];
const fillers =
  'evidence from several trials suggests that the effect is small but lasting when treatment begins early and adherence is checked at each visit while harm remains rare'.split(
    ' ',
  );

const pick = <T>(random: Random, from: readonly T[]): T => {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
};
const word = (random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, syllables)).join('');
const number = (random: Random, most: number): number => 1 + Math.floor(random() * most);

const sentence = (random: Random, drug: string): string => {
  const words = Array.from({ length: 10 + number(random, 12) }, () =>
    random() < 0.25 ? word(random) : pick(random, fillers),
  );
  return `In ${pick(random, people)} ${drug} ${number(random, 900)} mg was studied: ${words.join(' ')}.`;
};

const recommendation = (random: Random, drug: string, label: string): string =>
  `${label} ${pick(random, verbs)} ${drug} ${number(random, 500)} mg every ${number(random, 24)} hours to ${pick(random, people)} with ${word(random)}, and check ${word(random)} after ${number(random, 12)} weeks (${pick(random, strengths)}).`;

/** About forty passages; the same number and random source always give the same guideline. */
export function makeGuideline(position: number, random: Random): MadeGuideline {
  const [disease, drug] = [word(random), word(random)];
  const headings = [...topics, ...more];
  const sections = headings.map((heading, index): MadeSection => {
    const paragraphs = Array.from({ length: number(random, 2) }, () =>
      Array.from({ length: 3 + number(random, 3) }, () => sentence(random, drug)).join(' '),
    );
    const recommendations = Array.from({ length: number(random, 3) }, (_, place) =>
      recommendation(random, drug, `${index + 1}.${place + 1}`),
    );
    const rows = Array.from({ length: 3 + number(random, 4) }, () => [
      `${number(random, 90)} kg`,
      `${number(random, 900)} mg`,
      `${number(random, 4)} times a day`,
    ]);
    const table = heading === 'Dosing' ? [['Weight', 'Dose', 'How often'], ...rows] : [];
    return { heading: `${heading} of ${disease}`, paragraphs, recommendations, table };
  });
  return {
    title: `Guideline ${position}: ${disease} and ${drug}`,
    year: 2005 + number(random, 20),
    sections,
  };
}
