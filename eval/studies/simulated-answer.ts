import type { AnswerEvent, RecordedEvent } from '@/lib/answer/answer-event';
import type { Claim } from '@/lib/answer/claim';
import type { LibraryDocument } from '@/lib/evidence/document';
import { asAnswerId, asDocumentId, asPassageId, asQuestionId, asReleaseId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { unknownMetadata } from '@/lib/evidence/unknown-metadata';
import type { Hit } from '@/lib/retrieval/hit';

const releaseId = asReleaseId('simulated-release');
const hits = 12;
const claims = 5;

/** The events of an imagined answer, as many and as long as those of a real one. */
export function simulatedEvents(question: string, seed: number): readonly RecordedEvent[] {
  const found = Array.from({ length: hits }, (_, place) => hitOf(seed, place));
  const events: readonly AnswerEvent[] = [
    {
      type: 'answer-started',
      answerId: asAnswerId(`simulated-${String(seed)}`),
      questionId: asQuestionId(`simulated-${String(seed)}`),
      question,
      releaseId,
      model: 'almanac:extractive',
      promptHash: 'simulated',
      startedAt: '2026-01-01T08:00:00.000Z',
    },
    {
      type: 'evidence-found',
      hits: found,
      sufficiency: { sufficient: true, probability: 0.9, missingTerms: [] },
      rewritings: [],
    },
    ...found.slice(0, claims).map((hit, place) => ({
      type: 'claim-checked' as const,
      claim: claimOf(hit, place, seed),
    })),
    {
      type: 'answer-ended',
      status: 'answered',
      reason: null,
      claims,
      notVerified: 0,
      endedAt: '2026-01-01T08:00:01.000Z',
    },
  ];
  return events.map((event, place) => ({ seq: place + 1, event }));
}

function claimOf({ passage, document }: Hit, place: number, seed: number): Claim {
  const text = passage.text.slice(0, 120);
  const support = (seed + place) % 7 === 0 ? 'partly' : 'supported';
  const quote = {
    passageId: passage.id,
    documentId: document.id,
    text,
    start: passage.start,
    end: passage.start + 120,
  };
  return {
    ordinal: place + 1,
    text,
    support,
    reason: support === 'partly' ? 'The quote does not name the population.' : null,
    citations: [
      {
        number: place + 1,
        given: text,
        quote,
        passage,
        document,
        checks: [{ name: 'quote', outcome: 'pass', note: null }],
        support,
      },
    ],
  };
}

function hitOf(seed: number, place: number): Hit {
  const document = documentOf((seed + place) % 40);
  return {
    passage: passageOf(document, seed * hits + place),
    document,
    rank: place + 1,
    score: 1 / (place + 1),
    legs: { bm25: { rank: place + 1, score: 9 }, dense: { rank: place + 1, score: 0.7 } },
  };
}

function passageOf(document: LibraryDocument, place: number): Passage {
  const sentence = `Recommendation ${String(place)}: offer the imagined drug at 5 mg once a day to adults without the imagined illness of the kidney. `;
  return {
    id: asPassageId(`${document.id}:${String(place)}`),
    documentId: document.id,
    ordinal: place,
    kind: 'recommendation',
    sectionPath: ['Recommendations', 'Treatment'],
    start: place * 600,
    end: place * 600 + 4 * sentence.length,
    text: sentence.repeat(4).trim(),
    tableHeader: '',
    grade: { number: '1.2.3', strength: 'strong', certainty: 'moderate', population: 'adults' },
    pages: [],
    anchored: true,
  };
}

function documentOf(place: number): LibraryDocument {
  return {
    ...unknownMetadata,
    id: asDocumentId(`simulated-guideline-${String(place)}`),
    source: `simulated-${String(place)}.md`,
    format: 'markdown',
    contentHash: String(place).padStart(64, '0'),
    passages: 120,
    pageCount: 0,
    anchorRate: 1,
    title: `Imagined guideline ${String(place)}: management of an imagined illness in adults`,
    isDigest: false,
    body: 'Society for Imagined Medicine',
    bodyShort: 'SIM',
    year: 2020 + (place % 6),
    url: `https://guidelines.example/${String(place)}`,
    standing: 'current',
  };
}
