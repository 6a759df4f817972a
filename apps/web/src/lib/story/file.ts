import { NAMES, type StoryPage } from './story.ts';

/** All texts of a story in one file; what stands in none of the person's documents is listed at its end. */
export function storyFile({ person, target, sentence, texts }: StoryPage, as: 'md' | 'txt'): string {
  const heading = (words: string, level: number) =>
    as === 'md'
      ? `${'#'.repeat(level)} ${words}`
      : `${words}\n${(level === 1 ? '=' : '-').repeat(words.length)}`;
  const open = texts.flatMap(({ kind, judgement }) =>
    judgement.ungrounded.map((one) => `- ${NAMES[kind].name}: “${one.text}”. ${one.reason}`),
  );
  const parts = [
    heading([person, target.title].filter(Boolean).join(': '), 1),
    ...(sentence ? [sentence.text] : []),
    ...texts.flatMap(({ kind, text }) => [heading(NAMES[kind].name, 2), text]),
    ...(open.length > 0 ? [heading('In none of your documents', 2), open.join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `story-noor-haddad.md`. */
export const fileName = ({ person }: Pick<StoryPage, 'person'>, as: string): string =>
  `${['story', ...((person ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? [])].join('-')}.${as}`;
