CREATE TABLE "studies" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"protocol" jsonb NOT NULL,
	"protocol_hash" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"heartbeat_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "study_amendments" (
	"study_id" text NOT NULL,
	"number" integer NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" text NOT NULL,
	"changes" jsonb NOT NULL,
	"protocol_before" jsonb NOT NULL,
	"protocol_hash" text NOT NULL,
	CONSTRAINT "study_amendments_study_id_number_pk" PRIMARY KEY("study_id","number")
);
--> statement-breakpoint
CREATE TABLE "study_answers" (
	"study_id" text NOT NULL,
	"question_id" text NOT NULL,
	"arm_id" text NOT NULL,
	"basis_hash" text NOT NULL,
	"events" jsonb NOT NULL,
	"text" text NOT NULL,
	"answer_hash" text NOT NULL,
	"release_id" text,
	"model" text,
	"prompt_hash" text,
	"length_words" integer NOT NULL,
	"citations_shown" boolean NOT NULL,
	"formatting" jsonb NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_answers_study_id_question_id_arm_id_pk" PRIMARY KEY("study_id","question_id","arm_id")
);
--> statement-breakpoint
CREATE TABLE "study_assignments" (
	"item_id" text NOT NULL,
	"rater_id" text NOT NULL,
	"study_id" text NOT NULL,
	"position" integer NOT NULL,
	"sides" text NOT NULL,
	"purpose" text NOT NULL,
	CONSTRAINT "study_assignments_item_id_rater_id_pk" PRIMARY KEY("item_id","rater_id"),
	CONSTRAINT "study_assignments_position" UNIQUE("study_id","rater_id","position")
);
--> statement-breakpoint
CREATE TABLE "study_failures" (
	"study_id" text NOT NULL,
	"question_id" text NOT NULL,
	"arm_id" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_failures_study_id_question_id_arm_id_pk" PRIMARY KEY("study_id","question_id","arm_id")
);
--> statement-breakpoint
CREATE TABLE "study_items" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"question_id" text NOT NULL,
	"kind" text NOT NULL,
	"arm_ids" jsonb NOT NULL,
	"is_repeat_of" text,
	"is_qualification" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "study_ratings" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"item_id" text NOT NULL,
	"rater_id" text NOT NULL,
	"revision" integer NOT NULL,
	"scores" jsonb NOT NULL,
	"marks" jsonb NOT NULL,
	"preference" text,
	"comment" text NOT NULL,
	"seconds" integer NOT NULL,
	"answer_hashes" jsonb NOT NULL,
	"is_final" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_ratings_revision" UNIQUE("item_id","rater_id","revision")
);
--> statement-breakpoint
ALTER TABLE "study_amendments" ADD CONSTRAINT "study_amendments_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_answers" ADD CONSTRAINT "study_answers_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_assignments" ADD CONSTRAINT "study_assignments_item_id_study_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."study_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_assignments" ADD CONSTRAINT "study_assignments_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_failures" ADD CONSTRAINT "study_failures_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_items" ADD CONSTRAINT "study_items_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_ratings" ADD CONSTRAINT "study_ratings_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_ratings" ADD CONSTRAINT "study_ratings_item_id_rater_id_study_assignments_item_id_rater_id_fk" FOREIGN KEY ("item_id","rater_id") REFERENCES "public"."study_assignments"("item_id","rater_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "studies_created_at" ON "studies" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "study_assignments_rater" ON "study_assignments" USING btree ("rater_id");--> statement-breakpoint
CREATE INDEX "study_items_study" ON "study_items" USING btree ("study_id");--> statement-breakpoint
CREATE INDEX "study_ratings_study" ON "study_ratings" USING btree ("study_id");