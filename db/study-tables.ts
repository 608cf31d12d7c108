import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const studies = pgTable(
  'studies',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    status: text('status').notNull(),
    protocol: jsonb('protocol').$type<unknown>().notNull(),
    protocolHash: text('protocol_hash'),
    /** A change names the revision that it was made on: two people do not overwrite each other. */
    revision: integer('revision').notNull().default(1),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    startedAt: instant('started_at'),
    closedAt: instant('closed_at'),
    /** Last sign of life of the process that is writing the study's answers. */
    heartbeatAt: instant('heartbeat_at'),
  },
  (table) => [index('studies_created_at').on(table.createdAt)],
);

const studyId = () =>
  text('study_id')
    .notNull()
    .references(() => studies.id);

/** Append-only. */
export const studyAmendments = pgTable(
  'study_amendments',
  {
    studyId: studyId(),
    number: integer('number').notNull(),
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
    at: instant('at').notNull().defaultNow(),
    reason: text('reason').notNull(),
    changes: jsonb('changes').$type<unknown>().notNull(),
    /** The protocol as it stood before, so that every version can be read again. */
    protocolBefore: jsonb('protocol_before').$type<unknown>().notNull(),
    protocolHash: text('protocol_hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.studyId, table.number] })],
);

/** What raters see, frozen; replaced only while the study is a draft. */
export const studyAnswers = pgTable(
  'study_answers',
  {
    studyId: studyId(),
    questionId: text('question_id').notNull(),
    armId: text('arm_id').notNull(),
    basisHash: text('basis_hash').notNull(),
    events: jsonb('events').$type<unknown>().notNull(),
    text: text('text').notNull(),
    answerHash: text('answer_hash').notNull(),
    releaseId: text('release_id'),
    model: text('model'),
    promptHash: text('prompt_hash'),
    lengthWords: integer('length_words').notNull(),
    citationsShown: boolean('citations_shown').notNull(),
    /** Whether claims that failed a check were put before raters too, unmarked. */
    failedClaimsShown: boolean('failed_claims_shown').notNull().default(false),
    formatting: jsonb('formatting').$type<unknown>().notNull(),
    /** What results need of the answer, so that they need not read its events; null in answers of older versions. */
    sheet: jsonb('sheet').$type<unknown>(),
    frozenAt: instant('frozen_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.studyId, table.questionId, table.armId] })],
);

/** Answers that could not be written, until they can. */
export const studyFailures = pgTable(
  'study_failures',
  {
    studyId: studyId(),
    questionId: text('question_id').notNull(),
    armId: text('arm_id').notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.studyId, table.questionId, table.armId] })],
);

export const studyItems = pgTable(
  'study_items',
  {
    id: text('id').primaryKey(),
    studyId: studyId(),
    questionId: text('question_id').notNull(),
    kind: text('kind').notNull(),
    armIds: jsonb('arm_ids').$type<readonly string[]>().notNull(),
    isRepeatOf: text('is_repeat_of'),
    isQualification: boolean('is_qualification').notNull(),
  },
  (table) => [index('study_items_study').on(table.studyId)],
);

export const studyAssignments = pgTable(
  'study_assignments',
  {
    itemId: text('item_id')
      .notNull()
      .references(() => studyItems.id),
    raterId: text('rater_id').notNull(),
    studyId: studyId(),
    position: integer('position').notNull(),
    sides: text('sides').notNull(),
    purpose: text('purpose').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.itemId, table.raterId] }),
    unique('study_assignments_position').on(table.studyId, table.raterId, table.position),
    index('study_assignments_rater').on(table.raterId),
  ],
);

/** Append-only: the last revision of a rater's rating counts, all are kept. */
export const studyRatings = pgTable(
  'study_ratings',
  {
    id: text('id').primaryKey(),
    studyId: studyId(),
    itemId: text('item_id').notNull(),
    raterId: text('rater_id').notNull(),
    revision: integer('revision').notNull(),
    scores: jsonb('scores').$type<unknown>().notNull(),
    marks: jsonb('marks').$type<unknown>().notNull(),
    preference: text('preference'),
    comment: text('comment').notNull(),
    seconds: integer('seconds').notNull(),
    answerHashes: jsonb('answer_hashes').$type<readonly string[]>().notNull(),
    isFinal: boolean('is_final').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    unique('study_ratings_revision').on(table.itemId, table.raterId, table.revision),
    index('study_ratings_study').on(table.studyId),
    foreignKey({
      columns: [table.itemId, table.raterId],
      foreignColumns: [studyAssignments.itemId, studyAssignments.raterId],
    }),
  ],
);
