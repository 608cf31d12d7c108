import type { Answer } from '@/lib/answer/answer';
import type { StoredDocument } from '@/lib/corpus/document-row';
import type { DocumentId } from '@/lib/evidence/ids';
import type { Span } from '@/lib/evidence/span';
import { coverage, coveredShare, locateAnswerText, wordShare } from '@/lib/evaluation/answer-text';
import type { ReferenceQuestion } from './questions';

/** What one answer is worth against its reference. */
export interface Judgement {
  readonly id: string;
  readonly answerable: boolean;
  readonly declined: boolean;
  /** Rank from 1 of the first passage that holds the reference answer; null when none does. */
  readonly rank: number | null;
  readonly quoted: boolean;
  readonly quotes: number;
  readonly exactQuotes: number;
  readonly firstClaimMs: number | null;
}

export type FindDocument = (id: DocumentId) => Promise<StoredDocument | null>;

export async function judgeAnswer(
  question: ReferenceQuestion,
  answer: Answer,
  firstClaimMs: number | null,
  find: FindDocument,
): Promise<Judgement> {
  const shown = answer.claims
    .filter(({ support }) => support === 'supported' || support === 'partly')
    .flatMap(({ citations }) => citations);
  const quotes = answer.claims.flatMap(({ citations }) => citations.flatMap(({ quote }) => quote ?? []));
  const exact = await Promise.all(
    quotes.map(async (quote) => {
      const stored = await find(quote.documentId);
      return stored?.parsed.text.slice(quote.start, quote.end) === quote.text;
    }),
  );
  const places = answer.evidence
    .filter((hit) => hit.document.source === question.document)
    .map((hit) => ({ id: hit.document.id, rank: hit.rank, span: hit.passage, text: hit.passage.text }));
  const quotedPlaces = shown.flatMap(({ quote, document }) =>
    quote !== null && document.source === question.document
      ? [{ id: document.id, span: quote, text: quote.text }]
      : [],
  );
  const holds = await holder(question, [...places, ...quotedPlaces][0]?.id, find);
  return {
    id: question.id,
    answerable: question.answer !== null,
    declined: answer.status === 'declined',
    rank: places.find(({ span, text }) => holds([span], text))?.rank ?? null,
    quoted: holds(
      quotedPlaces.map(({ span }) => span),
      quotedPlaces.map(({ text }) => text).join(' '),
    ),
    quotes: quotes.length,
    exactQuotes: exact.filter(Boolean).length,
    firstClaimMs,
  };
}

type Holds = (spans: readonly Span[], text: string) => boolean;

async function holder(
  question: ReferenceQuestion,
  documentId: DocumentId | undefined,
  find: FindDocument,
): Promise<Holds> {
  const { answer } = question;
  const stored = documentId === undefined ? null : await find(documentId);
  if (answer === null || stored === null) return () => false;
  const places = locateAnswerText(answer, stored.parsed.text);
  return places.length === 0
    ? (_, text) => wordShare(answer, text) >= 0.9
    : (spans) => places.some((place) => coverage(place, spans) >= coveredShare);
}
