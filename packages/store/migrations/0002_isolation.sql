-- FORCE: the owner is held to the policies too. No TRUNCATE and no REFERENCES: both pass row-level security by.
ALTER TABLE "workspaces" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "documents" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "briefs" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "workspaces", "documents", "briefs" TO throughline_app;
--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_previous_fk" FOREIGN KEY ("workspace", "previous_id")
  REFERENCES "briefs" ("workspace", "id") ON DELETE SET NULL ("previous_id");
