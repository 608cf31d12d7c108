CREATE TABLE "study_figures" (
	"study_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"version" text NOT NULL,
	"report" text NOT NULL,
	"computed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "study_figures" ADD CONSTRAINT "study_figures_study_id_studies_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."studies"("id") ON DELETE no action ON UPDATE no action;