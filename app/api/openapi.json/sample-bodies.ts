import type { Answer } from '@/lib/answer/answer';
import type { RecordedEvent } from '@/lib/answer/answer-event';
import type { Claim } from '@/lib/answer/claim';
import type { DocumentMetadata, LibraryDocument, ParsedDocument } from '@/lib/evidence/document';
import {
  asAnswerId,
  asDocumentId,
  asPassageId,
  asQuestionId,
  asRatingId,
  asReleaseId,
} from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import type { Rating } from '@/lib/records/ratings';
import type { Evidence, Hit } from '@/lib/retrieval/hit';
import type { Services } from '../../services';
import { sampleBeside } from './sample-beside';

/** One body per shape of the interface, typed as the code types it: the description must accept each. */

const text = 'Give 2 mg once a day. Not in pregnancy.';
const releaseId = asReleaseId('r1');
const documentId = asDocumentId('invented-2026');
const at = '2026-01-02T03:04:05.000Z';

const metadata: DocumentMetadata = {
  ...unknownMetadata,
  title: 'An invented guideline',
  isDigest: true,
  body: 'Invented Body',
  year: 2026,
  specialty: 'none',
  standing: 'current',
  supersedes: ['invented-2020'],
};

const libraryDocument: LibraryDocument = {
  ...metadata,
  id: documentId,
  source: 'invented.md',
  format: 'markdown',
  contentHash: '0f',
  passages: 1,
  pageCount: 0,
  anchorRate: 1,
};

const passage: Passage = {
  start: 0,
  end: text.length,
  id: asPassageId('invented-2026#1'),
  documentId,
  ordinal: 0,
  kind: 'recommendation',
  sectionPath: ['Treatment'],
  text,
  tableHeader: '',
  grade: { number: '1', strength: 'strong', certainty: null, population: null },
  pages: [1],
  anchored: true,
};

const hit: Hit = {
  passage,
  document: libraryDocument,
  rank: 1,
  score: 0.5,
  legs: { bm25: { rank: 1, score: 7.5 }, dense: null },
};

const evidence: Evidence = {
  releaseId,
  hits: [hit],
  sufficiency: { sufficient: true, probability: 0.9, missingTerms: [] },
  rewritings: ['bp: blood pressure'],
};

const reading = {
  corrected: [{ written: 'presure', read: 'pressure' }],
  setAside: ['Please be quick.'],
};

const claim: Claim = {
  ordinal: 1,
  text: 'Give 3 mg once a day.',
  support: 'contradicted',
  reason: 'The quote says 2 mg.',
  citations: [
    {
      number: 1,
      given: 'Give 2 mg once a day.',
      quote: { start: 0, end: 21, passageId: passage.id, documentId, text: 'Give 2 mg once a day.' },
      passage,
      document: libraryDocument,
      support: 'contradicted',
      checks: [
        { name: 'quote', outcome: 'pass', note: null },
        { name: 'route', outcome: 'not-applicable' },
        {
          name: 'numbers',
          outcome: 'fail',
          reason: 'The quote says 2 mg.',
          disagreements: [{ claim: { start: 5, end: 9 }, quote: null, reason: '3 mg is not in the quote' }],
        },
      ],
    },
  ],
};

const started = {
  questionId: asQuestionId('q1'),
  question: 'Which dose?',
  releaseId,
  model: 'almanac:extractive',
  promptHash: 'ab',
  startedAt: at,
} as const;
const answerId = asAnswerId('a1');
const notice = { type: 'notice-given', kind: 'emergency', text: 'Call for help first.' } as const;
const judged = {
  type: 'claim-judged',
  ordinal: 1,
  judgement: {
    judge: 'http:verifier:8000',
    point: 'contradiction',
    leansOn: { citation: 1, start: 0, end: 4, text: 'Give' },
    voided: false,
  },
  support: 'contradicted',
  reason: 'The quote says 2 mg.',
} as const;
const clarification = {
  type: 'clarification-asked',
  text: 'How old is the patient?',
  options: [{ label: 'child', question: 'Which dose, in a child?' }],
} as const;
const { omissions, conflicts } = sampleBeside(libraryDocument, passage.id);
const judgeReport = { name: 'http:verifier:8000', asked: 1, answered: 1, voided: 0 };
const declined = {
  type: 'answer-declined',
  reason: 'nothing-verified',
  text: 'No sentence passed.',
  help: ['Read the passages.'],
  nearest: [hit],
} as const;

export const sampleEvents: readonly RecordedEvent[] = (
  [
    { type: 'answer-started', answerId, ...started },
    notice,
    { type: 'evidence-found', ...withoutRelease(evidence), reading },
    { type: 'claim-checked', claim },
    judged,
    clarification,
    { type: 'conflicts-found', conflicts },
    omissions,
    declined,
    {
      type: 'answer-ended',
      status: 'declined',
      reason: null,
      claims: 1,
      notVerified: 1,
      endedAt: at,
      confidence: 0.4,
      judge: judgeReport,
    },
  ] as const
).map((event, index) => ({ seq: index + 1, event }));

export const sampleAnswer: Answer = {
  id: answerId,
  ...started,
  status: 'declined',
  reason: null,
  endedAt: at,
  notice,
  evidence: [hit],
  sufficiency: evidence.sufficiency,
  rewritings: evidence.rewritings,
  claims: [claim],
  judgements: [judged],
  clarification,
  omissions,
  conflicts,
  confidence: 0.4,
  judge: judgeReport,
  declined,
};

export const sampleRating: Rating = {
  id: asRatingId('x1'),
  answerId,
  releaseId,
  answerHash: 'cd',
  factuality: 5,
  completeness: 4,
  safety: 1,
  comment: '',
  createdAt: at,
};

export const sampleSearch: { readonly query: string } & Awaited<ReturnType<Services['search']>> = {
  query: 'dose',
  ...evidence,
};

export const sampleLibrary: NonNullable<Awaited<ReturnType<Services['library']>>> = {
  releaseId,
  createdAt: at,
  documents: [libraryDocument],
  passages: 1,
  newestYear: null,
};

const span = { start: 0, end: 4 };
const parsed: ParsedDocument = {
  metadata,
  text,
  blocks: [
    { ...span, kind: 'heading', level: 1 },
    { ...span, kind: 'paragraph' },
    { ...span, kind: 'list-item', depth: 0 },
    {
      ...span,
      kind: 'table',
      caption: null,
      rows: [{ ...span, cells: [{ ...span, header: true, columnSpan: 1, rowSpan: 1 }] }],
    },
  ],
  pages: [{ width: 595, height: 842 }],
  lines: [{ ...span, page: 1, x: 72, y: 72, width: 100, height: 12 }],
};

export const sampleDocument = { document: libraryDocument, parsed, passages: [passage] };

function withoutRelease({ hits, sufficiency, rewritings }: Evidence) {
  return { hits, sufficiency, rewritings };
}
