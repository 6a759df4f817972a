import type { Change, ListKey } from '@throughline/core/correction';
import type { Problem, Result } from '@throughline/core/problem';
import { KINDS } from '#lib/reading/kinds.ts';
import type { ReadingPage } from '#lib/reading/page.ts';

type Page = Pick<ReadingPage, 'reading' | 'entries' | 'fields' | 'lines' | 'doubts'>;

const refuse = (message: string, hint: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code: 'input.invalid', message, hint },
});

const MEANWHILE = refuse(
  'What you corrected is not there any more, or says something else by now.',
  'Look at it as it stands now, and correct it again.',
);

/**
 * What a form of the Read page says, as changes. Fields: `do`, and by it `path`, `was`, `value`, `line`, `as`,
 * `into`, `after`.
 * Why it names paths and lines and not their anchors: a page of thousands of lines then carries one of them, and
 * `was` tells when the page is not the newest any more.
 */
export function changesOf(form: FormData, page: Page): Result<Change[]> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const line = text('line') === '' ? undefined : page.lines[Number(text('line'))];
  const entry = (path: string) => page.entries.find((one) => one.path === path)?.anchor;
  switch (text('do')) {
    case 'set': {
      const field = page.fields.find(({ path }) => path === text('path'))?.anchor;
      if (!field || text('was') !== valueAt(page.reading.resume, text('path'))) return MEANWHILE;
      return one({ kind: 'set', field, value: text('value') || null });
    }
    case 'fine':
    case 'dismiss':
      return settled(page, form.getAll('path').map(String));
    case 'out': {
      if (line) return one({ kind: 'leave-out', line: line.anchor });
      const field = page.fields.find(({ path }) => path === text('path'))?.anchor;
      return field ? one({ kind: 'set', field, value: null }) : MEANWHILE;
    }
    case 'settle':
      return line ? one({ kind: 'settle', line: line.anchor }) : MEANWHILE;
    case 'remove': {
      const [own, into] = [entry(text('path')), entry(text('into'))];
      return own ? one({ kind: 'remove-entry', entry: own, ...(into && { into }) }) : MEANWHILE;
    }
    case 'place':
      return line ? placed(page, line, text('as'), text('after')) : MEANWHILE;
  }
  return MEANWHILE;
}

const one = (change: Change): Result<Change[]> => ({ ok: true, value: [change] });

/** Says of everything doubtful at these paths that it is right. */
function settled({ doubts }: Page, paths: readonly string[]): Result<Change[]> {
  const changes = doubts.flatMap(({ path, fine }) => (path && fine && paths.includes(path) ? [fine] : []));
  return changes.length > 0 ? { ok: true, value: changes } : MEANWHILE;
}

function placed(page: Page, line: Page['lines'][number], as: string, after: string): Result<Change[]> {
  const [what, where = ''] = as.split(/:(.*)/s);
  if (what === 'highlight') {
    const to = page.entries.find(({ path }) => path === where)?.anchor;
    if (!to) return MEANWHILE;
    const before = page.lines[Number(after || -1)]?.anchor;
    const place = after === 'first' ? { after: null } : before ? { after: before } : {};
    return one({ kind: 'move-line', line: line.anchor, to, ...place });
  }
  const list = KINDS.find(([key]) => key === where)?.[0] satisfies ListKey | undefined;
  if (what === 'entry' && list) return one({ kind: 'add-entry', line: line.anchor, list });
  const summary = page.fields.find(({ path }) => path === '/basics/summary')?.anchor;
  if (what === 'summary' && summary)
    return {
      ok: true,
      value: [
        { kind: 'leave-out', line: line.anchor },
        { kind: 'set', field: summary, value: line.text },
      ],
    };
  return refuse('It is not said what this line is.', 'Choose one of the list.');
}

/** The value a JSON Pointer leads to, as the page shows it. */
function valueAt(resume: object, path: string): string {
  const found = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], resume);
  return found === undefined || found === null ? '' : String(found).trim();
}
