CREATE TABLE "library_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"source" text NOT NULL,
	"content_hash" text,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"address" text,
	"state" text NOT NULL,
	"reason" text,
	"read_job_id" text,
	"add_job_id" text,
	"finding" jsonb,
	"decision" jsonb,
	"given_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "library_sources" (
	"address" text PRIMARY KEY NOT NULL,
	"every_days" integer NOT NULL,
	"etag" text,
	"last_modified" text,
	"content_hash" text,
	"checked_at" timestamp with time zone,
	"outcome" text,
	"next_at" timestamp with time zone,
	"added_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "library_uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"modified_ms" bigint NOT NULL,
	"tab" text NOT NULL,
	"touched_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "library_watched_files" (
	"path" text PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL,
	"modified_ms" bigint NOT NULL,
	"content_hash" text NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "library_proposals_state" ON "library_proposals" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "library_proposals_read_job" ON "library_proposals" USING btree ("read_job_id");--> statement-breakpoint
CREATE INDEX "library_sources_next_at" ON "library_sources" USING btree ("next_at");