import type { StoredDocument, StoredWriting } from '@throughline/app';
import { type SQLWrapper, sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { bytes, instant, json, words } from './columns.ts';

/**
 * The role every query of the product runs under; it owns nothing and cannot log in.
 * *Why* not a plain `app`: roles belong to the whole server, where another product's `app` may already live.
 */
export const appRole = pgRole('throughline_app').existing();

/** Rows of the workspace that the transaction was opened for; where none was named there are none. */
const onlyItsWorkspace = (table: string, workspace: SQLWrapper) => {
  const isCurrent = sql`${workspace} = nullif(current_setting('app.workspace', true), '')`;
  return pgPolicy(`${table}_only_its_workspace`, {
    for: 'all',
    to: appRole,
    using: isCurrent,
    withCheck: isCurrent,
  });
};

export const workspaces = pgTable('workspaces', { workspace: words().primaryKey() }, (table) => [
  onlyItsWorkspace('workspaces', table.workspace),
]);

const workspace = () =>
  words()
    .notNull()
    .references(() => workspaces.workspace, { onDelete: 'cascade' });

/** The kinds of a further source of what a person says of themself. */
export const SOURCES: StoredDocument['kind'][] = ['linkedin', 'text'];

export const IS_VERSION_OR_POSTING = sql.raw(`"kind" in ('resume', 'posting')`);

export const documents = pgTable(
  'documents',
  {
    workspace: workspace(),
    id: words().notNull(),
    kind: words().$type<StoredDocument['kind']>().notNull(),
    name: words().notNull(),
    sha256: words().notNull(),
    bytes: bytes().notNull(),
    reading: json().notNull(),
    /** The résumé, over its versions; a name only, so that the last version to go takes it along. */
    lineageId: words('lineage_id'),
    kept: boolean().notNull().default(false),
    overview: json(),
    sample: boolean().notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    /** A further source stands once for each résumé, which `add` sees to. */
    uniqueIndex('documents_same_file')
      .on(table.workspace, table.kind, table.sha256)
      .where(IS_VERSION_OR_POSTING),
    index('documents_of_lineage').on(table.workspace, table.lineageId),
    onlyItsWorkspace('documents', table.workspace),
  ],
);

/**
 * `previous_id` has its foreign key in a hand-written migration: drizzle cannot say `on delete set null` of one
 * column of a composite key.
 */
export const briefs = pgTable(
  'briefs',
  {
    workspace: workspace(),
    id: words().notNull(),
    resumeId: words('resume_id').notNull(),
    postingId: words('posting_id').notNull(),
    pick: integer().notNull().default(1),
    previousId: words('previous_id'),
    brief: json().notNull(),
    /** What a list shows, so that listing does not unpack every brief. */
    summary: json().notNull(),
    sample: boolean().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    foreignKey({
      name: 'briefs_resume_fk',
      columns: [table.workspace, table.resumeId],
      foreignColumns: [documents.workspace, documents.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'briefs_posting_fk',
      columns: [table.workspace, table.postingId],
      foreignColumns: [documents.workspace, documents.id],
    }).onDelete('cascade'),
    index('briefs_newest').on(
      table.workspace,
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('briefs_of_resume').on(table.workspace, table.resumeId),
    index('briefs_of_posting').on(table.workspace, table.postingId),
    index('briefs_of_previous').on(table.workspace, table.previousId),
    onlyItsWorkspace('briefs', table.workspace),
  ],
);

/**
 * What people said of their résumés, a row for each thing said; none is rewritten.
 * *Why* no foreign key: a correction belongs to a résumé over its versions, and holds while any version is there.
 */
export const corrections = pgTable(
  'corrections',
  {
    workspace: workspace(),
    id: words().notNull(),
    lineageId: words('lineage_id').notNull(),
    documentId: words('document_id').notNull(),
    change: json().notNull(),
    at: instant('made_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index('corrections_of_lineage').on(table.workspace, table.lineageId, table.at, table.id),
    onlyItsWorkspace('corrections', table.workspace),
  ],
);

/** What people said of their claims; like corrections, and for the same reason without a foreign key. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    workspace: workspace(),
    id: words().notNull(),
    lineageId: words('lineage_id').notNull(),
    said: json().notNull(),
    at: instant('made_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index('ledger_entries_of_lineage').on(table.workspace, table.lineageId, table.at, table.id),
    onlyItsWorkspace('ledger_entries', table.workspace),
  ],
);

/** What people write here; each save is held against the revision it started from. */
export const writings = pgTable(
  'writings',
  {
    workspace: workspace(),
    id: words().notNull(),
    lineageId: words('lineage_id').notNull(),
    target: words(),
    kind: words().$type<StoredWriting['kind']>().notNull(),
    content: json().notNull(),
    revision: integer().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index('writings_of_lineage').on(table.workspace, table.lineageId),
    onlyItsWorkspace('writings', table.workspace),
  ],
);
