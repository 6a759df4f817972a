ALTER TABLE "corrections" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "corrections" TO throughline_app;
--> statement-breakpoint
-- FORCE holds the owner to the policies too, and the owner is in no workspace: lifted while rows are brought up to date.
ALTER TABLE "documents" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "briefs" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "briefs" SET "pick" = ("documents"."reading" ->> 'pick')::integer
FROM "documents"
WHERE "documents"."workspace" = "briefs"."workspace" AND "documents"."id" = "briefs"."posting_id"
  AND "documents"."reading" ->> 'pick' IS NOT NULL;
--> statement-breakpoint
-- Each résumé belongs with the oldest one that briefs lead back to.
WITH RECURSIVE "step" AS (
  SELECT later."workspace", later."resume_id" AS "id", earlier."resume_id" AS "older"
  FROM "briefs" later JOIN "briefs" earlier
    ON earlier."workspace" = later."workspace" AND earlier."id" = later."previous_id"
), "back" AS (
  SELECT "workspace", "id", "id" AS "older" FROM "documents" WHERE "kind" = 'resume'
  UNION
  SELECT "back"."workspace", "back"."id", "step"."older"
  FROM "back" JOIN "step" ON "step"."workspace" = "back"."workspace" AND "step"."id" = "back"."older"
), "oldest" AS (
  SELECT DISTINCT ON ("back"."workspace", "back"."id") "back"."workspace", "back"."id", "back"."older"
  FROM "back" JOIN "documents" d ON d."workspace" = "back"."workspace" AND d."id" = "back"."older"
  ORDER BY "back"."workspace", "back"."id", d."added_at", d."id"
)
UPDATE "documents" SET "lineage_id" = "oldest"."older"
FROM "oldest"
WHERE "oldest"."workspace" = "documents"."workspace" AND "oldest"."id" = "documents"."id";
--> statement-breakpoint
ALTER TABLE "documents" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "briefs" FORCE ROW LEVEL SECURITY;
