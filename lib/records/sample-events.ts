import type { AnswerEvent } from '../answer/answer-event';
import type { Claim } from '../answer/claim';
import type { LibraryDocument } from '../evidence/document';
import { asAnswerId, asDocumentId, asPassageId, asQuestionId, asReleaseId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { unknownMetadata } from '../evidence/unknown-metadata';

/** Literals for tests of rooms that store or show answers. */
export const sampleAnswerId = asAnswerId('answer-1');

export const sampleDocument: LibraryDocument = {
  ...unknownMetadata,
  id: asDocumentId('nice-hypertension-2019'),
  source: 'ingest/library/nice-hypertension-2019.md',
  format: 'markdown',
  contentHash: '00'.repeat(32),
  passages: 1,
  pageCount: 0,
  anchorRate: 1,
  title: 'Hypertension in adults',
  isDigest: true,
  body: 'National Institute for Health and Care Excellence',
  bodyShort: 'NICE',
  year: 2019,
  url: 'https://www.nice.org.uk/guidance/ng136',
  jurisdiction: 'United Kingdom',
  specialty: 'hypertension',
  population: 'adults',
  standing: 'current',
};

export const samplePassage: Passage = {
  id: asPassageId('nice-hypertension-2019:1'),
  documentId: sampleDocument.id,
  ordinal: 1,
  kind: 'recommendation',
  sectionPath: ['Targets'],
  start: 100,
  end: 148,
  text: 'Keep clinic blood pressure below 140/90 mmHg.',
  tableHeader: '',
  grade: null,
  pages: [],
  anchored: true,
};

export const sampleClaim: Claim = {
  ordinal: 1,
  text: samplePassage.text,
  support: 'supported',
  reason: null,
  citations: [
    {
      number: 1,
      given: samplePassage.text,
      quote: {
        passageId: samplePassage.id,
        documentId: sampleDocument.id,
        text: samplePassage.text,
        start: samplePassage.start,
        end: samplePassage.end,
      },
      passage: samplePassage,
      document: sampleDocument,
      checks: [{ name: 'quote', outcome: 'pass', note: null }],
      support: 'supported',
    },
  ],
};

export const startedEvent: Extract<AnswerEvent, { type: 'answer-started' }> = {
  type: 'answer-started',
  answerId: sampleAnswerId,
  questionId: asQuestionId('question-1'),
  question: 'Which blood pressure target?',
  releaseId: asReleaseId('release-1'),
  model: 'almanac:extractive',
  promptHash: 'abc',
  startedAt: '2026-11-22T10:00:00.000Z',
};

export const endedEvent: Extract<AnswerEvent, { type: 'answer-ended' }> = {
  type: 'answer-ended',
  status: 'answered',
  reason: null,
  claims: 1,
  notVerified: 0,
  endedAt: '2026-11-22T10:00:01.000Z',
};
