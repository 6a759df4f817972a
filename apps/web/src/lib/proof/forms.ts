import type { InputOf } from '@throughline/app';

/** The texts of a form by their names, without edges; what was left empty is absent. */
export function wordsOf(form: FormData): Record<string, string | undefined> & { [name: string]: string } {
  const words: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && value.trim()) words[name] = value.replace(/\r\n?/g, '\n').trim();
  return words;
}

/** What the form of a proof project says. */
export function projectOf(
  words: Partial<Record<string, string>>,
): Omit<InputOf<'proof.save-project'>, 'briefId'> {
  const { id, base, title = '', about, mirrors, link, idea, doing, published } = words;
  return {
    ...(id && { id }),
    base: Number(base ?? 0),
    project: {
      title,
      ...(about && { about }),
      ...(mirrors && { mirrors }),
      ...(link && { link }),
      steps: { ...(idea && { idea }), ...(doing && { doing }), ...(published && { published }) },
    },
  };
}
