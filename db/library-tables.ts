import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** One change of the library, from what was asked for to the release it made. */
export const libraryJobs = pgTable(
  'library_jobs',
  {
    id: text('id').primaryKey(),
    /** What was asked for: an `add`, a `build`, and how deep. */
    kind: text('kind').notNull(),
    depth: text('depth'),
    requestedBy: text('requested_by').notNull(),
    status: text('status').notNull(),
    step: text('step').notNull(),
    /** A sentence for people when it failed, was held or was cancelled. */
    reason: text('reason'),
    baseRelease: text('base_release'),
    releaseId: text('release_id'),
    /** Counts up when the library changed under a build, or the job is tried again. */
    round: integer('round').notNull().default(0),
    /** Leases lost since the job last got any further. */
    lost: integer('lost').notNull().default(0),
    timings: jsonb('timings').$type<Readonly<Record<string, number>>>().notNull().default({}),
    createdAt: instant('created_at').notNull().defaultNow(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
  },
  (table) => [index('library_jobs_status').on(table.status, table.createdAt)],
);

export const libraryJobDocuments = pgTable(
  'library_job_documents',
  {
    jobId: text('job_id')
      .notNull()
      .references(() => libraryJobs.id, { onDelete: 'cascade' }),
    source: text('source').notNull(),
    ordinal: integer('ordinal').notNull(),
    contentHash: text('content_hash').notNull(),
    /** The document of the library that it replaces or reads again; null for a new one. */
    documentId: text('document_id'),
    /** Whether it was given, or is read again because settings changed. */
    given: boolean('given').notNull().default(true),
    depth: text('depth').notNull().default('parse'),
    state: text('state').notNull().default('waiting'),
    passages: integer('passages').notNull().default(0),
    reason: text('reason'),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.source] }),
    index('library_job_documents_state').on(table.jobId, table.state),
  ],
);

/** Finished work of jobs under way, by a hash of all it was made from: made once, whoever is killed. */
export const libraryWork = pgTable(
  'library_work',
  {
    key: text('key').primaryKey(),
    bytes: bytes('bytes').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [index('library_work_created_at').on(table.createdAt)],
);
