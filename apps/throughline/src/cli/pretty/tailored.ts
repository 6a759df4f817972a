import type { Fitted } from '@throughline/core/tailor';
import { heading, wrap } from './text.ts';

/** What stands and what does not, with the reasons. */
export function prettyTailored({ choices, notes, pages, look, unprintable, sections }: Fitted): string {
  const [kept, left] = [choices.filter(({ kept }) => kept), choices.filter(({ kept }) => !kept)];
  return [
    `${pages === 1 ? 'One page' : `${pages} pages`}, ${look.template}, ${look.size} pt, ${look.paper === 'a4' ? 'A4' : 'US Letter'}`,
    ...notes.map((note) => wrap(note)),
    ...(unprintable.length > 0
      ? [`No face has these characters, they would be empty boxes in the PDF: ${unprintable.join(' ')}`]
      : []),
    heading('In which order'),
    ...sections.map(({ section, because }) => `${section}: ${wrap(because, 2)}`),
    heading(`What stands (${kept.length})`),
    ...kept.map(line),
    ...(left.length > 0 ? [heading(`What is left out (${left.length})`), ...left.map(line)] : []),
  ].join('\n');
}

const line = ({ text, because }: Fitted['choices'][number]): string =>
  `“${wrap(text, 2)}”\n    ${wrap(because, 4)}`;
