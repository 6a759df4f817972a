import { fail, redirect } from '@sveltejs/kit';
import type { InputFile } from '@throughline/app';
import type { Problem, Result } from '@throughline/core/problem';
import { chosenFile } from '../making/order.ts';
import { STATUS } from '../status.ts';

/** Keeps the résumé a form brought and goes to where it is shown; `keep` gives the address. */
export async function keepResume(form: FormData, keep: (resume: InputFile) => Promise<Result<string>>) {
  const resume = await chosenFile(form, 'resume');
  if (!resume) return refuse(NO_FILE);
  const kept = await keep(resume);
  if (kept.ok) redirect(303, kept.value);
  return refuse(kept.problem);
}

const refuse = ({ code, message, hint }: Problem) =>
  fail(STATUS[code], { refused: { message, hint }, edit: 'newer' });

const NO_FILE: Problem = {
  code: 'input.invalid',
  message: 'There is no résumé to read yet.',
  hint: 'Choose the file of your résumé: PDF, DOCX, JSON Resume, Markdown or text.',
};
