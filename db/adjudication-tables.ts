import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { studies, studyItems } from './study-tables';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Append-only: a score of an item on which raters lay too far apart, with the ratings as they then were. */
export const studyCases = pgTable(
  'study_cases',
  {
    id: text('id').primaryKey(),
    studyId: text('study_id')
      .notNull()
      .references(() => studies.id),
    itemId: text('item_id')
      .notNull()
      .references(() => studyItems.id),
    scoreKey: text('score_key').notNull(),
    settledBy: text('settled_by').notNull(),
    distance: real('distance').notNull(),
    isOrdered: boolean('is_ordered').notNull(),
    /** Rater, score and comment of each rating that disagreed. */
    ratings: jsonb('ratings').$type<unknown>().notNull(),
    thirdRaterId: text('third_rater_id'),
    openedAt: instant('opened_at').notNull().defaultNow(),
  },
  (table) => [
    unique('study_cases_score').on(table.itemId, table.scoreKey),
    index('study_cases_study').on(table.studyId),
  ],
);

/** Append-only: what a rater says of a case in a round; the newest of a round counts. */
export const studyVotes = pgTable(
  'study_votes',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => studyCases.id),
    raterId: text('rater_id').notNull(),
    round: integer('round').notNull(),
    score: jsonb('score').$type<unknown>().notNull(),
    comment: text('comment').notNull(),
    seq: integer('seq').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [unique('study_votes_seq').on(table.caseId, table.seq)],
);

/** Append-only: cases that somebody in charge has ended before everybody had voted. */
export const studyCaseEndings = pgTable(
  'study_case_endings',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => studyCases.id),
    by: text('by').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.caseId] })],
);
