import { bigint, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const size = (name: string) => bigint(name, { mode: 'number' });

/** Files under way from a browser; what has arrived lies in the data folder under the upload's id. */
export const libraryUploads = pgTable('library_uploads', {
  id: text('id').primaryKey(),
  personId: text('person_id').notNull(),
  name: text('name').notNull(),
  bytes: size('bytes').notNull(),
  /** The file's own time of change, in milliseconds: to know it again when it is chosen a second time. */
  modifiedMs: size('modified_ms').notNull(),
  /** The browser tab that sends it: no other one may, until this one has been silent for a while. */
  tab: text('tab').notNull(),
  touchedAt: instant('touched_at').notNull().defaultNow(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** Documents that were given and wait for somebody to say what they are. */
export const libraryProposals = pgTable(
  'library_proposals',
  {
    id: text('id').primaryKey(),
    /** `upload`, `address`, `folder` or `refetch`. */
    origin: text('origin').notNull(),
    /** Its place in the library once it is in. */
    source: text('source').notNull(),
    /** Null until the bytes are in the store. */
    contentHash: text('content_hash'),
    bytes: size('bytes').notNull().default(0),
    address: text('address'),
    /** `reading`, `ready`, `refused`, `confirmed`, `dismissed` or `sent`. */
    state: text('state').notNull(),
    /** A sentence for people when it was refused. */
    reason: text('reason'),
    /** The job that reads it, and the one that it went in with. */
    readJobId: text('read_job_id'),
    addJobId: text('add_job_id'),
    /** What was read of it. */
    finding: jsonb('finding').$type<unknown>(),
    /** What somebody has said it is. */
    decision: jsonb('decision').$type<unknown>(),
    givenBy: text('given_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (table) => [
    index('library_proposals_state').on(table.state, table.createdAt),
    index('library_proposals_read_job').on(table.readJobId),
  ],
);

/** Addresses that documents come from, and when each was looked at. */
export const librarySources = pgTable(
  'library_sources',
  {
    address: text('address').primaryKey(),
    /** Days between two looks; 0: none by itself. */
    everyDays: integer('every_days').notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    contentHash: text('content_hash'),
    checkedAt: instant('checked_at'),
    /** What the last look came to, as a sentence. */
    outcome: text('outcome'),
    nextAt: instant('next_at'),
    addedBy: text('added_by').notNull(),
  },
  (table) => [index('library_sources_next_at').on(table.nextAt)],
);

/** Files of the watched folder as they were when they were last taken. */
export const libraryWatchedFiles = pgTable('library_watched_files', {
  path: text('path').primaryKey(),
  bytes: size('bytes').notNull(),
  modifiedMs: size('modified_ms').notNull(),
  contentHash: text('content_hash').notNull(),
  takenAt: instant('taken_at').notNull().defaultNow(),
});
