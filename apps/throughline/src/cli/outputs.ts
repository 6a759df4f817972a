import { BRIEF_FILES, type Ports, RESUME_FILES } from '@throughline/app';
import { done, type Result, refused } from '@throughline/core/problem';
import type { Command } from './commands.ts';

/** What makes files of results. */
export type Writers = Pick<Ports, 'writer' | 'resumes'>;

/** A result as the file that its name's ending asks for. */
export async function outputOf(
  { writer, resumes }: Writers,
  writes: Command['writes'],
  path: string,
  value: unknown,
): Promise<Result<Uint8Array>> {
  const ending = path.split('.').at(-1)?.toLowerCase();
  const brief = BRIEF_FILES.find((known) => known === ending);
  const resume = RESUME_FILES.find((known) => known === ending);
  // The command that gives the value is the one that says what it writes.
  if (writes === 'brief' && brief) return done(await writer.write(value as never, brief));
  if (writes === 'resume' && resume) return done(await resumes.write(value as never, resume));
  const [what, endings] = writes === 'resume' ? ['A résumé', RESUME_FILES] : ['A brief', BRIEF_FILES];
  return refused(
    'input.invalid',
    `${what} cannot be written as “${path}”.`,
    `End the name in ${endings
      .map((known) => `.${known}`)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' or ')}.`,
  );
}
