import type { Document, JsonResume } from '@throughline/core/document';
import { printedDraft, readDraft, replaceHighlight, writeDraft } from '@throughline/core/draft';
import { documentOfResume } from '../documents/open-document.ts';
import { keepDraft, LONGEST_DRAFT } from '../drafts/load.ts';
import type { LoadedLedger } from '../ledger/load.ts';
import type { Ports, Repositories, StoredWriting } from '../ports.ts';

/** The résumé that the person is working on for one target; the one that was read, until they have changed it. */
export interface WorkingResume {
  /** As it would stand on a page. */
  document: Document;
  resume: JsonResume;
  /** What is kept of it, and its text as the person writes it. */
  kept?: { writing: StoredWriting; text: string };
}

/** Reads what is kept of the working résumé. */
export async function openWorking(
  { writings }: Pick<Repositories, 'writings'>,
  { lineageId, target, reading }: LoadedLedger,
): Promise<WorkingResume> {
  const written = await writings.of(lineageId);
  const writing = written.find((one) => one.kind === 'resume' && one.target === target);
  if (!writing) return { document: documentOfResume(reading), resume: reading.resume };
  const { text } = writing.content as { text: string };
  const draft = readDraft(text);
  return { document: printedDraft(draft), resume: draft.resume, kept: { writing, text } };
}

type Place = { line: string } | { after: string };

/**
 * Puts a line in the place of another, or after the last line of a post. False where that is not there any more.
 * It is called within a turn of the workspace, so that no other save can come between reading and writing.
 */
export async function putLine(
  ports: Pick<Ports, 'ids' | 'clock'>,
  repositories: Pick<Repositories, 'writings'>,
  { loaded, working }: { loaded: LoadedLedger; working: WorkingResume },
  { text: line, at }: { text: string; at: Place },
): Promise<boolean> {
  const { id, revision = 0 } = working.kept?.writing ?? {};
  const source = writeDraft(loaded.reading.resume);
  const draft = working.kept?.text ?? source;
  const text = 'line' in at ? replaceHighlight(draft, at.line, line) : inserted(draft, at.after, line);
  if (text === undefined || text.length > LONGEST_DRAFT) return false;
  const from = { ...loaded, source, text: draft, revision, ...(id && { id }) };
  const kept = await keepDraft(ports, repositories, from, text);
  return kept !== undefined;
}

/** A draft with a line of its own at the end of a post. */
function inserted(draft: string, post: string, line: string): string | undefined {
  const { blocks } = readDraft(draft);
  const last = blocks.findLast(({ path }) => path === post || path?.startsWith(`${post}/`));
  if (!last) return undefined;
  const asItem = writeDraft({ work: [{ name: 'x', highlights: [line] }] })
    .split('\n- ')
    .at(-1)!
    .trimEnd();
  return `${draft.slice(0, last.span.end)}\n- ${asItem}${draft.slice(last.span.end)}`;
}

/** Words as they are compared: how they are wrapped does not count. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
