import type { InputOf } from '@throughline/app';
import type { Problem, Result } from '@throughline/core/problem';

/** What a form asks for: a first brief, or the next one for the same target. */
export type Order =
  | { name: 'briefs.create'; input: InputOf<'briefs.create'> }
  | { name: 'briefs.revise'; input: InputOf<'briefs.revise'> };

const lacking = (message: string, hint: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code: 'input.invalid', message, hint },
});

/** Reads the form that makes a brief. Fields: `resume`, `posting`, `postingText`, `pick`, `previousId`. */
export async function readOrder(form: FormData): Promise<Result<Order>> {
  const resume = await chosenFile(form, 'resume');
  if (!resume)
    return lacking(
      'There is no résumé to read yet.',
      'Choose the file of your résumé: PDF, DOCX, JSON Resume, Markdown or text.',
    );
  const previousId = textOf(form, 'previousId');
  if (previousId) return { ok: true, value: { name: 'briefs.revise', input: { previousId, resume } } };
  const posting = (await chosenFile(form, 'posting')) ?? pastedPosting(form);
  if (!posting)
    return lacking(
      'There is no posting to read the résumé against yet.',
      'Choose the file of the posting, or paste its text.',
    );
  const pick = Number(textOf(form, 'pick') || 1);
  if (!Number.isInteger(pick) || pick < 1)
    return lacking(
      `“${textOf(form, 'pick')}” is not the number of a posting.`,
      'Give a whole number, counted from 1, or leave it empty to take the first.',
    );
  return { ok: true, value: { name: 'briefs.create', input: { resume, posting, pick } } };
}

/** A file input left empty sends a file without name and bytes. */
export async function chosenFile(form: FormData, field: string) {
  const file = form.get(field);
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return undefined;
  return { name: file.name.slice(-255), bytes: new Uint8Array(await file.arrayBuffer()) };
}

function pastedPosting(form: FormData) {
  const text = textOf(form, 'postingText');
  return text ? { name: 'posting.txt', bytes: new TextEncoder().encode(text) } : undefined;
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}
