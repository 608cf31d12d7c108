import type { Answer } from '@/lib/answer/answer';
import { answerHolder, answerRank, type FindDocument } from './answer-rank';
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
  const quotedPlaces = shown.flatMap(({ quote, document }) =>
    quote !== null && document.source === question.document
      ? [{ id: document.id, span: quote, text: quote.text }]
      : [],
  );
  const holds = await answerHolder(question, quotedPlaces[0]?.id, find);
  return {
    id: question.id,
    answerable: question.answer !== null,
    declined: answer.status === 'declined',
    rank: await answerRank(question, answer.evidence, find),
    quoted: holds(
      quotedPlaces.map(({ span }) => span),
      quotedPlaces.map(({ text }) => text).join(' '),
    ),
    quotes: quotes.length,
    exactQuotes: exact.filter(Boolean).length,
    firstClaimMs,
  };
}
