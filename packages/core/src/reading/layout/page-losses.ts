import type { Loss } from '../result.ts';
import type { Restored } from './ligatures.ts';
import type { Word } from './words.ts';

/** What a reader of the page should know of its words: which are guessed, unreadable, unseen or pictures. */
export function pageLosses(words: readonly Word[], { restored, lost }: Restored, page: number): Loss[] {
  const icons = words.filter(({ icon }) => icon).length;
  return [
    ...(restored.length > 0
      ? [
          {
            text: restored.join(' '),
            reason: `joined letters on page ${page} that the font does not name; put back by their width`,
          },
        ]
      : []),
    ...(lost > 0
      ? [{ text: '', reason: `${count(lost, 'character')} on page ${page} that the font does not name` }]
      : []),
    ...hiddenLoss(words, page),
    ...(icons > 0 ? [{ text: '', reason: `${count(icons, 'icon')} on page ${page} without words` }] : []),
  ];
}

const count = (things: number, name: string) => `${things} ${name}${things === 1 ? '' : 's'}`;

function hiddenLoss(words: readonly Word[], page: number): Loss[] {
  const hidden = spelled(words.filter((word) => word.hidden));
  if (hidden === '') return [];
  if (hidden.length > spelled(words).length / 2)
    return [
      {
        text: '',
        reason: `the text of page ${page} lies unseen over a picture, as text recognition leaves it; it may hold mistakes`,
      },
    ];
  return [{ text: hidden, reason: `stands on page ${page}, but a person does not see it; kept` }];
}

const spelled = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');
