import { bigserial, doublePrecision, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Append-only: the newest row is in force. Who chose which threshold, and when, stays. */
export const declineThresholds = pgTable('decline_thresholds', {
  id: text('id').primaryKey(),
  /** Tells two choices within one millisecond apart. */
  seq: bigserial('seq', { mode: 'number' }).notNull().unique(),
  /** Null: back to the calibrated default. */
  threshold: doublePrecision('threshold'),
  chosenBy: text('chosen_by').notNull(),
  chosenAt: timestamp('chosen_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
});
