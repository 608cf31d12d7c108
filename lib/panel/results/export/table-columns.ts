import type { StudyRows } from '../study-tables';

/** What a column of an exported table holds. Optional ones may be empty. */
export interface Column {
  readonly kind: 'text' | 'number' | 'boolean';
  readonly optional?: true;
  readonly meaning: string;
}

type RowOf<Table extends keyof StudyRows> = StudyRows[Table][number];

type Columns<Table extends keyof StudyRows> = Readonly<Record<keyof RowOf<Table>, Column>>;

const text = (meaning: string): Column => ({ kind: 'text', meaning });
const number = (meaning: string): Column => ({ kind: 'number', meaning });
const boolean = (meaning: string): Column => ({ kind: 'boolean', meaning });
const optional = (column: Column): Column => ({ ...column, optional: true });

const question = text('The question, by its id in the protocol');
const arm = text('The arm, by its id in the protocol');
const rater = text('The rater, as a pseudonym: R1, R2 … in the order of the protocol');
const item = text('What was put before the rater: one answer, or two to compare');
const purpose = text('rating, or adjudication for a vote that was asked for later');
const repeatOf = optional(
  text('The item that this one repeats, unannounced; such rows are not in the main figures'),
);

/** The data dictionary: every table, every column, in the order in which they are written. */
export const tableColumns: { readonly [Table in keyof StudyRows]: Columns<Table> } = {
  answers: {
    question,
    arm,
    specialty: optional(text('Specialty of the question')),
    questionKind: text('standard, adversarial or calculation'),
    outcome: text('answered or declined'),
    answerHash: text('SHA-256 of the frozen answer'),
    model: optional(text('Provider and model; empty for a reference answer')),
    release: optional(
      text('Release of the library that it was written from; empty where nothing was retrieved'),
    ),
    promptHash: optional(text('Hash of the rules that the model was given')),
    words: number('Words shown to raters'),
    claims: number('Claims (sentences) shown to raters'),
    citations: number('Citations shown to raters'),
    lists: boolean('Whether it is set as a list'),
    tables: boolean('Whether it cites a table'),
    citationsShown: boolean('Whether raters saw its citations'),
    failedClaimsShown: boolean('Whether raters also saw claims that failed a check, unmarked'),
  },
  claims: {
    question,
    arm,
    claim: number('Place of the claim in its answer, from 0'),
    text: text('The claim as raters saw it'),
    support: optional(text('What the automatic checks made of it; empty where nothing was checked')),
  },
  ratings: {
    rating: text('Id of the rating'),
    item,
    question,
    arm,
    secondArm: optional(text('The second arm of a comparison')),
    rater,
    purpose,
    repeatOf,
    position: number('Place among the items of this rater, from 1'),
    revision: number('How often the rating was saved; the last revision is here'),
    seconds: number('Seconds spent with the page in view'),
    comment: text('What the rater wrote'),
    at: text('When the last revision was saved, ISO 8601'),
  },
  scores: {
    item,
    question,
    arm,
    rater,
    axis: text('The axis, by its id in the rubric'),
    key: text('The axis, with :n for the n-th statement or point of the question'),
    points: optional(number('What meeting a signed point counts')),
    score: optional(number('A level of the axis')),
    unscored: optional(text('Why there is no score: unable-to-assess, lacks-context or outside-specialty')),
    purpose,
    repeatOf,
  },
  marks: {
    item,
    question,
    arm,
    rater,
    claim: optional(number('The claim that is marked, from 0; empty for what is missing from the answer')),
    words: optional(text('The words that are marked; empty for the whole claim')),
    error: text('Type of error'),
    severity: number('From 0 (no consequence) to 5 (death)'),
    harmLikelihood: text('low, medium or high'),
    correction: text('What the rater would have it say'),
    purpose,
    repeatOf,
  },
  preferences: {
    item,
    question,
    rater,
    firstArm: text('First arm compared'),
    secondArm: text('Second arm compared'),
    outcome: text('first, second, tie or both-bad'),
    leftArm: text('The arm that stood on the left'),
    purpose,
    repeatOf,
  },
  verdicts: {
    item,
    question,
    arm,
    key: text('The axis, with :n for the n-th statement or point of the question; or preference'),
    outcome: text('open, consensus, majority or no-majority'),
    value: optional(
      number('The level settled on; of a preference 1 the first arm of the item, -1 the second, 0 neither'),
    ),
    round: number(
      'The round that settled it; of one ended early the last in which somebody voted, 0 where nobody did',
    ),
  },
  documents: {
    document: text('Id of the guideline in the library'),
    title: text('Its title'),
    body: optional(text('Who issued it')),
    year: optional(number('Year of issue')),
    version: optional(text('Version')),
    url: optional(text('Address')),
    doi: optional(text('Digital object identifier')),
    standing: text('current, superseded, withdrawn or unknown, when the answers were written'),
    contentHash: text('SHA-256 of the bytes that were read'),
    answers: number('Answers of the study that cite it'),
  },
};

/** The tables in the order in which they are written. */
export const tableNames = Object.keys(tableColumns) as readonly (keyof StudyRows)[];

/** `questionKind` is `question_kind` in files, as R and Python have it. */
export function columnHeader(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
