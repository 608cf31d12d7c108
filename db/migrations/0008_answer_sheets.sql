ALTER TABLE "study_answers" ADD COLUMN "failed_claims_shown" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "study_answers" ADD COLUMN "sheet" jsonb;