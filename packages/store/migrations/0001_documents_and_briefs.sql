CREATE TABLE "briefs" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"resume_id" text NOT NULL,
	"posting_id" text NOT NULL,
	"previous_id" text,
	"brief" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "briefs_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
ALTER TABLE "briefs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"reading" jsonb NOT NULL,
	"sample" boolean NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "documents_workspace_id_pk" PRIMARY KEY("workspace","id"),
	CONSTRAINT "documents_same_file" UNIQUE("workspace","kind","sha256")
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workspaces" (
	"workspace" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "workspaces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_workspace_workspaces_workspace_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspaces"("workspace") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_resume_fk" FOREIGN KEY ("workspace","resume_id") REFERENCES "public"."documents"("workspace","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_posting_fk" FOREIGN KEY ("workspace","posting_id") REFERENCES "public"."documents"("workspace","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_workspace_workspaces_workspace_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspaces"("workspace") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "briefs_newest" ON "briefs" USING btree ("workspace","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "briefs_of_resume" ON "briefs" USING btree ("workspace","resume_id");--> statement-breakpoint
CREATE INDEX "briefs_of_posting" ON "briefs" USING btree ("workspace","posting_id");--> statement-breakpoint
CREATE INDEX "briefs_of_previous" ON "briefs" USING btree ("workspace","previous_id");--> statement-breakpoint
CREATE POLICY "briefs_only_its_workspace" ON "briefs" AS PERMISSIVE FOR ALL TO "throughline_app" USING ("briefs"."workspace" = nullif(current_setting('app.workspace', true), '')) WITH CHECK ("briefs"."workspace" = nullif(current_setting('app.workspace', true), ''));--> statement-breakpoint
CREATE POLICY "documents_only_its_workspace" ON "documents" AS PERMISSIVE FOR ALL TO "throughline_app" USING ("documents"."workspace" = nullif(current_setting('app.workspace', true), '')) WITH CHECK ("documents"."workspace" = nullif(current_setting('app.workspace', true), ''));--> statement-breakpoint
CREATE POLICY "workspaces_only_its_workspace" ON "workspaces" AS PERMISSIVE FOR ALL TO "throughline_app" USING ("workspaces"."workspace" = nullif(current_setting('app.workspace', true), '')) WITH CHECK ("workspaces"."workspace" = nullif(current_setting('app.workspace', true), ''));