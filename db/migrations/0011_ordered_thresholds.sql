DROP INDEX "decline_thresholds_chosen_at";--> statement-breakpoint
ALTER TABLE "decline_thresholds" ADD COLUMN "seq" bigserial NOT NULL;--> statement-breakpoint
ALTER TABLE "decline_thresholds" ADD CONSTRAINT "decline_thresholds_seq_unique" UNIQUE("seq");