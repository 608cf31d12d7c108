CREATE TABLE "study_case_endings" (
	"case_id" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_case_endings_case_id_pk" PRIMARY KEY("case_id")
);
--> statement-breakpoint
CREATE TABLE "study_cases" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"item_id" text NOT NULL,
	"score_key" text NOT NULL,
	"settled_by" text NOT NULL,
	"distance" real NOT NULL,
	"is_ordered" boolean NOT NULL,
	"ratings" jsonb NOT NULL,
	"third_rater_id" text,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_cases_score" UNIQUE("item_id","score_key")
);
--> statement-breakpoint
CREATE TABLE "study_votes" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"rater_id" text NOT NULL,
	"round" integer NOT NULL,
	"score" jsonb NOT NULL,
	"comment" text NOT NULL,
	"seq" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_votes_seq" UNIQUE("case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "study_case_endings" ADD CONSTRAINT "study_case_endings_case_id_study_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."study_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_cases" ADD CONSTRAINT "study_cases_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_cases" ADD CONSTRAINT "study_cases_item_id_study_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."study_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_votes" ADD CONSTRAINT "study_votes_case_id_study_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."study_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "study_cases_study" ON "study_cases" USING btree ("study_id");