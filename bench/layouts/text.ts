import { type HeadLine, type Part, textOf } from './heads.ts';
import { type Entry, type Section, type Sheet, sheetFrom } from './sheet.ts';

const WIDTH = 78;

/** Breaks a text at the width of a letter, hanging under its mark. */
function wrapped(text: string, mark: string): string[] {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = ' '.repeat(mark.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

const plainLine = ({ left, right }: HeadLine) =>
  right ? `${textOf(left).padEnd(WIDTH - textOf(right).length - 2)}  ${textOf(right)}` : textOf(left);

function plainSection({ heading, text, list, entries }: Section, { seed, bullet }: Sheet): string[] {
  const mark = bullet ? `${bullet} ` : '- ';
  const title =
    seed % 3 === 0
      ? [heading.toUpperCase()]
      : seed % 3 === 1
        ? [heading, '-'.repeat(heading.length)]
        : [`${heading}:`];
  const entry = ({ head, items }: Entry) => [
    ...head.map(plainLine),
    ...items.flatMap((item) => wrapped(item, mark)),
    '',
  ];
  return [
    ...title,
    '',
    ...(text ? [...wrapped(text, ''), ''] : []),
    ...(list ? [...wrapped(list.join(', '), ''), ''] : []),
    ...(entries ?? []).flatMap(entry),
  ];
}

const marked = ({ text, bold, italic }: Part) => {
  const [before, core, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)!.slice(1) as [string, string, string];
  return `${before}${bold ? `**${core}**` : italic ? `*${core}*` : core}${after}`;
};
const markdownLine = ({ left, right }: HeadLine) =>
  [...left, ...(right ? [{ text: ' | ' }, ...right] : [])].map(marked).join('');

function markdownSection({ heading, text, list, entries }: Section, { seed }: Sheet): string[] {
  const entry = ({ head, items }: Entry) => {
    const [first, ...others] = head;
    const top =
      seed % 2
        ? `### ${textOf(first!.left)}${first!.right ? ` | ${textOf(first!.right)}` : ''}`
        : `${markdownLine(first!)}  `;
    return [
      top,
      ...(seed % 2 ? [''] : []),
      ...others.map((line) => `${markdownLine(line)}  `),
      '',
      ...items.map((item) => `- ${item}`),
      '',
    ];
  };
  return [
    `## ${heading}`,
    '',
    ...(text ? [text, ''] : []),
    ...(list ? [...(seed % 3 ? list.map((one) => `* ${one}`) : [list.join(', ')]), ''] : []),
    ...(entries ?? []).flatMap(entry),
  ];
}

export const TEXT_KINDS = ['plain text', 'Markdown'];

/** Writes the sheet of a seed as plain text or Markdown. */
export function printText(kind: string, seed: number) {
  const sheet = sheetFrom(seed);
  const { person, sections } = sheet;
  const isPlain = kind === 'plain text';
  const reach = [person.email, person.phone, person.place, person.link];
  const header = isPlain
    ? [person.name, ...(seed % 2 ? [person.label] : []), ...(seed % 3 ? [reach.join(' | ')] : reach), '']
    : [`# ${person.name}`, '', reach.join(' · '), ''];
  const lines = [
    ...header,
    ...sections.flatMap((one) => (isPlain ? plainSection : markdownSection)(one, sheet)),
  ];
  return {
    sheet,
    name: `${seed}.${isPlain ? 'txt' : 'md'}`,
    bytes: new TextEncoder().encode(lines.join('\n')),
  };
}
