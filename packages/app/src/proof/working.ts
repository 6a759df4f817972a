import type { Document, JsonResume } from '@throughline/core/document';
import { readDraft, writeDraft } from '@throughline/core/draft';
import { documentOfResume } from '../documents/open-document.ts';
import type { LoadedLedger } from '../ledger/load.ts';
import type { Ports, Repositories, StoredWriting } from '../ports.ts';

/** The résumé that the person is working on for one target; the one that was read, until they have changed it. */
export interface WorkingResume {
  document: Document;
  resume: JsonResume;
  writing?: StoredWriting;
}

/** Reads what is kept of the working résumé. */
export async function openWorking(
  { writings }: Pick<Repositories, 'writings'>,
  { lineageId, target, reading }: LoadedLedger,
): Promise<WorkingResume> {
  const kept = await writings.of(lineageId);
  const writing = kept.find((one) => one.kind === 'resume' && one.target === target);
  if (!writing) return { document: documentOfResume(reading), resume: reading.resume };
  const document = readDraft((writing.content as { text: string }).text);
  return { document, resume: document.resume, writing };
}

type Place = { line: string } | { after: string };

/**
 * Puts a line in the place of another, or after the last line of a post. False where that is not there any more.
 * It is called within a turn of the workspace, so that no other save can come between reading and writing.
 */
export async function putLine(
  ports: Pick<Ports, 'ids' | 'clock'>,
  { writings }: Pick<Repositories, 'writings'>,
  { loaded, working }: { loaded: LoadedLedger; working: WorkingResume },
  { text: line, at }: { text: string; at: Place },
): Promise<boolean> {
  const { lineageId, target } = loaded;
  const draft = working.writing ? working.document : readDraft(writeDraft(working.resume));
  const text = 'line' in at ? replaced(draft, at.line, line) : inserted(draft, at.after, line);
  if (text === undefined) return false;
  const { id = ports.ids.next(), revision = 0 } = working.writing ?? {};
  const saved = {
    id,
    lineageId,
    target,
    kind: 'resume' as const,
    content: { text },
    updatedAt: ports.clock.now(),
  };
  return writings.save(saved, revision);
}

function replaced({ text, blocks }: Document, old: string, line: string): string | undefined {
  const words = plain(old);
  const block = blocks.find(
    ({ kind, span }) => kind === 'highlight' && plain(text.slice(span.start, span.end)) === words,
  );
  return block && text.slice(0, block.span.start) + escaped(line) + text.slice(block.span.end);
}

function inserted({ text, blocks }: Document, post: string, line: string): string | undefined {
  const last = blocks.findLast(({ path }) => path === post || path?.startsWith(`${post}/`));
  return last && `${text.slice(0, last.span.end)}\n- ${escaped(line)}${text.slice(last.span.end)}`;
}

/** Words as they are compared: how they are wrapped and escaped does not count. */
export const plain = (text: string): string =>
  text
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A line as it stands in a draft. */
const escaped = (line: string): string =>
  writeDraft({ work: [{ name: 'x', highlights: [plain(line)] }] })
    .split('\n- ')
    .at(-1)!
    .trimEnd();
