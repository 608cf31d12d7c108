import type { AnswerEvent, RecordedEvent } from '@/lib/answer/answer-event';
import type { Citation, Claim } from '@/lib/answer/claim';
import type { LibraryDocument } from '@/lib/evidence/document';
import { asAnswerId, asDocumentId, asPassageId, asQuestionId, asReleaseId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';

/** Made-up guideline facts for tests of the page; none is clinical advice. */
export const fixtureDocument: LibraryDocument = {
  ...unknownMetadata,
  id: asDocumentId('fixture-hypertension'),
  title: 'Example guideline on blood pressure',
  isDigest: true,
  body: 'Example Society',
  bodyShort: 'ES',
  year: 2021,
  url: 'https://example.org/bp',
  standing: 'current',
  source: 'bp.md',
  format: 'markdown',
  contentHash: '00',
  passages: 1,
  pageCount: 0,
  anchorRate: 1,
};

const passageText = 'Start examplopril 5 mg once daily. Check potassium after two weeks.';

export const fixturePassage: Passage = {
  id: asPassageId('p1'),
  documentId: fixtureDocument.id,
  ordinal: 1,
  kind: 'recommendation',
  sectionPath: ['Treatment'],
  text: passageText,
  tableHeader: '',
  grade: { number: '1.1', strength: 'Strong', certainty: 'Moderate', population: null },
  pages: [],
  anchored: true,
  start: 0,
  end: passageText.length,
};

export function fixtureCitation(number: number, words: string): Citation {
  const start = passageText.indexOf(words);
  const found = {
    passageId: fixturePassage.id,
    documentId: fixtureDocument.id,
    start,
    end: start + words.length,
  };
  return {
    number,
    given: words,
    quote: start < 0 ? null : { ...found, text: words },
    passage: fixturePassage,
    document: fixtureDocument,
    checks: [{ name: 'quote', outcome: 'pass', note: null }],
    support: 'supported',
  };
}

export function fixtureClaim(ordinal: number, words: string, changes: Partial<Claim> = {}): Claim {
  const citations = [fixtureCitation(ordinal, words)];
  return { ordinal, text: words, citations, support: 'supported', reason: null, ...changes };
}

export const fixtureStarted: AnswerEvent = {
  type: 'answer-started',
  answerId: asAnswerId('a1'),
  questionId: asQuestionId('q1'),
  question: 'How is examplopril started?',
  releaseId: asReleaseId('r1'),
  model: 'almanac:extractive',
  promptHash: '00',
  startedAt: '2025-01-01T10:00:00.000Z',
};

export function fixtureEnded(changes: Partial<Extract<AnswerEvent, { type: 'answer-ended' }>>): AnswerEvent {
  return {
    type: 'answer-ended',
    status: 'answered',
    reason: null,
    claims: 2,
    notVerified: 1,
    endedAt: '2025-01-01T10:00:01.000Z',
    ...changes,
  };
}

export function recorded(events: readonly AnswerEvent[]): readonly RecordedEvent[] {
  return events.map((event, place) => ({ seq: place + 1, event }));
}
