import { quoted, spokenList } from './answer.ts';
import type { Ask } from './ask.ts';

/** The smallest move that would close a gap: a question, or a proof project in the requirement's own words. */
export function nextFor(ask: Ask): string {
  const { requirement } = ask;
  if (ask.logistics) return 'Answer it in the application; the résumé need not.';
  if (ask.soft)
    return 'Which moment showed it? One highlight with what you did and what came of it says more than the word.';
  const names = wantedNames(ask);
  if (names.length) {
    const used = spokenList(names.slice(0, 3), ask.anyOf ? 'or' : 'and');
    return `Have you worked with ${used}, at work or outside it? Say where and for what; if not, one small project that uses ${names.length > 1 ? 'them' : 'it'} would be proof.`;
  }
  if (requirement.kind === 'responsibility')
    return `Where have you done this: ${quoted(requirement.text)}? If nowhere yet, a proof project can do just that on a small scale and show what came of it.`;
  return `What of your work comes nearest to ${quoted(requirement.text)}? Write it as one highlight with its result.`;
}

/** The names to ask for: all of a list, and of a sentence the tools and subjects that it is about. */
export function wantedNames({ skills, enumerates, known }: Ask): string[] {
  const asked = enumerates
    ? skills.filter(({ kind }) => kind !== 'people')
    : skills.filter(({ id }) => known.has(id));
  return asked.map(({ name }) => name);
}
