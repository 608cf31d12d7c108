import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { studies } from './study-tables';

/** Figures of closed studies, so that a server that has just started need not compute them again. Nothing is lost when a row is. */
export const studyFigures = pgTable('study_figures', {
  studyId: text('study_id')
    .primaryKey()
    .references(() => studies.id),
  /** Hash of all that the figures are made of: they hold for this state and no other. */
  state: text('state').notNull(),
  /** Of the program that computed them: another one may compute otherwise. */
  version: text('version').notNull(),
  report: text('report').notNull(),
  computedAt: timestamp('computed_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
});
