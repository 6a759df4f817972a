import { readHighlight } from '../highlight/index.ts';
import { saysAction } from './action.ts';
import { amountPhrase, isBare } from './amount.ts';
import { composeLine, isUnknown, saidOf } from './compose.ts';
import { readOldLine } from './old-line.ts';
import { questionFor, whereToLook } from './questions.ts';
import { tellsTime } from './scope-time.ts';
import { type Asked, type Flag, type Interview, SLOTS, type Slot } from './types.ts';

/** Rules whose question is about some words of the line, and no part of an outcome. */
const ABOUT_WORDS = new Set(['unexplained-acronym', 'vague-quantity', 'buzzword']);

/** How often one thing is asked: a second time where the answer said something else. */
const TRIES = 2;

/** Where the interview about one line stands: the next question, and the line as it reads by now. */
export function interview(asked: Asked): Interview {
  const line = composeLine(asked);
  const lacks = lacksOf(asked, line);
  const open = SLOTS.find((slot) => lacks.includes(slot) && mayAsk(asked, slot));
  const missing = lacks.filter((slot) => slot !== 'time' && slot !== 'seen' && slot !== 'words');
  return {
    ...(open && { question: questionFor(open, asked, nextWords(asked)) }),
    line,
    whole: missing.length === 0,
    lacks,
    toFindOut: SLOTS.filter((slot) => lacks.includes(slot) && isNotKnown(asked, slot))
      .map((slot) => ({ slot, findOut: whereToLook(slot) }))
      .sort((a, b) => lastOf(asked, b.slot) - lastOf(asked, a.slot)),
  };
}

const lastOf = ({ answers }: Asked, slot: Slot): number =>
  answers.findLastIndex((answer) => answer.slot === slot);

/** What the line does not say yet, in the order in which it is asked. */
function lacksOf(asked: Asked, line: string): Slot[] {
  const reading = readHighlight(line);
  const said = saidOf(asked.answers);
  const old = readOldLine(asked.line, asked.names);
  const lacks: Record<Slot, boolean> = {
    words: nextWords(asked) !== undefined,
    action:
      reading.weakOpening ||
      (old.object !== undefined && !old.action && !(said.action && saysAction(said.action))),
    change: reading.kind === 'task' && said.change === undefined,
    amount: reading.kind !== 'outcome' || !reading.hasMetric || bareAmount(said.amount, line),
    scope: !reading.hasScope,
    // A change that was told by its ends is half told without its time.
    time: said.amount !== undefined && !tellsTime(line),
    seen:
      said.amount === undefined &&
      isNotKnown(asked, 'amount') &&
      reading.kind !== 'outcome' &&
      said.seen === undefined,
  };
  return SLOTS.filter((slot) => lacks[slot]);
}

const bareAmount = (amount: string | undefined, line: string): boolean =>
  amount !== undefined && isBare(amountPhrase(amount)) && readHighlight(line).kind !== 'outcome';

/** Asked until it is answered, or answered that it is not known; once more where the answer missed it. */
function mayAsk({ answers }: Asked, slot: Slot): boolean {
  if (slot === 'words') return true;
  const own = answers.filter((answer) => answer.slot === slot);
  const last = own.at(-1);
  return last === undefined || (own.length < TRIES && isKnown(last.text));
}

const isKnown = (text: string | null): boolean => Boolean(text?.trim()) && !isUnknown(text!);

const isNotKnown = ({ answers }: Asked, slot: Slot): boolean => {
  const last = answers.findLast((answer) => answer.slot === slot);
  return last !== undefined && !isKnown(last.text);
};

/** The first flagged words that nothing was said of yet. */
function nextWords({ flags = [], answers, line }: Asked): Flag | undefined {
  const heard = new Set(answers.filter(({ slot }) => slot === 'words').map(({ about }) => about));
  return flags.find(({ rule, text }) => ABOUT_WORDS.has(rule) && !heard.has(text) && line.includes(text));
}
