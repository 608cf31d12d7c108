import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const questions = pgTable('questions', {
  id: text('id').primaryKey(),
  text: text('text').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

export const answers = pgTable(
  'answers',
  {
    id: text('id').primaryKey(),
    questionId: text('question_id')
      .notNull()
      .references(() => questions.id),
    /** Who asked. Nobody else reads the answer unless it is shared. */
    personId: text('person_id').notNull().default('open'),
    sharedAt: instant('shared_at'),
    releaseId: text('release_id').notNull(),
    model: text('model').notNull(),
    promptHash: text('prompt_hash').notNull(),
    status: text('status').notNull(),
    claims: integer('claims').notNull().default(0),
    notVerified: integer('not_verified').notNull().default(0),
    sources: jsonb('sources').$type<readonly string[]>().notNull().default([]),
    startedAt: instant('started_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
    /** Last sign of life of the process that is writing this answer. */
    heartbeatAt: instant('heartbeat_at').notNull().defaultNow(),
    /** Set by a replica that is asked to stop an answer which another one is writing. */
    stopRequested: boolean('stop_requested').notNull().default(false),
  },
  (table) => [
    index('answers_started_at').on(table.startedAt),
    index('answers_status').on(table.status),
    index('answers_person').on(table.personId, table.startedAt),
  ],
);

/** Append-only: what was seen is what is stored. */
export const answerEvents = pgTable(
  'answer_events',
  {
    answerId: text('answer_id')
      .notNull()
      .references(() => answers.id),
    seq: integer('seq').notNull(),
    event: jsonb('event').$type<unknown>().notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.seq] })],
);

/** Append-only: a rater's newest row counts. Tied to the exact answer by the hash of its events. */
export const ratings = pgTable(
  'ratings',
  {
    id: text('id').primaryKey(),
    answerId: text('answer_id')
      .notNull()
      .references(() => answers.id),
    /** Who rated; an id alone, so that a rating outlives its rater's account. */
    personId: text('person_id').notNull().default('open'),
    releaseId: text('release_id').notNull(),
    answerHash: text('answer_hash').notNull(),
    factuality: smallint('factuality').notNull(),
    completeness: smallint('completeness').notNull(),
    safety: smallint('safety').notNull(),
    comment: text('comment').notNull().default(''),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [index('ratings_answer').on(table.answerId)],
);
