import { and, asc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { answerEvents, answers, questions } from '@/db/schema';
import { answerFromEvents } from '../answer/answer';
import type { AnswerEvent, AnswerStatus, RecordedEvent } from '../answer/answer-event';
import type { AnswerId } from '../evidence/ids';
import { asAnswerId } from '../evidence/ids';
import type { PersonId } from '../identity/person';

type Started = Extract<AnswerEvent, { type: 'answer-started' }>;
type Ended = Extract<AnswerEvent, { type: 'answer-ended' }>;

/** Stores the question of a person, the answer and its first event in one transaction. */
export async function startAnswer(db: Database, event: Started, personId: PersonId): Promise<RecordedEvent> {
  await db.transaction(async (tx) => {
    await tx.insert(questions).values({ id: event.questionId, text: event.question });
    await tx.insert(answers).values({
      id: event.answerId,
      questionId: event.questionId,
      personId,
      releaseId: event.releaseId,
      model: event.model,
      promptHash: event.promptHash,
      status: 'running',
      startedAt: new Date(event.startedAt),
    });
    await tx.insert(answerEvents).values({ answerId: event.answerId, seq: 1, event });
  });
  return { seq: 1, event };
}

/** Appends one event; `seq` must follow the last one, which the primary key enforces against a second writer. */
export async function appendEvent(db: Database, answerId: AnswerId, recorded: RecordedEvent): Promise<void> {
  const { seq, event } = recorded;
  if (event.type !== 'answer-ended') {
    await db.insert(answerEvents).values({ answerId, seq, event });
    return;
  }
  await db.transaction(async (tx) => {
    await tx.insert(answerEvents).values({ answerId, seq, event });
    await tx
      .update(answers)
      .set({
        status: event.status,
        claims: event.claims,
        notVerified: event.notVerified,
        sources: await citedSources(tx, answerId),
        endedAt: new Date(event.endedAt),
      })
      .where(eq(answers.id, answerId));
  });
}

/** All events of an answer after `afterSeq`, in order; empty when there is no such answer. */
export async function readEvents(
  db: Database,
  answerId: AnswerId,
  afterSeq = 0,
): Promise<readonly RecordedEvent[]> {
  const rows = await db
    .select({ seq: answerEvents.seq, event: answerEvents.event })
    .from(answerEvents)
    .where(and(eq(answerEvents.answerId, answerId), gt(answerEvents.seq, afterSeq)))
    .orderBy(asc(answerEvents.seq));
  return rows.map((row) => ({ seq: row.seq, event: row.event as AnswerEvent }));
}

/** The status of an answer, or null when there is no such answer. */
export async function answerStatus(db: Database, answerId: AnswerId): Promise<AnswerStatus | null> {
  const [row] = await db.select({ status: answers.status }).from(answers).where(eq(answers.id, answerId));
  return row === undefined ? null : (row.status as AnswerStatus);
}

/** A sign of life of the process that writes this answer; true when somebody asked for it to stop. */
export async function beatAnswer(db: Database, answerId: AnswerId): Promise<boolean> {
  const [row] = await db
    .update(answers)
    .set({ heartbeatAt: sql`now()` })
    .where(eq(answers.id, answerId))
    .returning({ stopRequested: answers.stopRequested });
  return row?.stopRequested ?? false;
}

/** Asks whichever process writes this answer to stop; without effect on a finished one. */
export async function requestStop(db: Database, answerId: AnswerId): Promise<void> {
  await db
    .update(answers)
    .set({ stopRequested: true })
    .where(and(eq(answers.id, answerId), eq(answers.status, 'running')));
}

/**
 * Ends running answers whose writer gave no sign of life for `silentMs` (0: every running answer, for a database of one
 * process that has just started). Returns the ids of the answers it ended.
 */
export async function endAbandoned(db: Database, silentMs: number): Promise<readonly AnswerId[]> {
  const abandoned = await db
    .select({ id: answers.id })
    .from(answers)
    .where(
      and(
        eq(answers.status, 'running'),
        lt(
          answers.heartbeatAt,
          sql`now() - ${`${silentMs} milliseconds`}::interval + interval '1 millisecond'`,
        ),
      ),
    );
  const ended: AnswerId[] = [];
  for (const { id } of abandoned) {
    const answerId = asAnswerId(id);
    const events = await readEvents(db, answerId);
    const last = events.at(-1)?.seq ?? 0;
    await appendEvent(db, answerId, { seq: last + 1, event: interruptedEnd(events) });
    ended.push(answerId);
  }
  return ended;
}

function interruptedEnd(events: readonly RecordedEvent[]): Ended {
  const claims = answerFromEvents(events)?.claims ?? [];
  return {
    type: 'answer-ended',
    status: 'interrupted',
    reason: 'The server stopped while it was writing this answer. What was verified until then is kept.',
    claims: claims.length,
    notVerified: claims.filter((claim) => claim.support !== 'supported').length,
    endedAt: new Date().toISOString(),
  };
}

async function citedSources(db: Database, answerId: AnswerId): Promise<readonly string[]> {
  const events = await readEvents(db, answerId);
  const labels = events.flatMap(({ event }) =>
    event.type === 'claim-checked'
      ? event.claim.citations.map(({ document }) =>
          [document.bodyShort ?? document.body ?? document.title, document.year].filter(Boolean).join(' '),
        )
      : [],
  );
  return [...new Set(labels)];
}
