CREATE TABLE "ledger_entries" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"lineage_id" text NOT NULL,
	"said" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_entries_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
ALTER TABLE "ledger_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "writings" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"lineage_id" text NOT NULL,
	"target" text,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "writings_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
ALTER TABLE "writings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_same_file";--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_workspace_workspaces_workspace_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspaces"("workspace") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "writings" ADD CONSTRAINT "writings_workspace_workspaces_workspace_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspaces"("workspace") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_entries_of_lineage" ON "ledger_entries" USING btree ("workspace","lineage_id","made_at","id");--> statement-breakpoint
CREATE INDEX "writings_of_lineage" ON "writings" USING btree ("workspace","lineage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_same_file" ON "documents" USING btree ("workspace","kind","sha256") WHERE "kind" in ('resume', 'posting');--> statement-breakpoint
CREATE POLICY "ledger_entries_only_its_workspace" ON "ledger_entries" AS PERMISSIVE FOR ALL TO "throughline_app" USING ("ledger_entries"."workspace" = nullif(current_setting('app.workspace', true), '')) WITH CHECK ("ledger_entries"."workspace" = nullif(current_setting('app.workspace', true), ''));--> statement-breakpoint
CREATE POLICY "writings_only_its_workspace" ON "writings" AS PERMISSIVE FOR ALL TO "throughline_app" USING ("writings"."workspace" = nullif(current_setting('app.workspace', true), '')) WITH CHECK ("writings"."workspace" = nullif(current_setting('app.workspace', true), ''));