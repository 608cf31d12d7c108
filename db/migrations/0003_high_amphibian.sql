CREATE TABLE "library_job_documents" (
	"job_id" text NOT NULL,
	"source" text NOT NULL,
	"ordinal" integer NOT NULL,
	"content_hash" text NOT NULL,
	"document_id" text,
	"given" boolean DEFAULT true NOT NULL,
	"depth" text DEFAULT 'parse' NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"passages" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_job_documents_job_id_source_pk" PRIMARY KEY("job_id","source")
);
--> statement-breakpoint
CREATE TABLE "library_jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"depth" text,
	"requested_by" text NOT NULL,
	"status" text NOT NULL,
	"step" text NOT NULL,
	"reason" text,
	"base_release" text,
	"release_id" text,
	"round" integer DEFAULT 0 NOT NULL,
	"lost" integer DEFAULT 0 NOT NULL,
	"timings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "library_work" (
	"key" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "library_job_documents" ADD CONSTRAINT "library_job_documents_job_id_library_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."library_jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "library_job_documents_state" ON "library_job_documents" USING btree ("job_id","state");--> statement-breakpoint
CREATE INDEX "library_jobs_status" ON "library_jobs" USING btree ("status","created_at");--> statement-breakpoint
CREATE INDEX "library_work_created_at" ON "library_work" USING btree ("created_at");