CREATE TRIGGER study_ratings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "study_ratings"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER study_cases_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "study_cases"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER study_votes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "study_votes"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER study_case_endings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "study_case_endings"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
