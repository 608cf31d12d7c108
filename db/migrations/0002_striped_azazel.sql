CREATE TABLE "decline_thresholds" (
	"id" text PRIMARY KEY NOT NULL,
	"threshold" double precision,
	"chosen_by" text NOT NULL,
	"chosen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "decline_thresholds_chosen_at" ON "decline_thresholds" USING btree ("chosen_at");