import { claimedBenefit } from '../highlight/index.ts';
import { readOldLine } from './old-line.ts';
import type { Asked, Flag, Question, Slot } from './types.ts';

type Wording = Pick<Question, 'ask' | 'example' | 'findOut'> & { starter?: string; again: string };

const WORDINGS: Record<Exclude<Slot, 'words'>, Wording> = {
  action: {
    ask: 'What did you do yourself?',
    starter: 'I …',
    example: 'planned it and ran the cutover · rebuilt it with one colleague',
    again: 'Which verb says your own part? Begin with it, even where the part is the smaller one.',
    findOut: 'Look at what carries your name from then: tickets, documents, mails you sent.',
  },
  change: {
    ask: 'What was different afterwards?',
    starter: 'Afterwards, …',
    example: 'complaints fell · new people were ready sooner',
    again: 'What was different for those who used it or worked with it?',
    findOut: 'Ask one person who used it what they would miss if it were gone.',
  },
  amount: {
    ask: 'By how much? From what to what?',
    example: 'from 60 to 22 a week · by a third · about 40 %',
    again: 'Is that what it was afterwards, or by how much it moved? Say it as “from … to …”, or “by …”.',
    findOut:
      'Two dates in a calendar, two counts in a ticket list or an old report are enough; an honest “about” counts.',
  },
  scope: {
    ask: 'For whom was it, or across how much?',
    example: '120 customers · two teams · 14 depots · 3,000 orders a day',
    again: 'How many is that, roughly?',
    findOut:
      'A list of customers, a rota, the number of desks or sites: the size of the thing then is enough.',
  },
  time: {
    ask: 'Over which time?',
    example: 'six months · in 2023 · the first quarter',
    again: 'In how many weeks, months or years?',
    findOut: 'The first and the last commit, mail or meeting about it say it well enough.',
  },
  seen: {
    ask: 'How would someone see it?',
    example: 'the night shift now uses the checklist · it is still the template',
    again: 'What could somebody point at?',
    findOut: 'What is still in use, who thanked you, what nobody has to do any more.',
  },
};

/** The next question, in the words that fit this line. */
export function questionFor(slot: Slot, asked: Asked, words?: Flag): Question {
  if (slot === 'words')
    return {
      slot,
      ask: words!.question,
      example: words!.template ?? 'about 20',
      about: words!.text,
      again: false,
      findOut: 'Leave it as it is for now; someone who was there will know.',
    };
  const { again, ...wording } = WORDINGS[slot];
  const isAgain = asked.answers.some((answer) => answer.slot === slot);
  return { slot, ...wording, ask: isAgain ? again : fitted(slot, wording.ask, asked), again: isAgain };
}

/** Where one who does not know can look. */
export const whereToLook = (slot: Slot): string =>
  slot === 'words' ? 'Someone who was there will know.' : WORDINGS[slot].findOut;

/** Names what is asked about, where the line itself names it. */
function fitted(slot: Slot, ask: string, { line, answers, names }: Asked): string {
  const { object } = readOldLine(line, names);
  if (slot === 'action' && object) return `What did you do yourself for “${object}”?`;
  const benefit = claimedBenefit(line);
  const changed = answers.some((answer) => answer.slot === 'change');
  if (slot === 'amount' && benefit && !changed)
    return `“${line.slice(benefit.start).replace(/\.$/, '')}”: from what to what?`;
  return ask;
}
