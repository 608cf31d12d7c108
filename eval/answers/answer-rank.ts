import type { StoredDocument } from '@/lib/corpus/document-row';
import type { DocumentId } from '@/lib/evidence/ids';
import type { Span } from '@/lib/evidence/span';
import { coverage, coveredShare, locateAnswerText, wordShare } from '@/lib/evaluation/answer-text';
import type { Hit } from '@/lib/retrieval/hit';
import type { ReferenceQuestion } from './questions';

export type FindDocument = (id: DocumentId) => Promise<StoredDocument | null>;
export type Holds = (spans: readonly Span[], text: string) => boolean;

/** Rank from 1 of the first passage that holds the reference answer; null when none does. */
export async function answerRank(
  question: ReferenceQuestion,
  hits: readonly Hit[],
  find: FindDocument,
): Promise<number | null> {
  const places = hits.filter(({ document }) => document.source === question.document);
  const holds = await answerHolder(question, places[0]?.document.id, find);
  return places.find(({ passage }) => holds([passage], passage.text))?.rank ?? null;
}

/** Whether stretches of one document hold the reference answer. */
export async function answerHolder(
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
