import type { OpenDatabase } from '@/db/client';
import { answerFromEvents } from '@/lib/answer/answer';
import type { AnswerUses } from '@/lib/answer/answer-question';
import { blastRadius, type TouchedAnswer } from '@/lib/answer/blast-radius';
import { replayAnswer, type Replay } from '@/lib/answer/replay-answer';
import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import { newEntry } from '@/lib/evidence/catalogue-entry';
import type { AnswerId, DocumentId } from '@/lib/evidence/ids';
import { countRatings, readCitedQuotes } from '@/lib/records/cited-quotes';
import type { Records } from '@/lib/records/records';

export interface PastAnswerUses {
  readonly database: OpenDatabase;
  readonly corpus: Corpus;
  readonly records: Records;
  readonly embedderId: string;
  readonly usesOf: (release: Release) => Promise<AnswerUses>;
}

/** Past answers whose cited words have changed, gone or been withdrawn. */
export async function radiusOf(
  { corpus, database: { db } }: PastAnswerUses,
  id: DocumentId,
): Promise<readonly TouchedAnswer[]> {
  const cited = await readCitedQuotes(db, id);
  if (cited.length === 0) return [];
  const current = await corpus.currentReleaseId();
  const stored = current === null ? null : await (await corpus.openRelease(current)).document(id);
  const entry = (await corpus.catalogue.all()).get(id) ?? newEntry(id);
  const now =
    stored === null || entry.removed
      ? null
      : { document: { ...stored.document, ...entry.confirmed }, text: stored.parsed.text };
  const ids = [...new Set(cited.map(({ answerId }) => answerId))];
  return blastRadius(cited, now, await countRatings(db, ids));
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
