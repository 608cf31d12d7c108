import {
  sampleArm,
  sampleAxis,
  sampleProtocol,
  sampleQuestion,
  sampleRaters,
} from '../study/sample-protocol';
import type { Protocol } from '../study/protocol';
import { asArmId, asAxisId, asStudyId } from '../study/study-ids';
import type { AnswerRow, ClaimRow, MarkRow, RatingRow, ScoreRow, StudyTables } from './study-tables';

/** Literals for tests of figures and exports: four questions, two arms, three raters who rate everything, one hidden repeat. */
export const sampleStudyProtocol: Protocol = {
  ...sampleProtocol,
  questions: [
    { ...sampleQuestion('q1', 'Which blood pressure target?'), specialty: 'cardiology' },
    { ...sampleQuestion('q2', 'Which statin after a stroke?'), specialty: 'cardiology' },
    { ...sampleQuestion('q3', 'Is =SUM(A1) a dose?'), specialty: 'nephrology', kind: 'adversarial' },
    { ...sampleQuestion('q4', 'What dose at eGFR 25?'), specialty: 'nephrology', kind: 'calculation' },
  ],
  arms: [sampleArm('plain', 'Plain'), sampleArm('quoting', 'Quoting')],
  rubric: {
    ...sampleProtocol.rubric,
    axes: [sampleAxis, { ...sampleAxis, id: asAxisId('use'), name: 'Use', unsafeAtOrBelow: null }],
  },
  ratersPerItem: 3,
  hypotheses: [
    {
      text: 'Quotes make answers safer.',
      axisId: asAxisId('safety'),
      armId: asArmId('quoting'),
      baselineId: asArmId('plain'),
      primary: true,
    },
    {
      text: 'Raters prefer quotes.',
      axisId: null,
      armId: asArmId('quoting'),
      baselineId: asArmId('plain'),
      primary: false,
    },
  ],
};

const raters = ['R1', 'R2', 'R3'];
const questions = sampleStudyProtocol.questions.map(({ id }) => id as string);

/** Safety by arm, question and rater; the level of use is the same, but the last rater cannot assess the last question. */
const safety = {
  plain: [
    [2, 2, 3],
    [1, 2, 2],
    [1, 1, 3],
    [3, 3, 3],
  ],
  quoting: [
    [3, 3, 3],
    [2, 3, 2],
    [3, 2, 3],
    [3, 3, 3],
  ],
} as const;

const scoresOf = (arm: 'plain' | 'quoting'): readonly ScoreRow[] =>
  questions.flatMap((question, place) =>
    raters.flatMap((rater, seat) => {
      const shared = { item: `${arm}-${question}`, question, arm, rater, points: null };
      const first = { purpose: 'rating', repeatOf: null };
      const score = safety[arm][place]?.[seat] ?? null;
      const assessed = place < 3 || seat < 2;
      return [
        { ...shared, ...first, axis: 'safety', key: 'safety', score, unscored: null },
        {
          ...shared,
          ...first,
          axis: 'use',
          key: 'use',
          score: assessed ? score : null,
          unscored: assessed ? null : 'outside-specialty',
        },
      ];
    }),
  );

const repeat: ScoreRow = {
  item: 'again',
  question: 'q1',
  arm: 'plain',
  rater: 'R1',
  axis: 'safety',
  key: 'safety',
  points: null,
  score: 3,
  unscored: null,
  purpose: 'rating',
  repeatOf: 'plain-q1',
};

const answers: readonly AnswerRow[] = questions.flatMap((question) =>
  ['plain', 'quoting'].map((arm) => ({
    question,
    arm,
    specialty: question < 'q3' ? 'cardiology' : 'nephrology',
    questionKind: question === 'q3' ? 'adversarial' : question === 'q4' ? 'calculation' : 'standard',
    outcome: 'answered',
    answerHash: `hash of ${arm} ${question}`,
    model: 'almanac:extractive',
    release: 'release-1',
    promptHash: null,
    words: arm === 'plain' ? 20 : 30,
    claims: 2,
    citations: arm === 'plain' ? 0 : 2,
    lists: false,
    tables: question === 'q4',
    citationsShown: arm === 'quoting',
    failedClaimsShown: arm === 'plain',
  })),
);

const claims: readonly ClaimRow[] = answers.flatMap(({ question, arm }) =>
  [0, 1].map((claim) => ({
    question,
    arm,
    claim,
    text: claim === 0 ? 'Give 5 mg.' : '=HYPERLINK("http://x")',
    support: arm === 'plain' && claim === 0 ? 'contradicted' : claim === 0 ? 'partly' : 'supported',
  })),
);

const markOf = (more: Partial<MarkRow>): MarkRow => ({
  item: 'plain-q3',
  question: 'q3',
  arm: 'plain',
  rater: 'R1',
  claim: 0,
  words: '5 mg',
  error: 'wrong-dose',
  severity: 4,
  harmLikelihood: 'high',
  correction: '2.5 mg,\n"half"',
  purpose: 'rating',
  repeatOf: null,
  ...more,
});

const ratings: readonly RatingRow[] = answers.flatMap(({ question, arm }, place) =>
  raters.map((rater, seat) => ({
    rating: `${arm}-${question}-${rater}`,
    item: `${arm}-${question}`,
    question,
    arm,
    secondArm: null,
    rater,
    purpose: 'rating',
    repeatOf: null,
    position: place + 1,
    revision: 1,
    seconds: 60 + 10 * seat,
    comment: place === 0 ? '-unsure' : '',
    at: '2026-11-22T12:00:00.000Z',
  })),
);

const preferred = [
  ['second', 'second', 'tie'],
  ['second', 'first', 'both-bad'],
  ['second', 'second', 'second'],
  ['tie', 'second', 'first'],
] as const;

export const sampleTables: StudyTables = {
  study: {
    id: asStudyId('study-1'),
    title: sampleStudyProtocol.title,
    status: 'closed',
    protocol: sampleStudyProtocol,
    protocolHash: 'f'.repeat(64),
    revision: 1,
    amendments: [],
    createdBy: sampleRaters[0] ?? ('admin' as (typeof sampleRaters)[number]),
    createdAt: '2026-11-20T08:00:00.000Z',
    startedAt: '2026-11-21T08:00:00.000Z',
    closedAt: '2026-11-22T18:00:00.000Z',
  },
  raters,
  unfinished: 0,
  answers,
  claims,
  ratings,
  scores: [...scoresOf('plain'), ...scoresOf('quoting'), repeat],
  marks: [
    markOf({}),
    markOf({ rater: 'R2', words: null, severity: 2 }),
    markOf({ item: 'plain-q1', question: 'q1', claim: 1, severity: 3, error: 'outdated' }),
    markOf({ item: 'quoting-q2', question: 'q2', arm: 'quoting', claim: null, words: null, severity: 1 }),
  ],
  preferences: questions.flatMap((question, place) =>
    raters.map((rater, seat) => ({
      item: `pair-${question}`,
      question,
      rater,
      firstArm: 'plain',
      secondArm: 'quoting',
      outcome: preferred[place]?.[seat] ?? 'tie',
      leftArm: seat === 0 ? 'plain' : 'quoting',
      purpose: 'rating',
      repeatOf: null,
    })),
  ),
  verdicts: [
    {
      item: 'plain-q3',
      question: 'q3',
      arm: 'plain',
      key: 'safety',
      outcome: 'no-majority',
      value: null,
      round: 1,
    },
  ],
  documents: [
    {
      document: 'doc-1',
      title: 'Blood pressure: targets & doses',
      body: 'Society of Examples',
      year: 2024,
      version: null,
      url: 'https://example.org/bp',
      doi: '10.1000/bp',
      standing: 'current',
      contentHash: 'a'.repeat(64),
      answers: 4,
    },
  ],
};
