import type { OpenDatabase } from '@/db/client';
import { answerFromEvents } from '@/lib/answer/answer';
import type { AnswerUses } from '@/lib/answer/answer-question';
import {
  blastRadius,
  touchedStudies,
  type TouchedAnswer,
  type TouchedStudy,
} from '@/lib/answer/blast-radius';
import { replayAnswer, type Replay } from '@/lib/answer/replay-answer';
import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { documentNow } from '@/lib/corpus/document-now';
import type { AnswerId, DocumentId } from '@/lib/evidence/ids';
import type { PersonId } from '@/lib/identity/person';
import { readAccesses } from '@/lib/records/answer-access';
import { readStudyQuotes } from '@/lib/records/cited-in-studies';
import { countRatings, readCitedQuotes } from '@/lib/records/cited-quotes';
import type { Records } from '@/lib/records/records';

export interface PastAnswerUses {
  readonly database: OpenDatabase;
  readonly corpus: Corpus;
  readonly records: Records;
  readonly embedderId: string;
  readonly usesOf: (release: Release) => Promise<AnswerUses>;
}

/** An answer that cites words which have changed; its question is told to whoever may read it, else null. */
export interface RadiusAnswer extends Omit<TouchedAnswer, 'question'> {
  readonly question: string | null;
  readonly isShared: boolean;
}

export interface Radius {
  readonly answers: readonly RadiusAnswer[];
  readonly studies: readonly TouchedStudy[];
  /** All answers that cite the document, touched or not. */
  readonly citing: number;
}

/** Past answers, links and ratings that rest on words of a document which have changed, gone or been withdrawn. */
export async function radiusOf(uses: PastAnswerUses, id: DocumentId, reader: PersonId): Promise<Radius> {
  const { db } = uses.database;
  const [cited, inStudies, now] = await Promise.all([
    readCitedQuotes(db, id),
    readStudyQuotes(db, id),
    documentNow(uses.corpus, id),
  ]);
  const ids = [...new Set(cited.map(({ answerId }) => answerId))];
  const [ratings, accesses] = await Promise.all([countRatings(db, ids), readAccesses(db, ids)]);
  const answers = blastRadius(cited, now, ratings).map((answer) => {
    const access = accesses.get(answer.answerId);
    const isShared = (access?.sharedAt ?? null) !== null;
    const mayRead = isShared || access?.personId === reader;
    return { ...answer, isShared, question: mayRead ? answer.question : null };
  });
  return { answers, studies: touchedStudies(inStudies, now), citing: ids.length };
}

/** @throws AppError `not-found`, `conflict` for an answer still being written, `unavailable` for another embedding. */
export async function replay(
  { corpus, records, usesOf, embedderId }: PastAnswerUses,
  id: AnswerId,
  on: 'own' | 'current',
): Promise<Replay> {
  const then = answerFromEvents(await records.answerEvents(id));
  if (then === null) throw new AppError('not-found', 'There is no such answer.');
  if (then.status === 'running') throw new AppError('conflict', 'The answer is still being written.');
  const releaseId = on === 'own' ? then.releaseId : await corpus.currentReleaseId();
  if (releaseId === null) throw new AppError('unavailable', 'The library is empty.');
  const release = await corpus.openRelease(releaseId);
  if (release.manifest.embedderId !== embedderId)
    throw new AppError('unavailable', 'That release was made with another embedding than the present one.');
  return replayAnswer(then, await usesOf(release), new AbortController().signal);
}
