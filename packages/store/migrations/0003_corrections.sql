CREATE TABLE "corrections" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"lineage_id" text NOT NULL,
	"document_id" text NOT NULL,
	"change" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "corrections_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
ALTER TABLE "corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "briefs" ADD COLUMN "pick" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "lineage_id" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "kept" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "overview" jsonb;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_workspace_workspaces_workspace_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspaces"("workspace") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_of_lineage" ON "corrections" USING btree ("workspace","lineage_id","made_at","id");--> statement-breakpoint
CREATE INDEX "documents_of_lineage" ON "documents" USING btree ("workspace","lineage_id");--> statement-breakpoint
CREATE POLICY "corrections_only_its_workspace" ON "corrections" AS PERMISSIVE FOR ALL TO "throughline_app" USING ("corrections"."workspace" = nullif(current_setting('app.workspace', true), '')) WITH CHECK ("corrections"."workspace" = nullif(current_setting('app.workspace', true), ''));